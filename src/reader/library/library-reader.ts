import type { ArticleId } from "#article/article.ts";
import {
  INDEX_FILE,
  type ArticleEntry,
  type CardShard,
  type LibraryIndex,
  type Ordinal,
  type Repeats,
} from "#article/library.ts";
import { cardShardName, placesFileOf, readShardRow, shardRowSpan } from "#article/places.ts";
import { createArticleRecords, type ArticleRecords } from "./article-records.ts";
import { createByteRanges, type ByteRanges } from "./byte-ranges.ts";
import { createDataFiles, type DataFiles, type Loaded } from "./data-files.ts";
import { entryById } from "./entry-by-id.ts";
import { rowsWithout } from "./rows-without.ts";

/** Reads what the page lacks of the library from its data files. Its promises never reject. */
export type LibraryReader = {
  index(): Promise<Loaded<LibraryIndex>>;
  /** The cards around a place. */
  shard(ordinal: Ordinal): Promise<Loaded<CardShard>>;
  /** The articles in the rows of the listing without a filter; null when all have a row. */
  rows(): Promise<Loaded<readonly Ordinal[] | null>>;
  /** The article with an id, which last stood at a place. Fails when another one stands there now. */
  entry(id: ArticleId, ordinal: Ordinal): Promise<Loaded<ArticleEntry>>;
  /** The article with an id, now or in former times; null when the library has none. */
  entryOf(id: ArticleId): Promise<Loaded<ArticleEntry | null>>;
};

/** @param dataUrl Folder of the data files, absolute, ending in `/`. */
export function createLibraryReader(dataUrl: string): LibraryReader {
  const files = createDataFiles(dataUrl);
  const ranges = createByteRanges(dataUrl, (url, options) => fetch(url, options));
  let records: ArticleRecords | null = null;

  /** One for all articles, since it remembers where packs are. */
  const recordsOf = (index: LibraryIndex) => (records ??= createArticleRecords(index, ranges));

  async function withIndex<Value>(
    read: (index: LibraryIndex) => Promise<Loaded<Value>>,
  ): Promise<Loaded<Value>> {
    const index = await files.read<LibraryIndex>(INDEX_FILE);
    return index.kind === "failed" ? index : read(index.value);
  }

  return {
    index: () => files.read<LibraryIndex>(INDEX_FILE),
    shard: (ordinal) => withIndex((index) => readShard(files, ranges, index, ordinal)),
    rows: () => withIndex((index) => readRows(files, index)),
    entry: (id, ordinal) =>
      withIndex(async (index) => {
        const read = await recordsOf(index).read([ordinal]);
        if (read.kind === "failed") return read;
        const entry = read.value.find((record) => record.entry.article.id === id)?.entry;
        return entry === undefined
          ? { kind: "failed", file: INDEX_FILE }
          : { kind: "ready", value: entry };
      }),
    entryOf: (id) => withIndex((index) => entryById(id, index, ranges, recordsOf(index))),
  };
}

async function readShard(
  files: DataFiles,
  ranges: ByteRanges,
  index: LibraryIndex,
  ordinal: Ordinal,
): Promise<Loaded<CardShard>> {
  const places = index.places[placesFileOf(ordinal)];
  if (places === undefined) return { kind: "failed", file: INDEX_FILE };
  const row = await ranges.read(places, shardRowSpan(ordinal));
  if (row.kind === "failed") return row;
  return files.read<CardShard>(cardShardName(readShardRow(row.value)));
}

async function readRows(
  files: DataFiles,
  { repeats, count }: LibraryIndex,
): Promise<Loaded<readonly Ordinal[] | null>> {
  if (repeats === null) return { kind: "ready", value: null };
  const read = await files.read<Repeats>(repeats);
  return read.kind === "failed" ? read : { kind: "ready", value: rowsWithout(read.value, count) };
}
