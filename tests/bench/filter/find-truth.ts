import { linesOf, readLine } from "./article-words.ts";
import type { CorpusArticle } from "./make-corpus.ts";
import type { BenchQuery, QueryKind } from "./make-queries.ts";

/** For each query one bit per article in order: whether it is to be found. */
export type Truth = readonly Uint8Array[];

/** The words of an article, and its lines and compounds with a space on both sides of each word. */
type Haystack = { readonly words: ReadonlySet<string>; readonly text: string };

/**
 * Looks every query up in every article, one by one. All words must occur, where the last may be
 * the beginning of one, or must follow each other in one line.
 */
export function findTruth(
  queries: readonly BenchQuery[],
  corpus: Iterable<CorpusArticle>,
  articles: number,
): Truth {
  const truth = queries.map(() => new Uint8Array(Math.ceil(articles / 8)));
  let ordinal = 0;
  for (const article of corpus) {
    const haystack = haystackOf(article);
    for (const [place, query] of queries.entries()) {
      const bits = truth[place];
      if (bits !== undefined && holds(haystack, query)) setBit(bits, ordinal);
    }
    ordinal += 1;
  }
  return truth;
}

export function hasBit(bits: Uint8Array, ordinal: number): boolean {
  return ((bits[ordinal >> 3] ?? 0) & (1 << (ordinal & 7))) !== 0;
}

export function countBits(bits: Uint8Array): number {
  let count = 0;
  for (const byte of bits) for (let rest = byte; rest > 0; rest >>= 1) count += rest & 1;
  return count;
}

function setBit(bits: Uint8Array, ordinal: number): void {
  const at = ordinal >> 3;
  bits[at] = (bits[at] ?? 0) | (1 << (ordinal & 7));
}

function haystackOf(article: CorpusArticle): Haystack {
  const lines = linesOf(article).map(readLine);
  const words = lines.flatMap((line) => line.words);
  const joined = lines.flatMap((line) => line.joined);
  const runs = [...lines.map((line) => line.words.join(" ")), ...joined];
  return { words: new Set([...words, ...joined]), text: ` ${runs.join(" \n ")} ` };
}

function holds(haystack: Haystack, { kind, wanted }: BenchQuery): boolean {
  return (RULES[kind] ?? holdsAll)(haystack, wanted);
}

type Rule = (haystack: Haystack, wanted: readonly string[]) => boolean;

const RULES: Partial<Record<QueryKind, Rule>> = {
  keystroke: endsInPrefix,
  "word and prefix": endsInPrefix,
  phrase: ({ text }, wanted) => text.includes(` ${wanted.join(" ")} `),
};

function holdsAll({ words }: Haystack, wanted: readonly string[]): boolean {
  return wanted.every((word) => words.has(word));
}

function endsInPrefix(haystack: Haystack, wanted: readonly string[]): boolean {
  const isThere = haystack.text.includes(` ${wanted.at(-1)}`);
  return isThere && holdsAll(haystack, wanted.slice(0, -1));
}
