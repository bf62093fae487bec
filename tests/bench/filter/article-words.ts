import { fold } from "#article/fold.ts";
import type { CorpusArticle } from "./make-corpus.ts";

/**
 * Words of a folded text in English letters, with the signs that join them: what stands between two
 * of them is no joiner.
 */
const COMPOUND = /[a-z0-9]+(?:(?:['\-/.&_]|(?<=[0-9])[,:](?=[0-9]))[a-z0-9]+)*/g;
const JOINER = /[^a-z0-9]/;

/** The title and the paragraphs: nothing is found across two of them. */
export function linesOf({ title, paragraphs }: CorpusArticle): readonly string[] {
  return [title, ...paragraphs];
}

/**
 * A line's words in order, each with its letters folded, and what its compounds can be read as
 * besides: well-known as wellknown, Ana's as anas and ana.
 */
export function readLine(line: string): {
  readonly words: readonly string[];
  readonly joined: readonly string[];
} {
  const words: string[] = [];
  const joined: string[] = [];
  for (const [compound] of fold(line).text.matchAll(COMPOUND)) {
    if (!JOINER.test(compound)) {
      words.push(compound);
      continue;
    }
    const parts = compound.split(JOINER);
    words.push(...parts);
    joined.push(parts.join(""));
    if (compound.endsWith("'s")) joined.push(parts.slice(0, -1).join(""));
  }
  return { words, joined };
}
