import type { FileTable } from "./index-file.ts";
import { isShardTable, placeOfKey, type IndexRoot } from "./index-root.ts";
import { FileFailure } from "#article/file-failure.ts";
import type { IndexSource } from "./index-source.ts";
import { isRankedKey } from "./term-keys.ts";
import { readTermShard, type TermShard } from "./term-shard.ts";

/** Gives the shards that may hold the keys of a range, in order; each file is read once. */
export type ShardFinder = {
  /** Shards with keys in `[from, to]`. */
  shardsBetween(from: string, to: string): Promise<readonly TermShard[]>;
};

export function createShardFinder(root: IndexRoot, source: IndexSource): ShardFinder {
  const tables = remembered((file) => readTable(source, file));
  const shards = remembered((file) => readShard(source, file, root.count));

  async function filesBetween(from: string, to: string): Promise<readonly string[]> {
    const files = filesIn(root.terms, from, to);
    if (!root.hasTables) return files;
    const read = await Promise.all(files.map(tables));
    return read.flatMap((table) => filesIn(table, from, to));
  }

  return {
    async shardsBetween(from, to) {
      const files = await filesBetween(from, to);
      return Promise.all(files.map(shards));
    },
  };
}

function filesIn(table: FileTable, from: string, to: string): readonly string[] {
  return table.files.slice(placeOfKey(table, from), placeOfKey(table, to) + 1);
}

async function readTable(source: IndexSource, file: string): Promise<FileTable> {
  const json = await source.json(file);
  if (isShardTable(json)) return json.terms;
  throw new FileFailure(file);
}

async function readShard(source: IndexSource, file: string, count: number): Promise<TermShard> {
  const shard = readTermShard(await source.bytes(file), count, isRankedKey);
  if (shard === null) throw new FileFailure(file);
  return shard;
}

/** Remembers what was read by name; a failure is forgotten, so that asking again tries again. */
export function remembered<Value>(
  read: (file: string) => Promise<Value>,
): (file: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>();
  return (file) => {
    const started = known.get(file) ?? read(file);
    known.set(file, started);
    started.catch(() => known.delete(file));
    return started;
  };
}
