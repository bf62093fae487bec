import { fieldOf, type KeptForm } from "./kept-store.ts";

/** Where in an article the reader stopped: a text of it, found again after small edits. */
export type ReadingPlace = {
  /** The text's number in the article, from 0. */
  readonly text: number;
  /** How the text begins. */
  readonly start: string;
  /** The part of the article before the text, 0 to 1, in characters. */
  readonly share: number;
  /** When that was, in milliseconds since 1970: the oldest places are forgotten first. */
  readonly at: number;
};

export type ReadingPlaces = ReadonlyMap<string, ReadingPlace>;

/** Code units that tell a text from its neighbours, and survive most edits. */
const START_LENGTH = 40;

/** Articles begun and not ended; some 100 bytes each. */
const PLACES_KEPT = 500;

/** Less than this read is no place to come back to. */
const LEAST_SHARE = 0.03;

/** The places by article id, newest last. */
export const READING_PLACES: KeptForm<ReadingPlaces> = {
  name: "progress",
  parse: (json) => new Map(Object.entries(json ?? {}).flatMap(placeEntry)),
  print: (places) => Object.fromEntries([...places].slice(-PLACES_KEPT)),
};

function placeEntry([id, json]: [string, unknown]): [string, ReadingPlace][] {
  const [text, share, at] = ["text", "share", "at"].map((name) => fieldOf(json, name));
  const start = fieldOf(json, "start");
  if (typeof start !== "string" || !isCount(text) || !isShare(share)) return [];
  return [[id, { text, start, share, at: isCount(at) ? at : 0 }]];
}

function isCount(value: unknown): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
}

function isShare(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** The places with one for an article, which is then the newest; with null, without one. */
export function withPlace(
  places: ReadingPlaces,
  id: string,
  place: ReadingPlace | null,
): ReadingPlaces {
  const changed = new Map(places);
  changed.delete(id);
  if (place !== null) changed.set(id, place);
  return changed;
}

/** The place at a text of an article; null at the article's very start. */
export function placeAt(texts: readonly string[], text: number, at: number): ReadingPlace | null {
  const before = lengthOf(texts.slice(0, text));
  const share = before / Math.max(1, lengthOf(texts));
  if (share < LEAST_SHARE) return null;
  return { text, start: startOf(texts[text] ?? ""), share, at };
}

/** The number of the text that a place names, looked for near where it stood; null when it is gone. */
export function findPlace(texts: readonly string[], { text, start }: ReadingPlace): number | null {
  const alike = texts.flatMap((each, number) => (startOf(each) === start ? [number] : []));
  const nearest = alike.toSorted((a, b) => Math.abs(a - text) - Math.abs(b - text));
  return nearest[0] ?? null;
}

function startOf(text: string): string {
  return text.slice(0, START_LENGTH).toWellFormed();
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, each) => sum + each.length, 0);
}
