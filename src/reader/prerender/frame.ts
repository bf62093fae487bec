/** A part of a page that differs from page to page. */
export type Hole<Values> = (values: Values) => string;

/** A page's HTML but for its holes. */
export type Frame<Values> = (values: Values) => string;

/**
 * Cuts what the holes hold out of the HTML of a specimen. What holds nothing there holds nothing in pages
 * of its shape. Null where a hole's content is not found once and alone: then pages cannot be put together
 * from it.
 */
export function frameOf<Values>(
  html: string,
  specimen: Values,
  holes: readonly Hole<Values>[],
): Frame<Values> | null {
  const cuts = holes
    .map((hole) => ({ hole, content: hole(specimen) }))
    .filter(({ content }) => content !== "")
    .map((cut) => ({ ...cut, from: onlyPlace(html, cut.content) }))
    .toSorted((a, b) => a.from - b.from);
  const pieces: string[] = [];
  let end = 0;
  for (const { from, content } of cuts) {
    if (from < end) return null;
    pieces.push(html.slice(end, from));
    end = from + content.length;
  }
  const rest = html.slice(end);
  return (values) =>
    cuts.reduce((made, { hole }, place) => made + (pieces[place] ?? "") + hole(values), "") + rest;
}

/** Where a text stands, or -1 where it stands nowhere or several times. */
function onlyPlace(html: string, content: string): number {
  const place = html.indexOf(content);
  return html.includes(content, place + 1) ? -1 : place;
}
