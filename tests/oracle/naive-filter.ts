import type { Article, Block } from "#article/article.ts";
import type { CollectionCount, SectionCount } from "#article/library.ts";
import { cardOf } from "#article/text.ts";
import type { FacetNames } from "#search/document.ts";
import { clausesOf, type NaiveClause, type NaiveCondition, type Pattern } from "./naive-query.ts";
import { chainsOf, isUnspaced, joinedWords, splitWords, type Chain } from "./naive-words.ts";

/**
 * The filter written a second time, as plainly as can be: arrays of words and loops, no text
 * searched, nothing shared with the real one but the folding. What it finds is the truth.
 */
export type NaiveResult = {
  readonly ordinals: readonly number[];
  readonly allCount: number;
  readonly sections: readonly SectionCount[];
  readonly anyCollectionCount: number;
  readonly collections: readonly CollectionCount[];
  /** For each clause the articles for which it holds by itself. */
  readonly clauseCounts: readonly number[];
};

/** Names of the facets, and what is asked for. */
export type NaiveQuestion = {
  readonly facets: FacetNames;
  readonly query: string;
  readonly section: string | null;
  readonly collection: string | null;
};

export function naiveFilter(articles: readonly Article[], question: NaiveQuestion): NaiveResult {
  const { facets, query, section, collection } = question;
  const asked = clausesOf(query);
  const matching = articles.filter((article) => asked.every((each) => holdsClause(article, each)));
  const inSection = matching.filter((each) => section === null || each.sections.includes(section));
  const inCollection = matching.filter((each) => collection === null || liesIn(each, collection));
  return {
    ordinals: inSection
      .filter((article) => inCollection.includes(article))
      .map((article) => articles.indexOf(article)),
    allCount: inCollection.length,
    sections: facets.sections.map((name) => ({
      name,
      count: inCollection.filter((article) => article.sections.includes(name)).length,
    })),
    anyCollectionCount: inSection.length,
    collections: facets.collections.map((name) => ({
      name,
      count: inSection.filter((article) => liesIn(article, name)).length,
    })),
    clauseCounts: asked.map(
      (clause) => articles.filter((article) => holdsClause(article, clause)).length,
    ),
  };
}

/** Ordinals in the order of `newest`: each time the latest of what is left, taken from the end. */
export function naiveNewest(articles: readonly Article[]): readonly number[] {
  const left = [...articles];
  const order: number[] = [];
  while (left.length > 0) {
    const days = left.map(({ date }) => (date === null ? -Infinity : Date.parse(date)));
    const [latest] = left.splice(days.lastIndexOf(Math.max(...days)), 1);
    order.push(articles.findIndex((article) => article === latest));
  }
  return order;
}

/** Whether a file lies right in a folder. */
function liesIn({ file }: Article, folder: string): boolean {
  return file.split("/").slice(0, -1).join("/") === folder;
}

function holdsClause(article: Article, { excluded, anyOf }: NaiveClause): boolean {
  const isHeld = anyOf.some((condition) => holds(article, condition));
  return excluded ? !isHeld : isHeld;
}

function holds(article: Article, condition: NaiveCondition): boolean {
  switch (condition.place) {
    case "before":
      return article.date !== null && Date.parse(article.date) < Date.parse(condition.day);
    case "after":
      return article.date !== null && Date.parse(article.date) > Date.parse(condition.day);
    case "longer":
      return wordsOf(article) > condition.words;
    case "shorter":
      return wordsOf(article) < condition.words;
    case "lang":
      return isLanguage(article.language, condition.subtags);
    case "text":
      return holdsAny(textsOf(article), condition.anyOf);
    case "title":
      return holdsAny([article.title], condition.anyOf);
    case "section":
      return holdsAny(article.sections, condition.anyOf);
    case "by":
      return holdsAny(article.authors, condition.anyOf);
  }
}

/** As the article's page tells them. */
function wordsOf(article: Article): number {
  return cardOf(article).words;
}

function isLanguage(language: string | null, asked: readonly string[]): boolean {
  const subtags = language?.toLowerCase().split("-") ?? [];
  return asked.every((subtag, place) => subtags[place] === subtag);
}

function holdsAny(texts: readonly string[], patterns: readonly Pattern[]): boolean {
  const readings = texts.flatMap(readingsOf);
  return patterns.some((each) => readings.some((words) => occursIn(words, each)));
}

function textsOf(article: Article): string[] {
  const texts = [article.title];
  for (const block of article.blocks) texts.push(...linesOf(block));
  return texts;
}

/** What stands on a line of its own: nothing is found across two of them. */
function linesOf(block: Block): readonly string[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return block.rows.map((cells) => cells.join(" "));
  return [block.text];
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
