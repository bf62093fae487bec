import { CARDS_PER_SHARD, type CardShard, type Ordinal } from "#article/library.ts";
import type { Card } from "#article/article.ts";
import type { Loaded } from "./data-files.ts";

/** The cards known so far. */
export type Cards = {
  known(ordinal: Ordinal): Card | undefined;
  /** Reads the shard that holds a card; a failure is told and may be tried again. */
  read(ordinal: Ordinal): Promise<Loaded<CardShard>>;
  /** Takes cards that came along with something else. */
  readonly learn: (cards: ReadonlyMap<Ordinal, Card>) => void;
  /** Tells that something else about the listing has come, or which of its files could not be had. */
  readonly tell: (missed: string | null) => void;
  /** The file that could not be had last, or null. */
  readonly failure: () => string | null;
  /** Forgets the failure, so that the shard is asked for again. */
  readonly retry: () => void;
  /** Tells of newly known cards and of failures; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
};

/** @param readShard Reads the shard that holds a card; never rejects. */
export function createCards(readShard: (ordinal: Ordinal) => Promise<Loaded<CardShard>>): Cards {
  const shards = new Map<number, CardShard>();
  const single = new Map<Ordinal, Card>();
  const underWay = new Map<number, Promise<Loaded<CardShard>>>();
  const listeners = new Set<() => void>();
  let failure: string | null = null;

  function tellAll(): void {
    for (const listener of listeners) listener();
  }

  function keep(number: number, loaded: Loaded<CardShard>): void {
    underWay.delete(number);
    if (loaded.kind === "failed") failure = loaded.file;
    else if (shards.has(number)) return;
    else shards.set(number, loaded.value);
    tellAll();
  }

  return {
    known: (ordinal) =>
      shards.get(shardOf(ordinal))?.cards[ordinal % CARDS_PER_SHARD] ?? single.get(ordinal),
    async read(ordinal) {
      const number = shardOf(ordinal);
      const reading = underWay.get(number) ?? readShard(ordinal);
      underWay.set(number, reading);
      const loaded = await reading;
      keep(number, loaded);
      return loaded;
    },
    learn(cards) {
      for (const [ordinal, card] of cards) single.set(ordinal, card);
      tellAll();
    },
    tell(missed) {
      failure = missed ?? failure;
      tellAll();
    },
    failure: () => failure,
    retry() {
      failure = null;
      tellAll();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function shardOf(ordinal: Ordinal): number {
  return Math.floor(ordinal / CARDS_PER_SHARD);
}
