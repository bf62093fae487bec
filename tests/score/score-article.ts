import type { Article } from "#article/article.ts";
import { type BodyScore, scoreBody } from "./score-body.ts";
import { sentencesOf, withoutSpaces } from "./sentences.ts";

/** What is judged of an article; what a golden case leaves out is not judged. */
export type Expectation = Partial<
  Pick<Article, "title" | "sections" | "authors" | "date" | "language" | "direction" | "blocks">
>;

/** What a system makes of a file. It is not judged on what it does not guess at. */
export type Finding = Pick<Article, "title" | "sections" | "blocks"> &
  Partial<Pick<Article, "authors" | "date" | "language">> & {
    readonly direction?: Article["direction"] | null;
  };

/** Null is "not judged" throughout. */
export type ArticleScore = {
  readonly body: BodyScore | null;
  readonly isTitleRight: boolean | null;
  readonly sections: SectionsScore | null;
  /** Judged only where authors are expected: all of them and no other, in any order. */
  readonly isBylineRight: boolean | null;
  /** Judged only where a date is expected. */
  readonly isDateRight: boolean | null;
  readonly isLanguageRight: boolean | null;
  readonly isDirectionRight: boolean | null;
};

export type SectionsScore = {
  /** From 0 to 1, of the names found against those expected; 1 when there are none in both. */
  readonly f1: number;
  /** Whether the expected names have capital or small letters, which show where glued ones end. */
  readonly hasCase: boolean;
};

const CASED = /[\p{Lu}\p{Ll}]/u;

/** What a system finds in a file that it refuses. */
const NO_ARTICLE: Finding = {
  title: "",
  sections: [],
  blocks: [],
  authors: [],
  date: null,
  language: null,
  direction: null,
};

/** The articles of one file compared one by one; a file may rightly give none. */
export function scoreArticles(
  expected: readonly Expectation[],
  found: readonly Finding[],
): readonly ArticleScore[] {
  const length = Math.max(expected.length, found.length, 1);
  return Array.from({ length }, (_, index) => {
    const wanted = expected[index];
    const given = found[index] ?? NO_ARTICLE;
    return wanted === undefined ? scoreUnwanted(given) : scoreArticle(wanted, given);
  });
}

/** Where no article is expected, all text found leaked. */
function scoreUnwanted(found: Finding): ArticleScore {
  const title = { kind: "paragraph", text: found.title } as const;
  return scoreArticle({ blocks: [] }, { ...found, blocks: [title, ...found.blocks] });
}

/** Compares one article with what is expected of it, but for white space. */
export function scoreArticle(expected: Expectation, found: Finding): ArticleScore {
  const isTitleRight = judge(
    expected.title,
    found.title,
    (a, b) => withoutSpaces(a) === withoutSpaces(b),
  );
  // A title that was missed stands in the body: one fault, counted as the title's.
  const excused = isTitleRight === false ? (expected.title ?? "") : "";
  return {
    body: judge(expected.blocks, found.blocks, (blocks, body) =>
      scoreBody(sentencesOf(blocks, expected.language ?? null), body, excused),
    ),
    isTitleRight,
    sections: judge(expected.sections, found.sections, scoreSections),
    isBylineRight: judge(givenAuthors(expected), found.authors, isSameSet),
    isDateRight: judge(expected.date ?? undefined, found.date, Object.is),
    isLanguageRight: judge(expected.language, found.language, Object.is),
    isDirectionRight: judge(expected.direction, found.direction, Object.is),
  };
}

/** No sentence lost, no furniture leaked, the title right; null when neither is judged. */
export function isPerfect({ body, isTitleRight }: ArticleScore): boolean | null {
  if (body === null && isTitleRight === null) return null;
  return (body === null || body.lost + body.leaked === 0) && isTitleRight !== false;
}

/** Share of the expected sentences that were not lost, from 0 to 1. */
export function recallOf({ sentences, lost }: BodyScore): number {
  return sentences === 0 ? 1 : 1 - lost / sentences;
}

function judge<Expected, Found, Score>(
  expected: Expected | undefined,
  found: Found | undefined,
  score: (expected: Expected, found: Found) => Score,
): Score | null {
  return expected === undefined || found === undefined ? null : score(expected, found);
}

function givenAuthors({ authors = [] }: Expectation): readonly string[] | undefined {
  return authors.length === 0 ? undefined : authors;
}

function isSameSet(expected: readonly string[], found: readonly string[]): boolean {
  const wanted = new Set(expected.map(withoutSpaces));
  const given = new Set(found.map(withoutSpaces));
  return wanted.size === given.size && [...wanted].every((name) => given.has(name));
}

function scoreSections(expected: readonly string[], found: readonly string[]): SectionsScore {
  const wanted = new Set(expected.map(withoutSpaces));
  const given = new Set(found.map(withoutSpaces));
  const total = wanted.size + given.size;
  const shared = [...wanted].filter((name) => given.has(name)).length;
  return {
    f1: total === 0 ? 1 : (2 * shared) / total,
    hasCase: expected.some((name) => CASED.test(name)),
  };
}
