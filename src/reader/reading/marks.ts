import type { Range as Span } from "#article/found.ts";

const MATCH = "match";
const CURRENT = "current-match";

/** A match stepped to comes to rest at this part of the screen's height, where the eye reads. */
const RESTING_HEIGHT = 1 / 3;

/** The text nodes that hold an article's words, in reading order. */
export function textNodesOf(text: HTMLElement): readonly Text[] {
  const holders = text.querySelectorAll("[data-text]");
  return [...holders].map((holder) => holder.firstChild).filter((node) => node instanceof Text);
}

/** Paints the spans of each node by the CSS Custom Highlight API; the document stays as it is. */
export function markRanges(
  nodes: readonly Text[],
  spans: readonly (readonly Span[])[],
): readonly Range[] {
  const ranges = nodes.flatMap((node, index) =>
    (spans[index] ?? []).map((span) => rangeOf(node, span)),
  );
  highlights()?.set(MATCH, new Highlight(...ranges));
  return ranges;
}

/** Shows a match as the current one and brings it into view. */
export function markCurrent(range: Range): void {
  const highlight = new Highlight(range);
  highlight.priority = 1;
  highlights()?.set(CURRENT, highlight);
  const { top } = range.getBoundingClientRect();
  window.scrollBy(0, top - window.innerHeight * RESTING_HEIGHT);
}

/** Takes all marks away. */
export function clearMarks(): void {
  highlights()?.delete(MATCH);
  highlights()?.delete(CURRENT);
}

function rangeOf(node: Text, { start, end }: Span): Range {
  const range = document.createRange();
  range.setStart(node, Math.min(start, node.length));
  range.setEnd(node, Math.min(end, node.length));
  return range;
}

/** Undefined in browsers without the API (before 2024): they show the article unmarked. */
function highlights(): HighlightRegistry | undefined {
  return typeof Highlight === "undefined" ? undefined : CSS.highlights;
}
