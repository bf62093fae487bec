import type { FileTable } from "./index-file.ts";
import { INDEX_VERSION } from "./sealed-bytes.ts";

/** The index's first file: leads to all others. */
export type IndexRoot = {
  readonly version: number;
  /** Articles in the library. */
  readonly count: number;
  /** Term shards, or in a large library tables of term shards. */
  readonly terms: FileTable;
  readonly hasTables: boolean;
  /** Words for spelling help, in lists. */
  readonly words: FileTable;
  /** Articles by section, collection and language, as a term shard; keys as `facetKey` makes them. */
  readonly facets: string;
  /** Number columns. */
  readonly days: string;
  readonly lengths: string;
  readonly titleRanks: string;
  /** The day that counts as 1 in the column of days, as `YYYY-MM-DD`; 0 there is no day. */
  readonly firstDay: string;
};

/** A table of term shards that the root leads to. */
export type ShardTable = { readonly version: number; readonly terms: FileTable };

/** Whether a JSON value is a root of this version for so many articles. */
export function isIndexRoot(json: unknown, count: number): json is IndexRoot {
  const root = json as Partial<IndexRoot> | null;
  return root?.version === INDEX_VERSION && root.count === count && isTable(root.terms);
}

export function isShardTable(json: unknown): json is ShardTable {
  const table = json as Partial<ShardTable> | null;
  return table?.version === INDEX_VERSION && isTable(table.terms);
}

function isTable(table: FileTable | undefined): boolean {
  return table !== undefined && table.firsts.length === table.files.length;
}

/** The place of the file that holds a key, if any does: the last whose first key is not above it. */
export function placeOfKey({ firsts }: FileTable, key: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] ?? "") <= key) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

export type FacetKind = "section" | "collection" | "language";

export function facetKey(kind: FacetKind, name: string): string {
  return `${kind}:${name}`;
}
