import { LATIN } from "../language/language-latin.ts";
import { ARABIC, BENGALI, CYRILLIC, DEVANAGARI } from "../language/language-non-latin.ts";
import { foldLine } from "./fold-line.ts";
import type { FurnitureRule } from "./rule.ts";

/** Wordings of one language that must have a word for it to tell a site; two where few wordings are known. */
const FEWEST_WORDINGS = 3;
const FEWEST_OF_FEW = 2;
const FEW_WORDINGS = 250;

/**
 * One wording in so many must have it where many are known, since among thousands some have words of any text, such as
 * `week` or `review`: on help pages that no rule was written after, every fourteenth sentence was lost by them.
 */
const WORDINGS_PER_TELLING = 200;

/** Letters of the shortest word that tells a site: shorter ones are mostly grammar. */
const SHORTEST_TELLING = 4;

const WORD = /#|[\p{L}\p{M}]+/gu;

/** Chinese and Japanese, which put no space between words; two signs count as a word. */
const UNSPACED_RUN = /[\u3040-\u30ff\u3400-\u9fff]+/u;
const RUNS = /[\u3040-\u30ff\u3400-\u9fff]+|[^\u3040-\u30ff\u3400-\u9fff]+/gu;

/** Tells lines that are made of nothing but words of which sites make their labels. */
export type SiteWords = {
  /**
   * The words of a line by which a site is known, folded as by `siteWordsOf`; none where a word of the line
   * stands in no known wording of the same language, or all of them are grammar.
   */
  tellingWords(line: string): readonly string[];
  /** What sites say of a word folded as by `siteWordsOf`: it tells them, stands in their lines, or neither. */
  kindOf(word: string): SiteWordKind;
};

export type SiteWordKind = "telling" | "known" | "unknown";

/** The words of one language's wordings, and those that stand in several and are no grammar. */
type Vocabulary = {
  readonly known: ReadonlySet<string>;
  readonly telling: ReadonlySet<string>;
};

/** The words of a text without case and marks, each number as `#`. */
export function siteWordsOf(text: string): readonly string[] {
  const words = foldLine(text).match(WORD) ?? [];
  return words.flatMap((word) => (UNSPACED_RUN.test(word) ? piecesOf(word) : [word]));
}

function piecesOf(word: string): readonly string[] {
  return (word.match(RUNS) ?? []).flatMap((run) => {
    if (run.length < 2 || !UNSPACED_RUN.test(run)) return [run];
    return Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2));
  });
}

/** The vocabulary of the wordings of some rules, by which new combinations of their words are known. */
export function createSiteWords(rules: readonly FurnitureRule[]): SiteWords {
  const grammar = grammarWords();
  const vocabularies = Array.from(wordingsByLanguage(rules).values(), (wordings) =>
    vocabularyOf(wordings, grammar),
  );
  const known = new Set(vocabularies.flatMap((vocabulary) => [...vocabulary.known]));
  const kinds = new Map<string, SiteWordKind>(Array.from(known, (word) => [word, "known"]));
  for (const { telling } of vocabularies) for (const word of telling) kinds.set(word, "telling");
  return {
    kindOf: (word) => kinds.get(word) ?? "unknown",
    tellingWords(line) {
      const words = siteWordsOf(line);
      if (!words.every((word) => known.has(word))) return [];
      const ofOneLanguage = vocabularies.filter((each) =>
        words.every((word) => each.known.has(word)),
      );
      const found = ofOneLanguage.map((each) => words.filter((word) => each.telling.has(word)));
      return found.find(({ length }) => length > 0) ?? [];
    },
  };
}

/** The commonest words of all languages: they tell no site, though every site has them. */
function grammarWords(): ReadonlySet<string> {
  const profiles = [...LATIN, ...CYRILLIC, ...ARABIC, ...DEVANAGARI, ...BENGALI];
  return new Set(profiles.flatMap(({ words }) => siteWordsOf(words)));
}

function wordingsByLanguage(
  rules: readonly FurnitureRule[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const labels = rules.filter(({ isInSentences }) => isInSentences !== true);
  const tables = labels.flatMap(({ wordings, openings, phrases }) => [wordings, openings, phrases]);
  const rows = tables.flatMap((table) => Object.entries(table ?? {}));
  const byLanguage = Map.groupBy(rows, ([language]) => language);
  return new Map(
    Array.from(byLanguage, ([language, tablesOf]) => [
      language,
      new Set(tablesOf.flatMap(([, wordings]) => wordings)),
    ]),
  );
}

function vocabularyOf(wordings: ReadonlySet<string>, grammar: ReadonlySet<string>): Vocabulary {
  const counts = new Map<string, number>();
  for (const wording of wordings) {
    for (const word of new Set(siteWordsOf(wording))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const fewest = fewestTelling(wordings.size);
  const often = Array.from(counts).flatMap(([word, count]) => (count >= fewest ? [word] : []));
  const telling = often.filter((word) => isLongEnough(word) && !grammar.has(word));
  return { known: new Set(counts.keys()), telling: new Set(telling) };
}

/** Wordings that must have a word for it to tell a site, of so many in one language. */
function fewestTelling(wordings: number): number {
  if (wordings < FEW_WORDINGS) return FEWEST_OF_FEW;
  return Math.max(FEWEST_WORDINGS, wordings / WORDINGS_PER_TELLING);
}

function isLongEnough(word: string): boolean {
  return word.length >= SHORTEST_TELLING || (word.length > 1 && UNSPACED_RUN.test(word));
}
