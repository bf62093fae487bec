import { NOTHING, type Signed } from "./signs.ts";
import { isCredit } from "./title-neighbours.ts";

/** Words of the shortest paragraph that is text, and no sentence of the site. */
const PARAGRAPH_WORDS = 40;

/**
 * Whether a passage where the text starts is the article's although its headline stands below: a
 * paragraph directly above that, or what a picture shows, whose credit is on the next line.
 * @param headline The place of the headline.
 */
export function isTextAboveHeadline(
  passages: readonly Signed[],
  place: number,
  headline: number,
): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "prose") return false;
  const next = place + 1;
  return next === headline ? words >= PARAGRAPH_WORDS : isCredit(passages[next]);
}
