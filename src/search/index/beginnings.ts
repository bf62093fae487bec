import { addAll, emptyBitmap, ordinalsOf } from "./bitmap.ts";
import { beginningKey, hasBeginnings } from "./term-keys.ts";
import type { Postings } from "./term-shard.ts";

/** A list for all words with one beginning: the places `[from, to)` of their keys. */
export type Beginning = { readonly key: string; readonly from: number; readonly to: number };

/**
 * Ordinals that a beginning may bring together while the reader types. Above it the list of all is
 * in the index, so that no keystroke reads more.
 */
const LEAST_LIMIT = 16_384;

/** In a large library a list is worth its bytes only where it saves reading so many of all articles. */
const LIMIT_SHARE = 0.5;

/**
 * The beginnings of words that need a list of their own, in order of their keys.
 *
 * @param keys All keys in the order of UTF-16 code units.
 * @param sizeAt By place in `keys`: the number of articles that hold it.
 */
export function beginningsOf(
  keys: readonly string[],
  sizeAt: (place: number) => number,
  count: number,
): readonly Beginning[] {
  const limit = Math.max(LEAST_LIMIT, count * LIMIT_SHARE);
  const beginnings: Beginning[] = [];
  const open: Open[] = [];

  function close(shared: number, to: number): void {
    while (open.length > shared) {
      const ended = open.pop();
      if (ended !== undefined && ended.size > limit) {
        beginnings.push({ key: beginningKey(ended.text), from: ended.from, to });
      }
    }
  }

  let before: readonly string[] = [];
  for (const [place, key] of keys.entries()) {
    const characters = hasBeginnings(key) ? Array.from(key) : [];
    close(sharedCount(before, characters), place);
    while (open.length < characters.length) {
      const text = characters.slice(0, open.length + 1).join("");
      open.push({ text, from: place, size: 0 });
    }
    for (const each of open) each.size += sizeAt(place);
    before = characters;
  }
  close(0, keys.length);
  return beginnings.toSorted((a, b) => (a.key < b.key ? -1 : 1));
}

type Open = { readonly text: string; readonly from: number; size: number };

function sharedCount(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count += 1;
  return count;
}

/** All articles that any of some lists holds, each with its greatest impact; 0 where none is known. */
export function unionOf(lists: Iterable<Postings>, count: number): RankedPostings {
  const bitmap = emptyBitmap(count);
  const greatest = new Uint8Array(count);
  for (const { ordinals, impacts } of lists) {
    addAll(bitmap, ordinals);
    if (impacts !== null) raise(greatest, ordinals, impacts);
  }
  const ordinals = ordinalsOf(bitmap);
  const impacts = new Uint8Array(ordinals.length);
  for (let place = 0; place < ordinals.length; place += 1) {
    impacts[place] = greatest[ordinals[place] ?? 0] ?? 0;
  }
  return { ordinals, impacts };
}

type RankedPostings = Postings & { readonly impacts: Uint8Array };

function raise(greatest: Uint8Array, ordinals: Uint32Array, impacts: Uint8Array): void {
  for (let place = 0; place < ordinals.length; place += 1) {
    const ordinal = ordinals[place] ?? 0;
    const impact = impacts[place] ?? 0;
    if (impact > (greatest[ordinal] ?? 0)) greatest[ordinal] = impact;
  }
}
