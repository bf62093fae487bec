import type { ArticleId } from "./article.ts";

/** Longest id in UTF-8 bytes: with `/index.html` behind it, far below every file system's limit. */
const ID_BYTE_LIMIT = 80;

/** Bytes kept of a name that is too long; its hash and a hyphen still fit behind them. */
const STEM_BYTE_LIMIT = 60;

/** Names that Windows gives to devices, whatever the extension. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

const UUID = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const TRAILING_HASH = new RegExp(`(?:^|[_-])(${UUID}|[0-9a-f]{12,64})$`, "i");

/**
 * Digits alone, this many at most, are a date with time (`202405041230`) that two files may share.
 * Longer ones count as a hash.
 */
const TIMESTAMP = /^\d{12,15}$/;

/** Letters and digits of any script, each with its combining marks. */
const WORD = /(?:[\p{L}\p{Nd}]\p{M}*)+/gu;

/**
 * The id of the article in a file. This is the only place where ids are made.
 *
 * 1. The hash that ends the base name: 12 to 64 hex digits or a UUID, at the name's start or after
 *    `_` or `-`, lower-cased. Digits alone count from 16 on; 12 to 15 of them are a timestamp.
 * 2. Else the base name without its extension, in NFC and lower case: letters and digits of any
 *    script stay with their marks, each run of anything else becomes one `-`, none at the ends.
 * 3. If nothing is left, or the result is longer than 80 bytes or a device name of Windows, then
 *    `-` and a hash of the name (64-bit FNV-1a, 16 hex digits) follow what fits.
 *
 * Folders do not count, so a link survives when its file is moved.
 *
 * @param file Path of the source, with `/` between folders.
 */
export function articleIdFrom(file: string): ArticleId {
  const name = baseName(file);
  return (hashAtEnd(name) ?? addressName(name)) as ArticleId;
}

/** The id that a piece of an address spells, or null when no file can have it. */
export function parseArticleId(text: string): ArticleId | null {
  const isId = text !== "" && slug(text) === text && fits(text);
  return isId ? (text as ArticleId) : null;
}

function baseName(file: string): string {
  const name = file.slice(file.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  return dot > 0 ? name.slice(0, dot) : name;
}

function hashAtEnd(name: string): string | null {
  const hash = TRAILING_HASH.exec(name)?.[1]?.toLowerCase();
  return hash === undefined || TIMESTAMP.test(hash) ? null : hash;
}

/** Any name in a form that suits addresses and files: the second and third step of `articleIdFrom`. */
export function addressName(name: string): string {
  const stem = slug(name);
  if (stem !== "" && fits(stem)) return stem;
  const start = slug(startWithin(stem, STEM_BYTE_LIMIT));
  const hash = fnv1a64(name.normalize("NFC").toLowerCase());
  return start === "" ? hash : `${start}-${hash}`;
}

function slug(name: string): string {
  const visible = name.replace(/\p{Default_Ignorable_Code_Point}/gu, "");
  const words = visible.toLowerCase().normalize("NFC").match(WORD);
  return words === null ? "" : words.join("-");
}

function fits(id: string): boolean {
  return !DEVICE_NAME.test(id) && new TextEncoder().encode(id).length <= ID_BYTE_LIMIT;
}

/** The start of a text in at most so many UTF-8 bytes, never ending inside a character. */
function startWithin(text: string, byteLimit: number): string {
  let bytes = 0;
  let end = 0;
  for (const character of text) {
    bytes += new TextEncoder().encode(character).length;
    if (bytes > byteLimit) break;
    end += character.length;
  }
  return text.slice(0, end);
}

/** Fowler, Noll and Vo's hash 1a in 64 bits over the text's UTF-8 bytes, as 16 hex digits. */
function fnv1a64(text: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, "0");
}
