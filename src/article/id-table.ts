import type { Ordinal } from "./library.ts";
import type { Span } from "./places.ts";

/**
 * Where an article stands, by its id: for a page that knows its address alone. Rows of one length (hash
 * of the id, ordinal) lie in buckets by that hash; before them stands where each bucket begins, in rows.
 * Two small ranges of the file answer, whatever its size. Numbers have their highest byte first.
 */
const NUMBER_BYTES = 4;
const ROW_BYTES = 2 * NUMBER_BYTES;

/** Articles for each bucket: about 500 bytes are read of one. */
const ARTICLES_PER_BUCKET = 64;

/** An id or an older one, and the place of its article. */
export type IdPlace = readonly [id: string, ordinal: Ordinal];

/** The table of a library of `count` articles. */
export function writeIdTable(places: Iterable<IdPlace>, count: number): Uint8Array {
  const buckets = bucketCount(count);
  const rows = Array.from(places, ([id, ordinal]) => ({ hash: hashOf(id), ordinal }));
  const inOrder = rows.toSorted(
    (a, b) => (a.hash % buckets) - (b.hash % buckets) || a.ordinal - b.ordinal,
  );
  const bytes = new Uint8Array(rowsStart(count) + rows.length * ROW_BYTES);
  const view = new DataView(bytes.buffer);
  for (const [row, { hash, ordinal }] of inOrder.entries()) {
    const start = rowsStart(count) + row * ROW_BYTES;
    view.setUint32(start, hash);
    view.setUint32(start + NUMBER_BYTES, ordinal);
    const nextBucket = (hash % buckets) + 1;
    view.setUint32(nextBucket * NUMBER_BYTES, row + 1);
  }
  fillEmptyBuckets(view, buckets);
  return bytes;
}

/** An empty bucket begins where the one before it ends. */
function fillEmptyBuckets(view: DataView, buckets: number): void {
  for (let bucket = 1; bucket <= buckets; bucket += 1) {
    const before = view.getUint32((bucket - 1) * NUMBER_BYTES);
    const own = view.getUint32(bucket * NUMBER_BYTES);
    view.setUint32(bucket * NUMBER_BYTES, Math.max(before, own));
  }
}

/** Where in the table it is told where an id's bucket lies. */
export function bucketSpan(id: string, count: number): Span {
  return { start: (hashOf(id) % bucketCount(count)) * NUMBER_BYTES, length: 2 * NUMBER_BYTES };
}

/** Where in the table the rows of a bucket lie, from what stands in its `bucketSpan`. */
export function bucketRowsSpan(told: Uint8Array, count: number): Span {
  const view = new DataView(told.buffer, told.byteOffset, told.byteLength);
  const [first, end] = [view.getUint32(0), view.getUint32(NUMBER_BYTES)];
  return { start: rowsStart(count) + first * ROW_BYTES, length: (end - first) * ROW_BYTES };
}

/** The places in the rows of a bucket where an id may stand: nearly always one or none. */
export function ordinalsOfId(rows: Uint8Array, id: string): readonly Ordinal[] {
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  const hash = hashOf(id);
  const starts = Array.from({ length: rows.length / ROW_BYTES }, (_, row) => row * ROW_BYTES);
  return starts
    .filter((start) => view.getUint32(start) === hash)
    .map((start) => view.getUint32(start + NUMBER_BYTES));
}

function bucketCount(count: number): number {
  return Math.max(1, Math.ceil(count / ARTICLES_PER_BUCKET));
}

function rowsStart(count: number): number {
  return (bucketCount(count) + 1) * NUMBER_BYTES;
}

/** Fowler, Noll and Vo's hash 1a in 32 bits over the text's UTF-8 bytes. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  return hash;
}
