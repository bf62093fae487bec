import type { Article, ArticleId, Card } from "#article/article.ts";
import type {
  ArticleEntry,
  ArticleLink,
  CollectionCount,
  LanguageCount,
  Ordinal,
  SectionCount,
} from "#article/library.ts";
import { cardOf } from "#article/text.ts";
import { createRelatedModel, type RelatedModel } from "./related.ts";

/** All articles of a site in file order, with what is worked out from all of them together. */
export type Library = {
  readonly cards: readonly Card[];
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
  /** The article at a place with its neighbours; made when asked for, so that not all are held. */
  entryAt(ordinal: Ordinal): ArticleEntry;
  ordinalOf(id: string): Ordinal | undefined;
  /** The article that an older address leads to, by the id in that address. */
  readonly aliases: ReadonlyMap<ArticleId, Ordinal>;
};

/** Articles that would lie at one address, or an article where another one's alias leads away. */
export type IdClash = {
  /** The id or alias of each. */
  readonly id: ArticleId;
  /** At least two; one file may be named twice. */
  readonly files: readonly string[];
};

export type LibraryResult =
  | { readonly kind: "library"; readonly library: Library }
  | { readonly kind: "clash"; readonly clashes: readonly IdClash[] };

export type LibraryMaker = (articles: readonly Article[]) => LibraryResult;

/**
 * Makes libraries from articles in file order. Cards and word counts of an Article object are
 * kept between calls, so that a library with one changed article costs little.
 */
export function createLibraryMaker(): LibraryMaker {
  const model = createRelatedModel();
  const known = new WeakMap<Article, Card>();
  const cardFor = (article: Article): Card => {
    const card = known.get(article) ?? cardOf(article);
    known.set(article, card);
    return card;
  };
  return (articles) => {
    const clashes = clashesIn(articles);
    if (clashes.length > 0) return { kind: "clash", clashes };
    return { kind: "library", library: libraryOf(articles, articles.map(cardFor), model) };
  };
}

/** Tells a person which files clash and what to do. */
export function clashMessage({ id, files }: IdClash): string {
  const names = files.join(" and ");
  return `More than one article has the id or alias "${id}", so they would lie at one address: ${names}. Rename a file, or give it another id or alias.`;
}

/** Articles with one id or alias, if there are any; without making a library. */
export function clashesIn(articles: readonly Article[]): readonly IdClash[] {
  const byId = Map.groupBy(articles.flatMap(addressesOf), ({ id }) => id);
  return Array.from(byId)
    .filter(([, claims]) => claims.length > 1)
    .map(([id, claims]) => ({ id, files: claims.map(({ file }) => file) }));
}

type Claim = { readonly id: ArticleId; readonly file: string };

function addressesOf({ id, aliases, file }: Article): Claim[] {
  return Array.from(new Set([id, ...aliases]), (claimed) => ({ id: claimed, file }));
}

function libraryOf(
  articles: readonly Article[],
  cards: readonly Card[],
  model: RelatedModel,
): Library {
  const ordinals = new Map(articles.map((article, ordinal) => [article.id as string, ordinal]));
  // Most readings in dev never ask for an article's page; the finder reads every word.
  let finder: ReturnType<RelatedModel["finderFor"]> | null = null;
  const found: (readonly Ordinal[])[] = [];
  // Kept: a page and a data file of every article ask for them.
  const related = (ordinal: Ordinal) =>
    (found[ordinal] ??= (finder ??= model.finderFor(articles))(ordinal));
  return {
    cards,
    sections: countNames(articles.flatMap((article) => [...new Set(article.sections)])),
    collections: countNames(cards.flatMap(({ collection }) => collection ?? [])),
    languages: countNames(cards.flatMap(({ language }) => language ?? [])),
    hasDates: cards.some(({ date }) => date !== null),
    ordinalOf: (id) => ordinals.get(id),
    aliases: aliasesOf(articles),
    articleAt: (ordinal) => placed(articles, ordinal),
    entryAt: (ordinal) => {
      const { words, minutes } = placed(cards, ordinal);
      return {
        ordinal,
        article: placed(articles, ordinal),
        words,
        minutes,
        previous: linkTo(cards, ordinal - 1),
        next: linkTo(cards, ordinal + 1),
        related: related(ordinal).flatMap((other) => linkTo(cards, other) ?? []),
      };
    },
  };
}

/** What stands at a place; that there is nothing is a bug. */
function placed<Value>(values: readonly Value[], ordinal: Ordinal): Value {
  const value = values[ordinal];
  if (value === undefined) throw new RangeError(`No article ${ordinal}`);
  return value;
}

function aliasesOf(articles: readonly Article[]): ReadonlyMap<ArticleId, Ordinal> {
  const pairs = articles.flatMap(({ id, aliases }, ordinal) =>
    aliases.filter((alias) => alias !== id).map((alias) => [alias, ordinal] as const),
  );
  return new Map(pairs);
}

function linkTo(cards: readonly Card[], ordinal: Ordinal): ArticleLink | null {
  const card = cards[ordinal];
  return card === undefined ? null : { id: card.id, title: card.title, ordinal };
}

/** Most frequent first; of equal ones the one met first. */
function countNames(names: readonly string[]): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const counted = Array.from(counts, ([name, count]) => ({ name, count }));
  return counted.toSorted((a, b) => b.count - a.count);
}
