import { createFactCollector, type ArticleFacts, type FactCollector } from "./article-facts.ts";
import { beginningsOf, unionOf, type Beginning } from "./beginnings.ts";
import { hasImpacts, impactOf, TITLE_IMPACT } from "./impacts.ts";
import type { IndexFile, NameFile } from "./index-file.ts";
import type { IndexRoot } from "./index-root.ts";
import {
  createPostingCollector,
  type CollectedPostings,
  type CollectedWords,
} from "./posting-collector.ts";
import { INDEX_VERSION } from "./sealed-bytes.ts";
import { isRankedKey, titleKeyOf } from "./term-keys.ts";
import { termFiles, type TermEntry } from "./term-files.ts";
import type { Postings } from "./term-shard.ts";
import { frequencyIn, isInTitle, type WordBag } from "./word-bag.ts";
import { wordFiles } from "./word-files.ts";

/** What the index takes of an article. */
export type IndexedArticle = ArticleFacts & { readonly bag: WordBag };

export type IndexBuilder = {
  /** Takes the next article, in file order. */
  add(article: IndexedArticle): void;
  /** The words of the articles taken so far. */
  words(): CollectedWords;
  /** Writes the index; the generator's value is the name of its root. */
  files(nameFile: NameFile): Generator<IndexFile, string>;
};

/**
 * Builds a static index: a dictionary in front-coded shards with Rice-coded postings beside the
 * keys, lists for short beginnings of words, and columns of facts. Memory: about nine bytes for each
 * pair of a word and an article that holds it.
 */
export function createIndexBuilder(): IndexBuilder {
  const postings = createPostingCollector();
  const facts = createFactCollector();
  return {
    add(article) {
      facts.add(article);
      postings.add(article.bag);
    },
    words: () => postings.words(),
    *files(nameFile) {
      const collected = postings.finish();
      const { keys, sizeAt, count } = collected;
      collected.retell(impactTeller(facts));
      const terms = yield* termFiles(entriesOf(collected), count, nameFile);
      const words = yield* wordFiles(keys, sizeAt, count, nameFile);
      const factFiles = yield* facts.files(nameFile);
      const root: IndexRoot = { version: INDEX_VERSION, count, ...terms, words, ...factFiles };
      const content = JSON.stringify(root);
      const name = nameFile("search", "json", content);
      yield { name, content };
      return name;
    },
  };
}

/**
 * All entries in order: first the words of titles whose own entry does not tell in which titles they
 * stand, because it is too long for impacts; then all others.
 */
function* entriesOf(collected: CollectedPostings): Generator<TermEntry> {
  const { keys, sizeAt, count } = collected;
  const beginnings = beginningsOf(keys, sizeAt, count);
  const untold = (place: number) =>
    isRankedKey(keys[place] ?? "") && !hasImpacts(sizeAt(place), count);
  yield* merged(collected, beginnings, {
    isWanted: untold,
    read: (place) => titlesAt(collected, place),
    keyFor: titleKeyOf,
  });
  yield* merged(collected, beginnings, {
    isWanted: () => true,
    read: (place) => postingsAt(collected, place),
    keyFor: (key) => key,
  });
}

type EntryKind = {
  readonly isWanted: (place: number) => boolean;
  readonly read: (place: number) => Postings;
  readonly keyFor: (key: string) => string;
};

/** The entries of keys and of beginnings, in order; none without an ordinal. */
function* merged(
  { keys, count }: CollectedPostings,
  beginnings: readonly Beginning[],
  { isWanted, read, keyFor }: EntryKind,
): Generator<TermEntry> {
  const rows = [
    ...beginnings.map(({ key, from, to }) => ({ key, from, to })),
    ...[...keys.keys()].filter(isWanted).map((place) => ({ key: keys[place] ?? "", place })),
  ].toSorted((a, b) => (a.key < b.key ? -1 : 1));
  for (const row of rows) {
    const postings =
      "place" in row
        ? read(row.place)
        : withKeptImpacts(unionOf(listsIn(row, read), count), keyFor(row.key), count);
    if (postings.ordinals.length > 0) yield { key: keyFor(row.key), postings };
  }
}

function withKeptImpacts({ ordinals, impacts }: Postings, key: string, count: number): Postings {
  return { ordinals, impacts: isRanked(key, ordinals.length, count) ? impacts : null };
}

function isRanked(key: string, size: number, count: number): boolean {
  return isRankedKey(key) && hasImpacts(size, count);
}

function* listsIn(
  { from, to }: Omit<Beginning, "key">,
  read: (place: number) => Postings,
): Generator<Postings> {
  for (let place = from; place < to; place += 1) yield read(place);
}

/** The articles that hold a key in their title. */
function titlesAt({ occurrencesAt }: CollectedPostings, place: number): Postings {
  const { ordinals, tells } = occurrencesAt(place);
  const titles = new Uint32Array(ordinals.length);
  let size = 0;
  for (let at = 0; at < ordinals.length; at += 1) {
    if (tells[at] !== TITLE_IMPACT) continue;
    titles[size] = ordinals[at] ?? 0;
    size += 1;
  }
  return { ordinals: titles.subarray(0, size), impacts: null };
}

function postingsAt({ count, keys, occurrencesAt }: CollectedPostings, place: number): Postings {
  const { ordinals, tells } = occurrencesAt(place);
  return { ordinals, impacts: isRanked(keys[place] ?? "", ordinals.length, count) ? tells : null };
}

/** Makes an impact of what an occurrence tells; lists for beginnings read each of them several times. */
function impactTeller(facts: FactCollector): (ordinal: number, tells: number) => number {
  const mean = facts.meanLength();
  return (ordinal, tells) =>
    impactOf({
      frequency: frequencyIn(tells),
      inTitle: isInTitle(tells),
      relativeLength: facts.lengthAt(ordinal) / mean,
      recency: facts.recencyAt(ordinal),
    });
}
