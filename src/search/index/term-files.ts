import { separatorOf } from "./front-coding.ts";
import type { FileTable, IndexFile, NameFile } from "./index-file.ts";
import type { ShardTable } from "./index-root.ts";
import { INDEX_VERSION } from "./sealed-bytes.ts";
import { createTermShardWriter, type Postings } from "./term-shard.ts";

/** A key of the dictionary with where it occurs. */
export type TermEntry = { readonly key: string; readonly postings: Postings };

/** Bytes of a shard: about as much as a request costs by itself, so that few unasked keys come along. */
const SHARD_BYTES = 8192;

/** Shards that one table names: some 2 kB on the wire. */
const SHARDS_PER_TABLE = 160;

/** More shards than this are named by tables, and the root names those. */
const MOST_SHARDS_IN_ROOT = 400;

/** What the root tells of the term files. */
export type TermTable = { readonly terms: FileTable; readonly hasTables: boolean };

/**
 * Writes entries, which come in order of their keys, as shards of about `SHARD_BYTES`, and tables of
 * shards where there are many.
 */
export function* termFiles(
  entries: Iterable<TermEntry>,
  count: number,
  nameFile: NameFile,
): Generator<IndexFile, TermTable> {
  const shards = yield* shardFiles(entries, count, nameFile);
  if (shards.files.length <= MOST_SHARDS_IN_ROOT) return { terms: shards, hasTables: false };
  return { terms: yield* tableFiles(shards, nameFile), hasTables: true };
}

function* shardFiles(
  entries: Iterable<TermEntry>,
  count: number,
  nameFile: NameFile,
): Generator<IndexFile, FileTable> {
  const firsts: string[] = [];
  let last = "";
  const files: string[] = [];
  let writer = createTermShardWriter(count);
  function* close(): Generator<IndexFile, void> {
    if (writer.length() === 0) return;
    const content = writer.bytes();
    const name = nameFile("terms", "bin", content);
    files.push(name);
    yield { name, content };
    writer = createTermShardWriter(count);
  }
  for (const { key, postings } of entries) {
    if (writer.length() === 0) firsts.push(separatorOf(last, key));
    writer.add(key, postings);
    last = key;
    if (writer.length() >= SHARD_BYTES) yield* close();
  }
  yield* close();
  return { firsts, files };
}

function* tableFiles(
  { firsts, files }: FileTable,
  nameFile: NameFile,
): Generator<IndexFile, FileTable> {
  const tables: { firsts: string[]; files: string[] } = { firsts: [], files: [] };
  for (let start = 0; start < files.length; start += SHARDS_PER_TABLE) {
    const end = start + SHARDS_PER_TABLE;
    const table: ShardTable = {
      version: INDEX_VERSION,
      terms: { firsts: firsts.slice(start, end), files: files.slice(start, end) },
    };
    const content = JSON.stringify(table);
    const name = nameFile("term-table", "json", content);
    tables.firsts.push(firsts[start] ?? "");
    tables.files.push(name);
    yield { name, content };
  }
  return tables;
}
