import type { Signed } from "./signs.ts";

/** A number with nothing but a space or a sign behind it. */
const NUMBERED = /^\p{Nd}{1,2}(?:\.\p{Nd})?[.)、．）]? ?(?=\p{L})/u;

/** Lines from an item of the contents to the sub-heading that it names. */
const LINES_TO_HEADING = 80;

/** Whether a line stands below without its number, as the sub-heading that a table of contents names. */
export function isNumberedContents(passages: readonly Signed[], place: number): boolean {
  const heading = headingIn(passages[place]);
  if (heading === null) return false;
  const below = passages.slice(place + 1, place + 1 + LINES_TO_HEADING);
  return below.some((other) => other.text === heading);
}

/** Whether a line is such a sub-heading, with the item above it. */
export function isHeadingOfContents(passages: readonly Signed[], place: number): boolean {
  const text = passages[place]?.text;
  const above = passages.slice(Math.max(0, place - LINES_TO_HEADING), place);
  return above.some((other) => headingIn(other) === text);
}

function headingIn(passage: Signed | undefined): string | null {
  const text = passage?.text ?? "";
  return NUMBERED.test(text) ? text.replace(NUMBERED, "") : null;
}
