import {
  ARTICLES_PER_PACK,
  ARTICLES_PER_PLACES,
  CARDS_PER_SHARD,
  type Ordinal,
} from "./library.ts";

/**
 * Where articles are, for a reader that asks for a few of very many: a file of places has rows of one
 * length, so that the row for an article can be fetched by itself. First the packs (the hash in the
 * pack's name, then the length of each record), then the card shards (the hash in the shard's name).
 * Numbers have their highest byte first; where there is no article there are zeros.
 */
const HASH_BYTES = 8;
const LENGTH_BYTES = 4;
const PACK_ROW_BYTES = HASH_BYTES + ARTICLES_PER_PACK * LENGTH_BYTES;
const PACK_ROWS = ARTICLES_PER_PLACES / ARTICLES_PER_PACK;
const SHARD_ROWS = ARTICLES_PER_PLACES / CARDS_PER_SHARD;
const PLACES_BYTES = PACK_ROWS * PACK_ROW_BYTES + SHARD_ROWS * HASH_BYTES;

/** A pack: the hash in its name as 16 hex digits, and the bytes of each of its records. */
export type PackPlace = { readonly hash: string; readonly lengths: readonly number[] };

/** Part of a file: `[start, start + length)` in bytes. */
export type Span = { readonly start: number; readonly length: number };

/** The packs and card shards (their hashes) of up to `ARTICLES_PER_PLACES` articles, as one file. */
export function writePlaces(packs: readonly PackPlace[], shards: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(PLACES_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [row, { hash, lengths }] of packs.entries()) {
    const { start } = packRowSpan(row * ARTICLES_PER_PACK);
    view.setBigUint64(start, BigInt(`0x${hash}`));
    for (const [place, length] of lengths.entries()) {
      view.setUint32(start + HASH_BYTES + place * LENGTH_BYTES, length);
    }
  }
  for (const [row, hash] of shards.entries()) {
    view.setBigUint64(shardRowSpan(row * CARDS_PER_SHARD).start, BigInt(`0x${hash}`));
  }
  return bytes;
}

/** The number of the file that tells of an article. */
export function placesFileOf(ordinal: Ordinal): number {
  return Math.floor(ordinal / ARTICLES_PER_PLACES);
}

/** Where in its file of places an article's pack is told. */
export function packRowSpan(ordinal: Ordinal): Span {
  const row = Math.floor((ordinal % ARTICLES_PER_PLACES) / ARTICLES_PER_PACK);
  return { start: row * PACK_ROW_BYTES, length: PACK_ROW_BYTES };
}

/** Where in its file of places an article's card shard is told. */
export function shardRowSpan(ordinal: Ordinal): Span {
  const row = Math.floor((ordinal % ARTICLES_PER_PLACES) / CARDS_PER_SHARD);
  return { start: PACK_ROWS * PACK_ROW_BYTES + row * HASH_BYTES, length: HASH_BYTES };
}

/** Reads the row of a pack. */
export function readPackRow(row: Uint8Array): PackPlace {
  const view = viewOf(row);
  const lengths = Array.from({ length: ARTICLES_PER_PACK }, (_, place) =>
    view.getUint32(HASH_BYTES + place * LENGTH_BYTES),
  );
  return { hash: hashIn(view), lengths };
}

/** Reads the row of a card shard: its hash. */
export function readShardRow(row: Uint8Array): string {
  return hashIn(viewOf(row));
}

/** Where in its pack a record is. */
export function recordSpan({ lengths }: PackPlace, ordinal: Ordinal): Span {
  const place = ordinal % ARTICLES_PER_PACK;
  let start = 0;
  for (let before = 0; before < place; before += 1) start += lengths[before] ?? 0;
  return { start, length: lengths[place] ?? 0 };
}

export function packName(hash: string): string {
  return `articles-${hash}.bin`;
}

export function cardShardName(hash: string): string {
  return `cards-${hash}.json`;
}

function viewOf(row: Uint8Array): DataView {
  return new DataView(row.buffer, row.byteOffset, row.byteLength);
}

function hashIn(view: DataView): string {
  return view
    .getBigUint64(0)
    .toString(16)
    .padStart(HASH_BYTES * 2, "0");
}
