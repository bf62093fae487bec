import type { Article, ArticleId, Card } from "#article/article.ts";
import type { ArticleEntry, ArticleLink, Ordinal, SectionCount } from "#article/library.ts";
import { cardOf } from "#article/text.ts";
import { createRelatedModel, type RelatedModel } from "./related.ts";

/** All articles of a site in file order, with what is worked out from all of them together. */
export type Library = {
  readonly cards: readonly Card[];
  /** Most frequent first; of equal ones the one met first. */
  readonly sections: readonly SectionCount[];
  /** The article at a place with its neighbours; made when asked for, so that not all are held. */
  entryAt(ordinal: Ordinal): ArticleEntry;
  ordinalOf(id: string): Ordinal | undefined;
};

/** Articles that would lie at one address. */
export type IdClash = {
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
  return `Two articles have the id "${id}", so they would lie at one address: ${names}. Rename one file, or give it another id.`;
}

/** Articles with one id, if there are any; without making a library. */
export function clashesIn(articles: readonly Article[]): readonly IdClash[] {
  const byId = Map.groupBy(articles, (article) => article.id);
  return Array.from(byId)
    .filter(([, group]) => group.length > 1)
    .map(([id, group]) => ({ id, files: group.map((article) => article.file) }));
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
    sections: countSections(articles),
    ordinalOf: (id) => ordinals.get(id),
    entryAt: (ordinal) => {
      const article = articles[ordinal];
      const card = cards[ordinal];
      if (article === undefined || card === undefined)
        throw new RangeError(`No article ${ordinal}`);
      return {
        ordinal,
        article,
        words: card.words,
        minutes: card.minutes,
        previous: linkTo(cards, ordinal - 1),
        next: linkTo(cards, ordinal + 1),
        related: related(ordinal).flatMap((other) => linkTo(cards, other) ?? []),
      };
    },
  };
}

function linkTo(cards: readonly Card[], ordinal: Ordinal): ArticleLink | null {
  const card = cards[ordinal];
  return card === undefined ? null : { id: card.id, title: card.title, ordinal };
}

function countSections(articles: readonly Article[]): SectionCount[] {
  const counts = new Map<string, number>();
  for (const name of articles.flatMap((article) => [...new Set(article.sections)])) {
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const sections = Array.from(counts, ([name, count]) => ({ name, count }));
  return sections.toSorted((a, b) => b.count - a.count);
}
