import { extname } from "node:path";
import type { Problem } from "#intake/seed.ts";
import type { Article, Removal } from "#article/article.ts";
import { clashesIn, type Addressed, type IdClash } from "./clashes.ts";
import type { SaidAgain } from "./said-again.ts";
import type { Reading } from "./seed-reader.ts";

/** What is summed up of an article. */
export type SummedArticle = Addressed &
  Pick<Article, "language"> & { readonly removed: readonly Pick<Removal, "rule">[] };

/** What is summed up of a reading. */
export type SummedReading = Omit<Reading, "articles" | "saidAgain"> & {
  readonly articles: readonly SummedArticle[];
  readonly saidAgain: readonly SaidAgain<Pick<SummedArticle, "file">>[];
};

/** How often a name occurs. */
export type NamedCount = { readonly name: string; readonly count: number };

/** What a person wants to know of a folder that becomes a site. */
export type Summary = {
  /** Files that were met, whether they could be opened or not. */
  readonly files: number;
  readonly articles: number;
  /** Articles by the name of the format that read them. */
  readonly formats: readonly NamedCount[];
  /** Articles by BCP 47 tag. */
  readonly languages: readonly NamedCount[];
  /** Lines left out, by rule. */
  readonly removed: readonly NamedCount[];
  /** Parts of saved pages, by the ending of their name, with its dot and in lower case. */
  readonly companions: readonly NamedCount[];
  /** Articles that equal one before them, by the file that holds them once more. */
  readonly saidAgain: readonly NamedCount[];
  readonly doubts: readonly Problem[];
  readonly refused: readonly Problem[];
  readonly clashes: readonly IdClash[];
};

/** Sums up what a folder gave. Counts come largest first, equal ones by name. */
export function summaryOf(reading: SummedReading): Summary {
  const { articles, problems, companions, formats } = reading;
  const repeats = reading.saidAgain.map(({ article }) => article);
  const files = new Set([...articles, ...repeats, ...problems].map(({ file }) => file));
  files.delete(SEEDS_FOLDER);
  return {
    files: files.size + companions.length,
    articles: articles.length,
    formats: countNames(articles.flatMap(({ file }) => formats.get(file) ?? [])),
    languages: countNames(articles.map(({ language }) => language ?? "not told")),
    removed: countNames(articles.flatMap(({ removed }) => removed.map(({ rule }) => rule))),
    companions: countNames(companions.map((file) => extname(file).toLowerCase() || "no ending")),
    saidAgain: countNames(repeats.map(({ file }) => file)),
    doubts: problems.filter(({ severity }) => severity === "doubt"),
    refused: problems.filter(({ severity }) => severity === "refused"),
    clashes: clashesIn(articles),
  };
}

/** What the problem of the seeds folder itself has for a file. */
export const SEEDS_FOLDER = "";

/**
 * Whether every file gave an article, each with an address of its own. Parts of saved pages give
 * none and are sound.
 */
export function isSound({ refused, clashes }: Pick<Summary, "refused" | "clashes">): boolean {
  return refused.length === 0 && clashes.length === 0;
}

function countNames(names: readonly string[]): readonly NamedCount[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Array.from(counts, ([name, count]) => ({ name, count })).toSorted(
    (a, b) => b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}
