import type { MarkableText, Range as Span } from "#article/found.ts";

const MATCH = "match";
const CURRENT = "current-match";
const SPOKEN = "spoken";

/** A match stepped to comes to rest at this part of the screen's height, where the eye reads. */
const RESTING_HEIGHT = 1 / 3;

/** What lies between these parts of the screen's height is in sight, whatever lies over its edges. */
const SIGHT_TOP = 0.05;
const SIGHT_BOTTOM = 0.8;

/** One text of an article as it stands on the page; in a table's row a tab follows each cell. */
export type PageText = MarkableText & {
  readonly nodes: readonly { readonly node: Text; readonly start: number }[];
};

/** The texts of an article, in reading order. */
export function pageTextsOf(article: HTMLElement): readonly PageText[] {
  return Array.from(article.querySelectorAll("[data-text]"), pageTextOf);
}

function pageTextOf(holder: Element): PageText {
  const nodes: { node: Text; start: number }[] = [];
  let text = "";
  for (const cell of holder.matches("tr") ? holder.children : [holder]) {
    // Several, where a parser cut a text of more than 65,536 characters.
    for (const node of cell.childNodes) {
      if (!(node instanceof Text)) continue;
      nodes.push({ node, start: text.length });
      text += node.data;
    }
    if (cell !== holder) text += "\t";
  }
  return { text, nodes, isTitle: holder.matches("h1") };
}

/** Paints the spans of each text by the CSS Custom Highlight API; the document stays as it is. */
export function markRanges(
  texts: readonly PageText[],
  spans: readonly (readonly Span[])[],
): readonly Range[] {
  const ranges = texts.flatMap((text, index) =>
    (spans[index] ?? []).map((span) => rangeOf(text, span)),
  );
  paint(MATCH, ranges);
  return ranges;
}

/** Paints ranges in the look that the style sheet has under a name, and takes it from others. */
export function paint(name: string, ranges: readonly Range[]): void {
  highlights()?.set(name, new Highlight(...ranges));
}

/** Shows a match as the current one. */
export function markCurrent(range: Range): void {
  if (highlights() === undefined) return;
  const highlight = new Highlight(range);
  highlight.priority = 1;
  highlights()?.set(CURRENT, highlight);
}

/** Scrolls to a match, inside a wide table too. */
export function bringIntoView(range: Range): void {
  const { top, left } = range.getBoundingClientRect();
  window.scrollBy(0, top - window.innerHeight * RESTING_HEIGHT);
  const scroller = range.startContainer.parentElement?.closest(".scroller");
  scroller?.scrollBy(left - scroller.getBoundingClientRect().left - scroller.clientWidth / 2, 0);
}

/** Takes all marks away. */
export function clearMarks(): void {
  highlights()?.delete(MATCH);
  highlights()?.delete(CURRENT);
}

/** Shows the sentence that is being read aloud; with null, none. */
export function markSpoken(range: Range | null): void {
  if (range === null) highlights()?.delete(SPOKEN);
  else highlights()?.set(SPOKEN, new Highlight(range));
}

/** Scrolls to a sentence where it is not in sight as a whole. */
export function bringIntoSight(range: Range): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top < window.innerHeight * SIGHT_TOP || bottom > window.innerHeight * SIGHT_BOTTOM) {
    bringIntoView(range);
  }
}

/** A part of a text of the page. */
export function rangeOf({ nodes }: PageText, { start, end }: Span): Range {
  const range = document.createRange();
  for (const { node, start: first } of nodes) {
    if (first <= start) range.setStart(node, Math.min(start - first, node.length));
    if (first < end) range.setEnd(node, Math.min(end - first, node.length));
  }
  return range;
}

/** Undefined in browsers without the API (before 2024): they show the article unmarked. */
function highlights(): HighlightRegistry | undefined {
  return typeof Highlight === "undefined" ? undefined : CSS.highlights;
}
