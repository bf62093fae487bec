import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { SEED_BYTE_LIMIT } from "#intake/intake.ts";
import type { Problem } from "#intake/seed.ts";
import { compareFiles } from "./file-order.ts";
import { printableBytes } from "./printable.ts";

/** A regular file in the seeds folder that may be read. */
export type SeedFile = {
  /** Path inside the seeds folder, with `/` between folders. */
  readonly file: string;
  /** Path for the file system. */
  readonly path: string;
  /** Differs whenever the file's content may have changed. */
  readonly stamp: string;
};

export type SeedListing = {
  /** In the order of `compareFiles`. */
  readonly files: readonly SeedFile[];
  readonly problems: readonly Problem[];
};

/** Files that tools leave behind and that nobody means to publish. */
const LITTER = new Set([
  ".DS_Store",
  ".directory",
  ".git",
  ".gitattributes",
  ".gitignore",
  ".gitkeep",
  ".keep",
  ".localized",
  "Thumbs.db",
  "desktop.ini",
]);

const MEBIBYTE = 1024 * 1024;

/**
 * Lists a seeds folder with all folders in it. Nothing is opened but folders, and no link is
 * followed: what a link points at was never meant to be published.
 * Whatever gives no file to read is named in `problems`; a missing folder is one of them.
 */
export function listSeeds(folder: string): SeedListing {
  const found = listFolder(folder, "");
  return {
    files: found.files.toSorted((a, b) => compareFiles(a.file, b.file)),
    problems: found.problems.toSorted((a, b) => compareFiles(a.file, b.file)),
  };
}

function listFolder(folder: string, file: string): SeedListing {
  const names = namesIn(folder);
  if (typeof names === "string") return refuse(file, folderFault(names));
  return joined(names.map((name) => listName(folder, file, name)));
}

/** Names as bytes, for a name need not be text; or the code of the error. */
function namesIn(folder: string): Buffer[] | string {
  try {
    return readdirSync(folder, { encoding: "buffer" });
  } catch (error) {
    return errorCode(error);
  }
}

function listName(folder: string, parent: string, bytes: Buffer): SeedListing {
  const name = bytes.toString("utf8");
  const prefix = parent === "" ? "" : `${parent}/`;
  if (LITTER.has(name)) return NOTHING;
  if (!Buffer.from(name).equals(bytes)) {
    return refuse(prefix + printableBytes(bytes), "Its name is not valid UTF-8. Rename the file.");
  }
  if (name.startsWith(".")) {
    return refuse(
      prefix + name,
      "Its name starts with a dot, which hides it. Rename it to have it read.",
    );
  }
  return listEntry(join(folder, name), prefix + name);
}

function listEntry(path: string, file: string): SeedListing {
  const stats = statsOf(path);
  if (typeof stats === "string") return refuse(file, readFault(stats));
  if (stats.isDirectory()) return listFolder(path, file);
  const fault = kindFault(stats) ?? sizeFault(stats);
  if (fault !== null) return refuse(file, fault);
  const stamp = `${stats.ino}:${stats.size}:${stats.mtimeMs}:${stats.ctimeMs}`;
  return { files: [{ file, path, stamp }], problems: [] };
}

function statsOf(path: string): Stats | string {
  try {
    return lstatSync(path);
  } catch (error) {
    return errorCode(error);
  }
}

function kindFault(stats: Stats): string | null {
  if (stats.isFile()) return null;
  if (stats.isSymbolicLink()) {
    return "It is a link to another place, and links are not followed. Put the file itself here.";
  }
  return "It is no ordinary file (a pipe, a socket or a device). Remove it from the folder.";
}

function sizeFault(stats: Stats): string | null {
  if (stats.size <= SEED_BYTE_LIMIT) return null;
  const size = (stats.size / MEBIBYTE).toFixed(1);
  const limit = SEED_BYTE_LIMIT / MEBIBYTE;
  return `It has ${size} MiB, more than the ${limit} MiB that one file may have. Split it or remove it.`;
}

/** What to tell about a file that the file system does not hand out. */
export function readFault(code: string): string {
  if (code === "EACCES" || code === "EPERM") {
    return "It may not be read. Change its permissions.";
  }
  if (code === "ENOENT") return "It went away while the folder was being read. Build again.";
  return `It could not be read (${code}). Check the file and the disk.`;
}

function folderFault(code: string): string {
  if (code === "ENOENT") return "There is no such folder. Make it and put articles in it.";
  if (code === "ENOTDIR") return "It is no folder. Name the folder that holds the articles.";
  return readFault(code);
}

/** The code of a file system error, such as `EACCES`. Anything else is a bug and is thrown again. */
export function errorCode(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string")
    return error.code;
  throw error;
}

const NOTHING: SeedListing = { files: [], problems: [] };

function refuse(file: string, message: string): SeedListing {
  return { files: [], problems: [{ severity: "refused", file, message }] };
}

function joined(listings: readonly SeedListing[]): SeedListing {
  return {
    files: listings.flatMap((listing) => listing.files),
    problems: listings.flatMap((listing) => listing.problems),
  };
}
