import type { ConcordanceLine } from "#article/found.ts";
import { blockTexts } from "#article/text.ts";
import { cutWindow } from "./cut-window.ts";
import type { Document } from "./document.ts";
import { findMarks } from "./marks.ts";
import { bodyTerms, positiveTerms, type Query, type Term } from "./query.ts";

/** UTF-16 units of context on either side of a hit: what fits beside it on a wide screen. */
const CONTEXT = 70;

/** Every hit of a query in an article, in reading order, with its context from the same text. */
export function concordanceOf(query: Query, { entry }: Document): readonly ConcordanceLine[] {
  const { title, blocks } = entry.article;
  const inTitle = linesIn(title, positiveTerms(query));
  const inBody = blocks.flatMap(blockTexts).flatMap((text) => linesIn(text, bodyTerms(query)));
  return [...inTitle, ...inBody].map((line, match) => ({
    ordinal: entry.ordinal,
    match,
    ...line,
  }));
}

type TextLine = Pick<ConcordanceLine, "before" | "hit" | "after">;

function linesIn(text: string, terms: readonly Term[]): readonly TextLine[] {
  return findMarks(terms, text).map((mark) => {
    const length = mark.end - mark.start + 2 * CONTEXT;
    const window = cutWindow({ text, marks: [mark] }, mark, length);
    const [place = { start: 0, end: 0 }] = window.marks;
    return {
      before: window.text.slice(0, place.start),
      hit: window.text.slice(place.start, place.end),
      after: window.text.slice(place.end),
    };
  });
}
