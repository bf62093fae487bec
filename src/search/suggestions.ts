import type { Suggestion } from "#article/found.ts";
import type { FileTable } from "./index/index-file.ts";
import { placeOfKey } from "./index/index-root.ts";
import { neededWordsOf } from "./index/lookups.ts";
import { nearWords, type NearWord } from "./near-words.ts";
import { parseQuery, type Clause } from "./query.ts";
import type { WordList } from "./index/word-list.ts";

/** What words are suggested from. Both reject with a `FileFailure`. */
export type SuggestionSource = {
  /** The library's lists of words. */
  readonly table: FileTable;
  readonly list: (file: string) => Promise<WordList>;
  /** How many articles a query finds, as far as the index tells. */
  readonly countOf: (query: string) => Promise<number>;
};

/** Behind all words that begin alike. */
const LAST = "\uffff";

/**
 * For each word of a query that no article holds: near words that do occur, with what the query then
 * finds, or where that is nothing, with what the word finds alone. Words are sought among those that begin with the
 * same letter, or with the second one, should the first two be in the wrong order: slips in the first
 * letter are rare (Pollock and Zamora 1984 count 8 %).
 */
export async function suggestionsFor(
  query: string,
  source: SuggestionSource,
): Promise<readonly Suggestion[]> {
  const clauses = parseQuery(query).flatMap((clause) => soughtIn(clause) ?? []);
  const all = await Promise.all(clauses.map((sought) => suggestFor(query, sought, source)));
  return all.flat().filter(({ count }) => count > 0);
}

/** A clause of one word, which may be mistyped. */
type Sought = { readonly clause: Clause; readonly typed: string; readonly word: string };

function soughtIn(clause: Clause): Sought | null {
  const [condition] = clause.anyOf;
  const isPlain = condition?.kind === "term" && condition.field === "text" && !condition.phrase;
  if (!isPlain || clause.excluded || clause.anyOf.length > 1) return null;
  const [needle] = condition.term.needles;
  const words = needle === undefined ? [] : neededWordsOf(needle).words;
  const [first] = words;
  if (first === undefined || words.length > 1) return null;
  return { clause, typed: condition.term.word, word: first.word };
}

async function suggestFor(
  query: string,
  { clause, typed, word }: Sought,
  source: SuggestionSource,
): Promise<readonly Suggestion[]> {
  const alone = query.slice(clause.source.start, clause.source.end);
  if ((await source.countOf(alone)) > 0) return [];
  const near = nearWords(word, await listedNear(word, source));
  return Promise.all(
    near.map(async (each) => {
      const { start, end } = clause.source;
      const instead = query.slice(0, start) + each.word + query.slice(end);
      const count = await source.countOf(instead);
      if (count > 0) return { typed, word: each.word, query: instead, count };
      return { typed, word: each.word, query: each.word, count: await source.countOf(each.word) };
    }),
  );
}

async function listedNear(
  word: string,
  { table, list }: SuggestionSource,
): Promise<readonly NearWord[]> {
  const files = new Set(
    Array.from(word)
      .slice(0, 2)
      .flatMap((first) => filesWith(table, first)),
  );
  const lists = await Promise.all(Array.from(files, list));
  return lists.flatMap(({ words, sizes }) =>
    words.map((listed, place) => ({ word: listed, count: sizes[place] ?? 0 })),
  );
}

function filesWith(table: FileTable, first: string): readonly string[] {
  return table.files.slice(placeOfKey(table, first), placeOfKey(table, first + LAST) + 1);
}
