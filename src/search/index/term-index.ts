import { unionOf } from "./beginnings.ts";
import { bitmapOf, emptyBitmap, ordinalsOf, type Bitmap } from "./bitmap.ts";
import { TITLE_IMPACT } from "./impacts.ts";
import type { IndexRoot } from "./index-root.ts";
import type { IndexSource } from "./index-source.ts";
import { createShardFinder, type ShardFinder } from "./shard-finder.ts";
import { beginningKey, keyOf, titleKeyOf, type KeyField } from "./term-keys.ts";
import type { Postings, TermShard } from "./term-shard.ts";

/** A word to look up, or the beginning of one. */
export type Lookup = {
  readonly field: KeyField | "title";
  readonly word: string;
  readonly isBeginning: boolean;
};

/** The articles that a lookup found; their postings are read when they are to be ranked. */
export type Hits = {
  readonly bitmap: Bitmap;
  /** Whether the postings come with impacts. */
  readonly hasImpacts: boolean;
  readonly postings: () => Postings;
};

export type TermIndex = {
  /** Articles in the library. */
  readonly count: number;
  /** Rejects with a `FileFailure` when a shard cannot be had. */
  readonly hits: (lookup: Lookup) => Promise<Hits>;
};

/** Lookups whose hits stay at hand: those of a query that is being typed, and of some before. */
const HITS_KEPT = 64;

/** Behind all keys that begin alike. */
const LAST = "\uffff";

/** @param finder Shared by indexes over the same files, should there be several. */
export function createTermIndex(
  root: IndexRoot,
  source: IndexSource,
  finder: ShardFinder = createShardFinder(root, source),
): TermIndex {
  const { count } = root;

  async function exactly(key: string): Promise<readonly Run[]> {
    const shards = await finder.shardsBetween(key, key);
    return shards.map((shard) => runOf(shard, key, key));
  }

  async function beginningWith(key: string): Promise<readonly Run[]> {
    const list = await exactly(beginningKey(key));
    if (list.some(({ from, to }) => from < to)) return list;
    const shards = await finder.shardsBetween(key, key + LAST);
    return shards.map((shard) => runOf(shard, key, key + LAST));
  }

  async function foundFor({ field, word, isBeginning }: Lookup): Promise<readonly Run[]> {
    const find = isBeginning ? beginningWith : exactly;
    return find(keyOf(field === "author" ? "author" : "text", word));
  }

  /** The articles that hold keys in their titles, which the impacts tell where a key has any. */
  async function titlesIn(runs: readonly Run[]): Promise<Hits> {
    const lists = runs.flatMap(entriesIn).map(async ({ key, postings }) => {
      const { ordinals, impacts } = postings;
      if (impacts === null) return (await exactly(titleKeyOf(key))).flatMap(postingsIn);
      return { ordinals: ordinals.filter((_, at) => impacts[at] === TITLE_IMPACT), impacts: null };
    });
    const postings = joined((await Promise.all(lists)).flat(), count);
    const bitmap = bitmapOf(postings.ordinals, count);
    return { bitmap, hasImpacts: false, postings: () => postings };
  }

  async function read(lookup: Lookup): Promise<Hits> {
    const runs = await foundFor(lookup);
    if (lookup.field === "title") return titlesIn(runs);
    const bitmap = emptyBitmap(count);
    for (const { shard, from, to } of runs) shard.addTo(bitmap, from, to);
    let postings: Postings | null = null;
    return {
      bitmap,
      hasImpacts: runs.some(isRankedRun),
      postings: () => (postings ??= postingsOf(runs, bitmap, count)),
    };
  }

  return { count, hits: keepingRecent(read) };
}

/** Remembers the hits of the latest lookups; a failure is forgotten, so that asking again tries again. */
function keepingRecent(read: TermIndex["hits"]): TermIndex["hits"] {
  const kept = new Map<string, Promise<Hits>>();
  return (lookup) => {
    const name = `${lookup.field} ${lookup.isBeginning ? "*" : "="} ${lookup.word}`;
    const known = kept.get(name) ?? read(lookup);
    kept.delete(name);
    kept.set(name, known);
    known.catch(() => kept.delete(name));
    const oldest = kept.keys().next();
    if (kept.size > HITS_KEPT && oldest.done !== true) kept.delete(oldest.value);
    return known;
  };
}

/** The postings of runs whose articles are in a set: each with its greatest impact. */
function postingsOf(runs: readonly Run[], bitmap: Bitmap, count: number): Postings {
  const entries = runs.reduce((sum, { from, to }) => sum + to - from, 0);
  if (entries <= 1) return runs.flatMap(postingsIn)[0] ?? NOWHERE;
  const greatest = new Uint8Array(count);
  for (const { shard, from, to } of runs) shard.raiseTo(greatest, from, to);
  const ordinals = ordinalsOf(bitmap);
  const impacts = new Uint8Array(ordinals.length);
  for (let place = 0; place < ordinals.length; place += 1) {
    impacts[place] = greatest[ordinals[place] ?? 0] ?? 0;
  }
  return { ordinals, impacts };
}

function joined(lists: readonly Postings[], count: number): Postings {
  return lists.length > 1 ? unionOf(lists, count) : (lists[0] ?? NOWHERE);
}

const NOWHERE: Postings = { ordinals: new Uint32Array(0), impacts: null };

/** Entries of a shard that follow each other: the places `[from, to)`. */
type Run = { readonly shard: TermShard; readonly from: number; readonly to: number };

/** The entries with keys in `[first, last]`. */
function runOf(shard: TermShard, first: string, last: string): Run {
  const from = firstNotBelow(shard.keys, first);
  const end = firstNotBelow(shard.keys, last);
  return { shard, from, to: shard.keys[end] === last ? end + 1 : end };
}

function isRankedRun({ shard, from, to }: Run): boolean {
  for (let place = from; place < to; place += 1) if (shard.hasImpactsAt(place)) return true;
  return false;
}

function entriesIn({ shard, from, to }: Run) {
  return shard.keys
    .slice(from, to)
    .map((key, at) => ({ key, postings: shard.postingsAt(from + at) }));
}

function postingsIn(run: Run): readonly Postings[] {
  return entriesIn(run).map(({ postings }) => postings);
}

/** The place of the first key that is not below a key. */
function firstNotBelow(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((keys[middle] ?? "") < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
