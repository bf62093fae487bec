import type { Block } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { withoutSpaces } from "#tests/score/sentences.ts";

/** What a line of a golden case is; null where the case does not say. */
export type LineLabel = "text" | "site" | null;

/** A list's sign before its item, which cases leave out. */
const ITEM_SIGN = /^(?:[•·*–—-]+|\p{Nd}{1,3}[.)])/u;

/** Code units of the shortest line that is known inside a longer paragraph, and at its edge. */
const SHORTEST_INSIDE = 12;
const SHORTEST_AT_EDGE = 4;

/** Of the pieces of a line of the site so many at most are in the text: more, and it is damaged text. */
const PIECE = 8;
const SHARED_BY_CHANCE = 0.3;

/** Tells the lines of a page by what its golden case expects. */
export function labelsBy(blocks: readonly Block[]): (line: string) => LineLabel {
  const texts = blocks.flatMap(blockTexts).map(withoutSpaces);
  const whole = new Set(texts);
  const joined = texts.join("");
  return (line) => {
    const text = withoutSpaces(line);
    const isText = [text, text.replace(ITEM_SIGN, "")].some(
      (each) => whole.has(each) || isPart(each, texts, joined),
    );
    if (isText) return "text";
    const isDamaged =
      text.length >= SHORTEST_INSIDE && sharedPieces(text, joined) > SHARED_BY_CHANCE;
    return isDamaged ? null : "site";
  };
}

function isPart(text: string, texts: readonly string[], joined: string): boolean {
  if (text.length >= SHORTEST_INSIDE && joined.includes(text)) return true;
  if (text.length < SHORTEST_AT_EDGE) return false;
  return texts.some((each) => each.startsWith(text) || each.endsWith(text));
}

function sharedPieces(text: string, joined: string): number {
  const count = Math.max(1, text.length - PIECE + 1);
  const pieces = Array.from({ length: count }, (_, at) => text.slice(at, at + PIECE));
  return pieces.filter((piece) => joined.includes(piece)).length / count;
}

/** Of a headline of several lines the first one is so long at least. */
const SHARE_OF_FIRST_LINE = 0.4;

/** Whether a line is an article's headline, or the first of several lines that are it. */
export function isHeadlineOf(line: string, title: string | undefined): boolean {
  const text = withoutSpaces(line);
  const whole = withoutSpaces(title ?? "");
  if (whole === "") return false;
  return (
    whole === text || (whole.startsWith(text) && text.length > whole.length * SHARE_OF_FIRST_LINE)
  );
}
