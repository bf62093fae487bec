import { closeSync, lstatSync, openSync, readFileSync, readSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { Picture } from "#article/article.ts";
import { byteText } from "#intake/mime/byte-text.ts";
import { decodeTransfer } from "#intake/mime/transfer-encoding.ts";
import type { PicturePart, PicturePlace } from "#intake/seed.ts";
import { hashOf } from "./data-files.ts";
import { pictureHeader } from "./picture-header.ts";
import { errorCode, readFault, stampOf } from "./seeds.ts";

/** Bytes of the largest picture: more costs a reader more than it shows. */
const PICTURE_BYTE_LIMIT = 2 * 1024 * 1024;

/** Pixels of the longest side; what is longer fills a device's memory. */
const LONGEST_SIDE = 10_000;

/** How many times longer a picture may be as it was written for sending; base64 needs 1.4. */
const MOST_WRITTEN = 2;

/** A picture beside a source or in it, or what is wrong with it and what to do, in a sentence. */
export type BesidePicture =
  | {
      readonly kind: "picture";
      readonly picture: Omit<Picture, "alt">;
      readonly bytes: Uint8Array;
    }
  | { readonly kind: "fault"; readonly fault: string };

/**
 * Reads a picture in a seeds folder. No link is followed, and only what is a picture by its bytes is
 * taken, whatever its name.
 * @param folder Path of the seeds folder for the file system.
 */
export function readPicture(folder: string, { path, part }: PicturePlace): BesidePicture {
  const found = findFile(folder, path);
  if (typeof found === "string") return fault(found);
  if (isTooHeavy(found.stats, part)) return fault(TOO_HEAVY);
  try {
    return pictureIn(part ? readPart(found.path, part) : readFileSync(found.path));
  } catch (error) {
    return fault(readFault(errorCode(error)));
  }
}

function isTooHeavy({ size }: Stats, part: PicturePart | undefined): boolean {
  if (part === undefined) return size > PICTURE_BYTE_LIMIT;
  return part.end - part.start > PICTURE_BYTE_LIMIT * MOST_WRITTEN;
}

/** A picture in a message: the rest of the file is not read. */
function readPart(path: string, { start, end, encoding }: PicturePart): Uint8Array {
  const file = openSync(path, "r");
  try {
    const bytes = new Uint8Array(end - start);
    const length = readSync(file, bytes, 0, bytes.length, start);
    return decodeTransfer(byteText(bytes.subarray(0, length)), encoding);
  } finally {
    closeSync(file);
  }
}

/** Differs whenever another picture, or another fault, may be read there. */
export function pictureStamp(folder: string, path: string): string {
  const found = findFile(folder, path);
  return typeof found === "string" ? found : stampOf(found.stats);
}

type FoundFile = { readonly path: string; readonly stats: Stats };

/** A regular file that no link leads to, or what is wrong. */
function findFile(folder: string, path: string): FoundFile | string {
  let at = folder;
  let stats: Stats | null = null;
  try {
    for (const name of path.split("/")) {
      at = join(at, name);
      stats = lstatSync(at);
      if (stats.isSymbolicLink()) return LINKED;
    }
  } catch (error) {
    const code = errorCode(error);
    return code === "ENOENT" || code === "ENOTDIR" ? MISSING : readFault(code);
  }
  return stats?.isFile() === true ? { path: at, stats } : NO_FILE;
}

function pictureIn(bytes: Uint8Array): BesidePicture {
  if (bytes.length > PICTURE_BYTE_LIMIT) return fault(TOO_HEAVY);
  const header = pictureHeader(bytes);
  if (header === null) return fault(NO_PICTURE);
  const { extension, size } = header;
  if (size === null) return fault(DAMAGED);
  if (Math.max(size.width, size.height) > LONGEST_SIDE) return fault(TOO_LARGE);
  const file = `picture-${hashOf(bytes)}.${extension}`;
  return { kind: "picture", picture: { file, ...size }, bytes };
}

function fault(text: string): BesidePicture {
  return { kind: "fault", fault: text };
}

const MISSING = "It is not there. Save the page again with its pictures.";
const LINKED = "A link leads to it, and links are not followed. Put the file itself there.";
const NO_FILE = "It is no ordinary file. Save the page again with its pictures.";
const NO_PICTURE = "It is no JPEG, PNG, GIF, WebP or AVIF file. Save it as one of them.";
const DAMAGED = "Its bytes do not tell its size. Save it anew.";
const TOO_HEAVY = "It has more than 2 MiB. Save it smaller.";
const TOO_LARGE = "One of its sides has more than 10,000 pixels. Save it smaller.";
