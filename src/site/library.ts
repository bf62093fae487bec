import type { Article, ArticleId, Card } from "#article/article.ts";
import {
  VERSIONS_LISTED,
  type ArticleEntry,
  type ArticleLink,
  type CollectionCount,
  type LanguageCount,
  type Ordinal,
  type SectionCount,
  type Versions,
} from "#article/library.ts";
import { cardOf } from "#article/text.ts";
import {
  createIndexBuilder,
  type IndexBuilder,
  type IndexedArticle,
} from "#search/index/build-index.ts";
import { createArticleIndexer } from "#search/indexed-article.ts";
import { once } from "#article/once.ts";
import { clashesIn, type IdClash } from "./clashes.ts";
import { createListedRows } from "./listed-rows.ts";
import { createRelatedFinder, type RelatedFinder } from "./related.ts";
import { remembering } from "./remembering.ts";
import { groupStories, NO_STORIES, type Stories } from "./stories.ts";

/** All articles of a site in file order, with what is worked out from all of them together. */
export type Library = {
  readonly cards: readonly Card[];
  /** The articles before which another version of their story stands, in file order. */
  readonly repeats: readonly Ordinal[];
  /** The articles in the rows of the listing without a filter: all but the repeats. */
  readonly rows: Uint32Array;
  /** Most frequent first; of equal ones the one met first. */
  readonly sections: readonly SectionCount[];
  /** In the same order. */
  readonly collections: readonly CollectionCount[];
  /** In the same order. */
  readonly languages: readonly LanguageCount[];
  /** Whether any article has one. */
  readonly hasDates: boolean;
  /** The article at a place by itself. */
  articleAt(ordinal: Ordinal): Article;
  /** What is around the article at a place; made when asked for, so that not all is held. */
  surroundingsAt(ordinal: Ordinal): Omit<ArticleEntry, "article">;
  /** The article at a place with what is around it. */
  entryAt(ordinal: Ordinal): ArticleEntry;
  ordinalOf(id: string): Ordinal | undefined;
  /** The article that an older address leads to, by the id in that address. */
  readonly aliases: ReadonlyMap<ArticleId, Ordinal>;
  /** The index of all articles, ready to be written. */
  index(): IndexBuilder;
};

/** What a library is made from: all in file order. */
export type LibraryParts = {
  readonly cards: readonly Card[];
  /** By article: the names in older addresses. */
  readonly aliases: readonly (readonly ArticleId[])[];
  readonly articleAt: (ordinal: Ordinal) => Article;
  /** An index that has taken all articles; asked for once at most. */
  readonly index: () => IndexBuilder;
  /** Whether versions of one story are found, for which all words are looked at. */
  readonly hasStories: boolean;
  /** Finds related articles; without it they are worked out from the index. */
  readonly related?: RelatedFinder;
};

/** Articles up to which stories are told in dev: beyond, each save would have to wait for them. */
const DEV_STORIES_LIMIT = 2000;

export type LibraryResult =
  | { readonly kind: "library"; readonly library: Library }
  | { readonly kind: "clash"; readonly clashes: readonly IdClash[] };

export type LibraryMaker = (articles: readonly Article[]) => LibraryResult;

/**
 * Makes libraries from articles in file order. Cards and words of an Article object are kept
 * between calls, so that a library with one changed article costs little. Related articles stay
 * those of an earlier call until there are twice as many articles: comparing all of them takes
 * seconds, which nobody who saves one file wants to wait for.
 */
export function createLibraryMaker(): LibraryMaker {
  const cardFor = remembering(cardOf);
  const indexed = createArticleIndexer();
  const indexedFor = remembering((article) => indexed({ article, words: cardFor(article).words }));
  let compared: { readonly library: Library; readonly count: number } | null = null;
  return (articles) => {
    const clashes = clashesIn(articles);
    if (clashes.length > 0) return { kind: "clash", clashes };
    const parts = {
      cards: articles.map(cardFor),
      aliases: articles.map(({ aliases }) => aliases),
      articleAt: (ordinal: Ordinal) => placed(articles, ordinal),
      index: () => indexOf(articles.map(indexedFor)),
      hasStories: articles.length <= DEV_STORIES_LIMIT,
    };
    if (compared !== null && articles.length < 2 * compared.count) {
      const related = relatedAs(compared.library, parts);
      return { kind: "library", library: libraryFrom({ ...parts, related }) };
    }
    const library = libraryFrom(parts);
    compared = { library, count: articles.length };
    return { kind: "library", library };
  };
}

/** Finds what is related in an older library, as far as it is there still. */
function relatedAs(older: Library, { cards }: Pick<LibraryParts, "cards">): RelatedFinder {
  const ordinals = once(() => ordinalsOf(cards));
  return (ordinal) => {
    const before = older.ordinalOf(placed(cards, ordinal).id);
    if (before === undefined) return [];
    const { related } = older.surroundingsAt(before);
    return related.flatMap(({ id }) => ordinals().get(id) ?? []);
  };
}

function ordinalsOf(cards: readonly Card[]): ReadonlyMap<string, Ordinal> {
  return new Map(cards.map(({ id }, ordinal) => [id, ordinal]));
}

function indexOf(articles: readonly IndexedArticle[]): IndexBuilder {
  const builder = createIndexBuilder();
  for (const article of articles) builder.add(article);
  return builder;
}

/** A library of articles whose ids and aliases are all different. */
export function libraryFrom(parts: LibraryParts): Library {
  const { cards, articleAt } = parts;
  const ordinals = ordinalsOf(cards);
  const index = once(parts.index);
  // Most readings in dev never ask for a page; stories and related articles look at every word.
  const words = once(() => index().words());
  const stories = once(() => (parts.hasStories ? groupStories(words()) : NO_STORIES));
  const finder = once(() => parts.related ?? createRelatedFinder(words(), stories()));
  const rows = once(() => createListedRows(cards.length, stories().repeats));
  const counted = once(() => withVersions(cards, stories()));
  const surroundingsAt = (ordinal: Ordinal) => {
    const { words: count, minutes } = placed(cards, ordinal);
    const { previous, next } = rows().neighboursOf(ordinal);
    return {
      ordinal,
      words: count,
      minutes,
      previous: linkTo(cards, previous),
      next: linkTo(cards, next),
      related: finder()(ordinal).flatMap((other) => linkTo(cards, other) ?? []),
      versions: versionsAt(cards, stories(), ordinal),
    };
  };
  return {
    get cards() {
      return counted();
    },
    get repeats() {
      return stories().repeats;
    },
    get rows() {
      return rows().ordinals;
    },
    sections: countNames(cards.flatMap(({ sections }) => [...new Set(sections)])),
    collections: countNames(cards.flatMap(({ collection }) => collection ?? [])),
    languages: countNames(cards.flatMap(({ language }) => language ?? [])),
    hasDates: cards.some(({ date }) => date !== null),
    ordinalOf: (id) => ordinals.get(id),
    aliases: aliasesOf(cards, parts.aliases),
    articleAt,
    index,
    surroundingsAt,
    entryAt: (ordinal) => ({ ...surroundingsAt(ordinal), article: articleAt(ordinal) }),
  };
}

function withVersions(cards: readonly Card[], { repeats, versionsOf }: Stories): readonly Card[] {
  if (repeats.length === 0) return cards;
  return cards.map((card, ordinal) => ({ ...card, versions: versionsOf(ordinal).length }));
}

function versionsAt(
  cards: readonly Card[],
  { versionsOf }: Stories,
  ordinal: Ordinal,
): Versions | null {
  const all = versionsOf(ordinal);
  if (all.length === 1) return null;
  const listed = all.slice(0, VERSIONS_LISTED + 1).filter((other) => other !== ordinal);
  const others = listed.slice(0, VERSIONS_LISTED).flatMap((other) => {
    const [link, date] = [linkTo(cards, other), cards[other]?.date ?? null];
    return link === null ? [] : { ...link, date };
  });
  return { count: all.length, others };
}

/** What stands at a place; that there is nothing is a bug. */
function placed<Value>(values: readonly Value[], ordinal: Ordinal): Value {
  const value = values[ordinal];
  if (value === undefined) throw new RangeError(`No article ${ordinal}`);
  return value;
}

function aliasesOf(
  cards: readonly Card[],
  aliases: LibraryParts["aliases"],
): ReadonlyMap<ArticleId, Ordinal> {
  const pairs = aliases.flatMap((names, ordinal) =>
    names.filter((name) => name !== cards[ordinal]?.id).map((name) => [name, ordinal] as const),
  );
  return new Map(pairs);
}

function linkTo(cards: readonly Card[], ordinal: Ordinal | undefined): ArticleLink | null {
  const card = ordinal === undefined ? undefined : cards[ordinal];
  return ordinal === undefined || card === undefined
    ? null
    : { id: card.id, title: card.title, ordinal };
}

/** Most frequent first; of equal ones the one met first. */
function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const counted = Array.from(counts, ([name, count]) => ({ name, count }));
  return counted.toSorted((a, b) => b.count - a.count);
}
