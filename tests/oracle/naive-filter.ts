import { fold } from "#article/fold.ts";
import type { Article } from "#article/article.ts";
import type { SectionCount } from "#article/library.ts";
import { chainsOf, isUnspaced, joinedWords, splitWords, type Chain } from "./naive-words.ts";

/**
 * The filter written a second time, as plainly as can be: arrays of words and loops, no text
 * searched, nothing shared with the real one but the folding. What it finds is the truth.
 */
export type NaiveResult = {
  readonly ordinals: readonly number[];
  readonly allCount: number;
  readonly sections: readonly SectionCount[];
  readonly wordCounts: readonly number[];
};

/** Words that must follow each other. `open`: of the last one the beginning is enough. */
type Pattern = { readonly words: readonly string[]; readonly open: boolean };

export function naiveFilter(
  articles: readonly Article[],
  sectionNames: readonly string[],
  query: string,
  section: string | null,
): NaiveResult {
  const asked = patternsOf(query);
  const matching = articles.filter((article) => asked.every((any) => holdsAny(article, any)));
  return {
    ordinals: matching
      .filter((article) => section === null || article.sections.includes(section))
      .map((article) => articles.indexOf(article)),
    allCount: matching.length,
    sections: sectionNames.map((name) => ({
      name,
      count: matching.filter((article) => article.sections.includes(name)).length,
    })),
    wordCounts: asked.map((any) => articles.filter((article) => holdsAny(article, any)).length),
  };
}

/** For each different word of a query its patterns: one of them must be found. */
function patternsOf(query: string): Pattern[][] {
  const typing = !fold(query).text.endsWith(" ");
  const chains = chainsOf(query);
  const all = chains.map((chain, place) => [
    pattern(splitWords(chain), typing && place === chains.length - 1),
    pattern(joinedWords(chain), typing && place === chains.length - 1 && !isAcronym(chain)),
  ]);
  return all.filter(
    (one, place) => all.findIndex((each) => JSON.stringify(each) === JSON.stringify(one)) === place,
  );
}

/** A last word without spaces round it is found anywhere, so whether it is finished says nothing. */
function pattern(words: readonly string[], open: boolean): Pattern {
  return { words, open: open && !isUnspaced(words.at(-1) ?? "") };
}

function isAcronym({ pieces, signs, suffix }: Chain): boolean {
  const single = pieces.every((piece) => piece.length === 1) && suffix === "";
  return pieces.length > 1 && single && signs.slice(1).every((sign) => sign === ".");
}

function holdsAny(article: Article, patterns: readonly Pattern[]): boolean {
  const readings = textsOf(article).flatMap(readingsOf);
  return patterns.some((each) => readings.some((words) => occursIn(words, each)));
}

function textsOf(article: Article): string[] {
  const texts = [article.title];
  for (const block of article.blocks) {
    if (block.kind === "list") texts.push(...block.items);
    else texts.push(block.text);
  }
  return texts;
}

/** All words of a text, then what its chains can be read as besides. */
function readingsOf(text: string): string[][] {
  const chains = chainsOf(text);
  return [chains.flatMap(splitWords), ...chains.flatMap(otherReadings)];
}

function otherReadings(chain: Chain): string[][] {
  const { pieces, signs, suffix } = chain;
  const readings = [joinedWords(chain)];
  if (suffix !== "") readings.push(pieces.slice(-1));
  if (pieces.at(-1) === "s" && signs.at(-1) === "'" && suffix === "") {
    readings.push(joinedWords({ pieces: pieces.slice(0, -1), signs, suffix: "" }));
  }
  return readings;
}

function occursIn(words: readonly string[], { words: asked, open }: Pattern): boolean {
  return words.some((_, start) =>
    asked.every((word, place) => {
      const first = place === 0;
      const last = place === asked.length - 1;
      return fits(words[start + place], word, first, last, open && last);
    }),
  );
}

function fits(
  word: string | undefined,
  asked: string,
  first: boolean,
  last: boolean,
  open: boolean,
): boolean {
  if (word === undefined) return false;
  if (open) return word.startsWith(asked);
  if (!isUnspaced(asked)) return word === asked;
  if (first && last) return word.includes(asked);
  if (first) return word.endsWith(asked);
  return last ? word.startsWith(asked) : word === asked;
}
