import type { CardShard, LibraryIndex } from "#article/library.ts";
import type { DataFiles, Loaded } from "./data-files.ts";

/** The shards of cards read so far. */
export type CardShards = {
  known(number: number): CardShard | undefined;
  /** Reads a shard; a failure is told and may be tried again. */
  read(number: number): Promise<Loaded<CardShard>>;
  /** Tells of each newly known shard; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createCardShards(files: DataFiles): CardShards {
  const shards = new Map<number, CardShard>();
  const listeners = new Set<() => void>();

  function keep(number: number, shard: CardShard): void {
    if (shards.has(number)) return;
    shards.set(number, shard);
    for (const listener of listeners) listener();
  }

  async function read(number: number): Promise<Loaded<CardShard>> {
    const index = await files.read<LibraryIndex>("library.json");
    if (index.kind === "failed") return index;
    const file = index.value.shards[number];
    if (file === undefined) return { kind: "failed", file: "library.json" };
    const loaded = await files.read<CardShard>(file);
    if (loaded.kind === "ready") keep(number, loaded.value);
    return loaded;
  }

  return {
    known: (number) => shards.get(number),
    read,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
