import type { Bitmap } from "./bitmap.ts";
import { bitsOf, createBitWriter, WINDOW_PADDING, type BitWriter } from "./bits.ts";
import { createByteReader, createByteWriter } from "./byte-stream.ts";
import { readKey, writeKey } from "./front-coding.ts";
import {
  hasImpacts,
  IMPACT_WIDTH,
  impactWidth,
  raiseImpacts,
  readImpacts,
  writeImpacts,
} from "./impacts.ts";
import { addPostings, ordinalWidth, readPostings, writePostings } from "./postings.ts";
import { scratchFor } from "./rice-code.ts";
import { seal, unseal } from "./sealed-bytes.ts";

/** Where a term occurs. `impacts` are those of the ordinals, or null for terms that tell little. */
export type Postings = {
  readonly ordinals: Uint32Array;
  readonly impacts: Uint8Array | null;
};

/** A run of the dictionary with the postings of its terms. */
export type TermShard = {
  /** In the order of UTF-16 code units. */
  readonly keys: readonly string[];
  /** By place in `keys`: how many articles hold the term. */
  readonly sizes: Uint32Array;
  hasImpactsAt(place: number): boolean;
  postingsAt(place: number): Postings;
  /** Raises the impacts of articles, by ordinal, to those that any of the terms `[from, to)` has in them. */
  raiseTo(greatest: Uint8Array, from: number, to: number): void;
  /** Adds the articles that hold any of the terms `[from, to)` to a set; far quicker than reading the postings. */
  addTo(bitmap: Bitmap, from: number, to: number): void;
};

/** Collects entries in order of their keys and writes them as one file. */
export type TermShardWriter = {
  add(key: string, postings: Postings): void;
  /** Bytes of the file so far, without the header. */
  readonly length: () => number;
  readonly bytes: () => Uint8Array;
};

const KIND = "T";

/**
 * The file holds for each entry the key, the number of ordinals and, where there are several, the
 * length of their code; then all the codes, each from a byte on.
 *
 * @param count Articles in the library: all ordinals are below it.
 */
export function createTermShardWriter(count: number): TermShardWriter {
  const head = createByteWriter();
  const codes = createByteWriter();
  const bits = createBitWriter();
  let keys = 0;
  let before = "";
  return {
    add(key, postings) {
      writeKey(head, before, key);
      before = key;
      keys += 1;
      const code = codeOf(postings, count, bits);
      head.varint(postings.ordinals.length);
      if (postings.ordinals.length !== 1) head.varint(code.length);
      codes.append(code);
    },
    length: () => head.length() + codes.length(),
    bytes() {
      const file = createByteWriter();
      file.varint(keys);
      file.append(head.bytes());
      file.append(codes.bytes());
      file.append(new Uint8Array(WINDOW_PADDING));
      return seal(KIND, file.bytes());
    },
  };
}

function codeOf({ ordinals, impacts }: Postings, count: number, code: BitWriter): Uint8Array {
  code.clear();
  writePostings(code, ordinals, count);
  if (impacts !== null) writeImpacts(code, impacts);
  // As long as the longest impact makes it: the reader works the length out.
  if (impacts !== null && ordinals.length === 1)
    code.write(0, IMPACT_WIDTH - impactWidth(impacts[0] ?? 0));
  return code.bytes();
}

/**
 * Reads a file that a writer for `count` articles made; null when it is damaged.
 *
 * @param isRanked Whether the postings of a key come with impacts, where their number allows it.
 */
export function readTermShard(
  sealed: Uint8Array,
  count: number,
  isRanked: (key: string) => boolean,
): TermShard | null {
  const bytes = unseal(KIND, sealed);
  if (bytes === null) return null;
  const { keys, sizes, starts } = readHead(bytes, (key) => singleLength(key, count, isRanked));
  const bits = bitsOf(bytes);
  const lengthAt = (place: number) => ({ size: sizes[place] ?? 0, count });
  const startOf = (place: number): number => (starts[place] ?? 0) * 8;
  const hasImpactsAt = (place: number): boolean =>
    hasImpacts(sizes[place] ?? 0, count) && isRanked(keys[place] ?? "");
  return {
    keys,
    sizes,
    hasImpactsAt,
    postingsAt(place) {
      const size = sizes[place] ?? 0;
      const ordinals = new Uint32Array(size);
      const end = readPostings(bits, startOf(place), lengthAt(place), ordinals);
      return { ordinals, impacts: hasImpactsAt(place) ? readImpacts(bits, end, size) : null };
    },
    raiseTo(greatest, from, to) {
      const ordinals = scratchFor(greatest.length);
      for (let place = from; place < to; place += 1) {
        if (!hasImpactsAt(place)) continue;
        const end = readPostings(bits, startOf(place), lengthAt(place), ordinals);
        raiseImpacts(bits, end, { ordinals, size: sizes[place] ?? 0 }, greatest);
      }
    },
    addTo(bitmap, from, to) {
      for (let place = from; place < to; place += 1)
        addPostings(bits, startOf(place), lengthAt(place), bitmap);
    },
  };
}

/** Bytes of the code of a single ordinal. */
function singleLength(key: string, count: number, isRanked: (key: string) => boolean): number {
  return Math.ceil((ordinalWidth(count) + (isRanked(key) ? IMPACT_WIDTH : 0)) / 8);
}

function readHead(bytes: Uint8Array, lengthOfSingle: (key: string) => number) {
  const reader = createByteReader(bytes, 0);
  const length = reader.varint();
  const sizes = new Uint32Array(length);
  const starts = new Uint32Array(length);
  const keys: string[] = [];
  let start = 0;
  let key = "";
  for (let place = 0; place < length; place += 1) {
    key = readKey(reader, key);
    keys.push(key);
    sizes[place] = reader.varint();
    starts[place] = start;
    start += sizes[place] === 1 ? lengthOfSingle(key) : reader.varint();
  }
  const base = reader.position();
  return { keys, sizes, starts: starts.map((offset) => base + offset) };
}
