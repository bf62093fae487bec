import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { isRankedKey } from "#search/index/term-keys.ts";
import { createLexicon } from "#search/index/lexicon.ts";
import { createBagMaker } from "#search/index/word-bag.ts";

export type StoryLimits = { readonly least: number; readonly held: number; readonly words: number };

/** For each article the first version of its story, by comparing it with every other first version. */
export function naiveStories(articles: readonly Article[], limits: StoryLimits): number[] {
  const texts = articles.map(wordsOf);
  const weightOf = (word: string) => 64 * Math.log2(1 + texts.length / holders(texts, word));
  const weigh = (words: readonly string[]) =>
    words.reduce((sum, word) => sum + Math.round(weightOf(word)), 0);
  const likeness = (one: Text, two: Text) => {
    const shared = weigh([...one].filter((word) => two.has(word)));
    const least = Math.min(weigh([...one]), weigh([...two]));
    return shared < limits.held * least ? 0 : shared / weigh([...new Set([...one, ...two])]);
  };
  const firstOf: number[] = [];
  for (const [ordinal, text] of texts.entries()) {
    const reached = texts
      .slice(0, ordinal)
      .map((other, place) => ({ place, size: other.size, likeness: likeness(text, other) }))
      .filter(({ place, size }) => firstOf[place] === place && size >= limits.words)
      .filter((each) => each.likeness >= limits.least)
      .toSorted((a, b) => b.likeness - a.likeness || a.place - b.place);
    firstOf.push(text.size < limits.words ? ordinal : (reached[0]?.place ?? ordinal));
  }
  return firstOf;
}

type Text = ReadonlySet<string>;

function holders(texts: readonly Text[], word: string): number {
  return texts.filter((text) => text.has(word)).length;
}

function wordsOf({ title, blocks, authors }: Article): Text {
  const lexicon = createLexicon();
  createBagMaker(lexicon)({ title, texts: blocks.flatMap(blockTexts), authors });
  return new Set(lexicon.keysFrom(0).filter(isRankedKey));
}
