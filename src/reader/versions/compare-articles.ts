import { diffArrays } from "diff/lib/diff/array.js";
import type { Article, Block } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { alignTexts } from "./align-texts.ts";
import { compareWords, type Piece } from "./compare-words.ts";
import { hasWord, segmentsOf } from "./segments.ts";

/** A text of a block in one version or both. */
export type ComparedText = { readonly isHeading: boolean; readonly pieces: readonly Piece[] };

export type Comparison = {
  readonly title: readonly Piece[];
  /** In reading order; of texts that stand at one place, those of the other version first. */
  readonly texts: readonly ComparedText[];
  readonly isSame: boolean;
};

type Text = { readonly text: string; readonly isHeading: boolean };

/** What stands in one version of a story (`here`), in the other (`there`) or in both. */
export function compareArticles(here: Article, there: Article): Comparison {
  const compare = (one: string, two: string) => compareWords(one, two, here.language);
  const title = compare(here.title, there.title);
  const texts = pairsOf(textsOf(here.blocks), textsOf(there.blocks), here.language).map(
    (pair): ComparedText => {
      const isHeading = (pair.here ?? pair.there)?.isHeading ?? false;
      return { isHeading, pieces: compare(pair.here?.text ?? "", pair.there?.text ?? "") };
    },
  );
  const all = [title, ...texts.map(({ pieces }) => pieces)].flat();
  return { title, texts, isSame: all.every(({ kind }) => kind === "same") };
}

function textsOf(blocks: readonly Block[]): Text[] {
  return blocks.flatMap((block) =>
    blockTexts(block).map((text) => ({ text, isHeading: block.kind === "heading" })),
  );
}

/** Two texts that are versions of each other, or one that has no other. */
type Pair = { readonly here: Text | null; readonly there: Text | null };

function pairsOf(here: Text[], there: Text[], language: string | null): readonly Pair[] {
  const comparator = (one: Text, two: Text) => one.text === two.text;
  const wordsOf = ({ text }: Text) => new Set(segmentsOf(text, language).filter(hasWord));
  const pairs: Pair[] = [];
  let left: Text[] = [];
  const pairUp = (added: Text[]) => {
    for (const [one, two] of alignTexts(added.map(wordsOf), left.map(wordsOf))) {
      pairs.push({ here: added[one ?? -1] ?? null, there: left[two ?? -1] ?? null });
    }
    left = [];
  };
  for (const { added, removed, value } of diffArrays(there, here, { comparator })) {
    if (removed) {
      left = value;
      continue;
    }
    pairUp(added ? value : []);
    if (!added) pairs.push(...value.map((text) => ({ here: text, there: text })));
  }
  pairUp([]);
  return pairs;
}
