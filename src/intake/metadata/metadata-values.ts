import { decodeEntities } from "../decode/entities.ts";
import { tidySpaces } from "../spaces.ts";

/**
 * Keys under which an object holds the text it stands for: people and terms by name, WordPress's
 * rendered texts, texts of feeds that were turned into JSON, the New York Times's headline and byline,
 * Pocket's tags, and MongoDB's kinds of values.
 */
const TEXT_KEYS = [
  "name",
  "rendered",
  "title",
  "term",
  "label",
  "text",
  "value",
  "#text",
  "$t",
  "main",
  "original",
  "tag",
  "$oid",
  "$date",
  "$numberLong",
];

/** The same where an address is asked for: a link in a feed may have a title too. */
const ADDRESS_KEYS = ["href", ...TEXT_KEYS];

/** Lists in lists and objects in objects are followed so deep. */
const DEPTH_LIMIT = 4;

/** Whatever ends a line; a value is one line. */
const LINE_ENDS = /[\n-\r\u2028\u2029]/g;

/** More values than this belong to no article; they are passed over. */
const VALUES_LIMIT = 200;

/** The texts that a value holds, each on one line with plain spaces, none empty. */
export function textsOf(value: unknown): readonly string[] {
  return linesOf(scalarsOf(value, TEXT_KEYS, DEPTH_LIMIT));
}

/** The texts of a value that names an address, which a link of a feed has beside its title. */
export function addressesOf(value: unknown): readonly string[] {
  return linesOf(scalarsOf(value, ADDRESS_KEYS, DEPTH_LIMIT));
}

function linesOf(scalars: readonly (string | number)[]): readonly string[] {
  return scalars
    .map((scalar) => tidySpaces(decodeEntities(String(scalar)).text.replace(LINE_ENDS, " ")))
    .filter((text) => text !== "");
}

/** The first text that a value holds, or null. */
export function textOf(value: unknown): string | null {
  return textsOf(value)[0] ?? null;
}

/** The texts of a value that names people or terms: a number is only the key of one elsewhere. */
export function labelsOf(value: unknown): readonly string[] {
  const scalars = scalarsOf(value, TEXT_KEYS, DEPTH_LIMIT);
  return linesOf(scalars.filter((scalar) => typeof scalar === "string")).flatMap(linkedNames);
}

/** A name as a link to its note, in the folder where that lies: `[[people/Ana Bell|Ana]]`. */
const NOTE_LINK = /\[\[([^[\]|]{1,200})(?:\|([^[\]|]{1,200}))?\]\]/g;
const FOLDERS = /^.*\//;

/** The names of a text that is nothing but links to notes, else the text. */
function linkedNames(text: string): readonly string[] {
  if (!text.startsWith("[[") || !/^[\s,;]*$/.test(text.replace(NOTE_LINK, ""))) return [text];
  const links = Array.from(text.matchAll(NOTE_LINK));
  return links.map(([, note = "", shown]) => (shown ?? note.replace(FOLDERS, "")).trim());
}

function scalarsOf(
  value: unknown,
  keys: readonly string[],
  depth: number,
): readonly (string | number)[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return Number.isFinite(value) ? [value] : [];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  return partsOf(value, keys)
    .slice(0, VALUES_LIMIT)
    .flatMap((each) => scalarsOf(each, keys, depth - 1));
}

/** What stands for a list or object: its entries, its text, or the records that it holds by their keys. */
function partsOf(value: object, keys: readonly string[]): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const entries = new Map<string, unknown>(Object.entries(value));
  const key = keys.find((name) => (entries.get(name) ?? null) !== null);
  if (key !== undefined) return [entries.get(key)];
  const values = [...entries.values()];
  return values.every((each) => typeof each === "object") ? values : [];
}
