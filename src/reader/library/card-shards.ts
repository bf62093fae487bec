import { INDEX_FILE, type CardShard, type LibraryIndex } from "#article/library.ts";
import type { DataFiles, Loaded } from "./data-files.ts";

/** The shards of cards read so far. */
export type CardShards = {
  known(number: number): CardShard | undefined;
  /** Reads a shard; a failure is told and may be tried again. */
  read(number: number): Promise<Loaded<CardShard>>;
  /** The file that could not be had when a shard was last read, or null. */
  readonly failure: () => string | null;
  /** Forgets the failure, so that the shard is asked for again. */
  readonly retry: () => void;
  /** Tells of each newly known shard and each failure; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createCardShards(files: DataFiles): CardShards {
  const shards = new Map<number, CardShard>();
  const listeners = new Set<() => void>();

  let failure: string | null = null;

  function keep(number: number, loaded: Loaded<CardShard>): void {
    if (loaded.kind === "failed") failure = loaded.file;
    else if (shards.has(number)) return;
    else shards.set(number, loaded.value);
    for (const listener of listeners) listener();
  }

  async function read(number: number): Promise<Loaded<CardShard>> {
    const loaded = await readShard(number);
    keep(number, loaded);
    return loaded;
  }

  async function readShard(number: number): Promise<Loaded<CardShard>> {
    const index = await files.read<LibraryIndex>(INDEX_FILE);
    if (index.kind === "failed") return index;
    const file = index.value.shards[number];
    if (file === undefined) return { kind: "failed", file: INDEX_FILE };
    return files.read<CardShard>(file);
  }

  return {
    known: (number) => shards.get(number),
    read,
    failure: () => failure,
    retry() {
      failure = null;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
