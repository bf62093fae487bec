import type { Range as Span } from "#article/found.ts";
import { passageText } from "#article/passages/passage-anchor.ts";
import { searchableText, type SearchableText } from "#article/passages/searchable-text.ts";
import { pageTextsOf, rangeOf, type PageText } from "../reading/marks.ts";

/** An article's text on the page, in which passages are found and selected. */
export type PagePassages = {
  readonly text: SearchableText;
  /** The parts of a passage, one for each text of the page that it touches. */
  rangesOf(span: Span): readonly Range[];
  /** What of the article lies in a range of the document, or null when nothing does. */
  spanOf(range: Range): Span | null;
};

/** A text of the page with its place in the whole text. */
type PlacedText = { readonly text: PageText; readonly start: number };

export function pagePassages(article: HTMLElement): PagePassages {
  const texts = pageTextsOf(article);
  const placed = placedTexts(texts);
  return {
    text: searchableText(passageText(texts.map(({ text }) => text))),
    rangesOf: (span) => placed.flatMap((each) => rangeWithin(each, span)),
    spanOf: (range) => spanWithin(placed, range),
  };
}

function placedTexts(texts: readonly PageText[]): readonly PlacedText[] {
  let start = 0;
  return texts.map((text) => {
    const placed = { text, start };
    start += text.text.length + 1;
    return placed;
  });
}

function rangeWithin({ text, start }: PlacedText, span: Span): readonly Range[] {
  const from = Math.max(0, span.start - start);
  const to = Math.min(text.text.length, span.end - start);
  return from < to ? [rangeOf(text, { start: from, end: to })] : [];
}

function spanWithin(placed: readonly PlacedText[], range: Range): Span | null {
  const pieces = placed.flatMap(({ text, start }) =>
    text.nodes
      .filter(({ node }) => range.intersectsNode(node))
      .map(({ node, start: first }) => pieceOf(range, node, start + first)),
  );
  const first = pieces[0];
  const last = pieces.at(-1);
  if (first === undefined || last === undefined || first.start >= last.end) return null;
  return { start: first.start, end: last.end };
}

/** What of a node lies in a range, given the node's own place. */
function pieceOf(range: Range, node: Text, place: number): Span {
  const from = range.startContainer === node ? range.startOffset : 0;
  const to = range.endContainer === node ? range.endOffset : node.length;
  return { start: place + from, end: place + to };
}
