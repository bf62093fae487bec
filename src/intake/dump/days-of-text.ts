import type { Range } from "./body-range.ts";
import { listedDates } from "./listed-dates.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Paragraphs at the text's start among which a date alone may be the article's. */
const DATE_WITHIN = 2;

/**
 * Lines with dates that are not the article's: of other articles in a list, and of days that head parts of
 * the text, as in a chronicle.
 * @param lead From below the headline to the last line of the text that is looked at.
 */
export function otherDates(
  passages: readonly Signed[],
  lead: Range,
  bodyStart: number,
): ReadonlySet<Signed> {
  const days = passages
    .slice(0, lead.end)
    .filter((_, place) => place > bodyStart + DATE_WITHIN && isDayOfText(passages, place));
  return new Set([...listedDates(passages.slice(lead.start, lead.end)), ...days]);
}

/** Whether a date stands between a paragraph and more text. */
function isDayOfText(passages: readonly Signed[], place: number): boolean {
  const { sign } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.rule !== "date line") return false;
  const below = passages[place + 1]?.sign.kind;
  return passages[place - 1]?.sign.kind === "prose" && (below === "prose" || below === "short");
}
