import { lstatSync, readdirSync, type Stats } from "node:fs";
import { join } from "node:path";
import { refusalBySize } from "#intake/intake.ts";
import { refuse } from "#intake/problems.ts";
import type { Problem } from "#intake/seed.ts";
import { isPagePart, pageFoldersIn } from "./companions.ts";
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
  /** Files that belong to saved pages and are no articles, in the same order. */
  readonly companions: readonly string[];
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

/**
 * Lists a seeds folder with all folders in it. Nothing is opened but folders, and no link is
 * followed: what a link points at was never meant to be published.
 * Whatever gives no file to read is named in `problems` or `companions`; a missing folder is one of
 * the problems.
 */
export function listSeeds(folder: string): SeedListing {
  const found = listFolder({ path: folder, file: "", isOfPage: false });
  return {
    files: found.files.toSorted((a, b) => compareFiles(a.file, b.file)),
    problems: found.problems.toSorted((a, b) => compareFiles(a.file, b.file)),
    companions: found.companions.toSorted(compareFiles),
  };
}

/**
 * A listing after some files changed, without the others being looked at; null when more than the
 * content of files that it names may have changed.
 * @param changed Paths for the file system.
 */
export function renewedListing(
  listing: SeedListing,
  changed: ReadonlySet<string>,
): SeedListing | null {
  let renewed = 0;
  const files = listing.files.map((seed) => {
    const stats = changed.has(seed.path) ? statsOf(seed.path) : null;
    if (stats === null || typeof stats === "string") return seed;
    if (kindFault(stats) !== null || refusalBySize(seed.file, stats.size) !== null) return seed;
    renewed += 1;
    return { ...seed, stamp: stampOf(stats) };
  });
  return renewed === changed.size ? { ...listing, files } : null;
}

/** A file or folder that was met. */
type Entry = {
  /** Path for the file system. */
  readonly path: string;
  /** Path inside the seeds folder; empty for the seeds folder itself. */
  readonly file: string;
  /** Whether it lies in the folder of a saved page's parts. */
  readonly isOfPage: boolean;
};

function listFolder(folder: Entry): SeedListing {
  const names = namesIn(folder.path);
  if (typeof names === "string") return refused(folder.file, folderFault(names));
  const pageFolders = pageFoldersIn(names.map(String));
  return joined(names.map((name) => listName(folder, name, pageFolders)));
}

/** Names as bytes, for a name need not be text; or the code of the error. */
function namesIn(folder: string): Buffer[] | string {
  try {
    return readdirSync(folder, { encoding: "buffer" });
  } catch (error) {
    return errorCode(error);
  }
}

function listName(parent: Entry, bytes: Buffer, pageFolders: ReadonlySet<string>): SeedListing {
  const name = bytes.toString("utf8");
  const prefix = parent.file === "" ? "" : `${parent.file}/`;
  if (LITTER.has(name)) return NOTHING;
  if (!Buffer.from(name).equals(bytes)) {
    return refused(prefix + printableBytes(bytes), "Its name is not valid UTF-8. Rename the file.");
  }
  if (name.startsWith(".")) {
    return refused(
      prefix + name,
      "Its name starts with a dot, which hides it. Rename it to have it read.",
    );
  }
  const isOfPage = parent.isOfPage || pageFolders.has(name);
  return listEntry({ path: join(parent.path, name), file: prefix + name, isOfPage });
}

function listEntry(entry: Entry): SeedListing {
  const { path, file } = entry;
  const stats = statsOf(path);
  if (typeof stats === "string") return refused(file, readFault(stats));
  if (stats.isDirectory()) return listFolder(entry);
  const fault = kindFault(stats);
  if (fault !== null) return refused(file, fault);
  if (entry.isOfPage || isPagePart(file)) return { ...NOTHING, companions: [file] };
  const tooLarge = refusalBySize(file, stats.size);
  if (tooLarge !== null) return { ...NOTHING, problems: tooLarge.problems };
  return { ...NOTHING, files: [{ file, path, stamp: stampOf(stats) }] };
}

/** Differs whenever a file may have changed. */
export function stampOf({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
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

const NOTHING: SeedListing = { files: [], problems: [], companions: [] };

function refused(file: string, message: string): SeedListing {
  return { ...NOTHING, problems: refuse(file, message).problems };
}

function joined(listings: readonly SeedListing[]): SeedListing {
  return {
    files: listings.flatMap((listing) => listing.files),
    problems: listings.flatMap((listing) => listing.problems),
    companions: listings.flatMap((listing) => listing.companions),
  };
}
