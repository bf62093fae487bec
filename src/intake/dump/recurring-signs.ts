import { MOST_EDGE_WORDS } from "./evidence.ts";
import { RECURRING_RULE, type Recurrence, type RecurrenceAt } from "./recurring.ts";
import { endsSentence } from "./prose.ts";
import type { Sign, Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/**
 * The passages with what the library tells of them. A line that says nothing by its words is its site's where
 * it recurs among others that do, and above all that may be a headline. One that recurs alone is only marked: between
 * paragraphs it may be a sub-heading of a series.
 */
export function withRecurrence(
  passages: readonly Signed[],
  recurrenceAt: RecurrenceAt,
): readonly Signed[] {
  const found = recurrences(passages, recurrenceAt);
  if (found.every((recurrence) => recurrence === null)) return passages;
  const headline = headlinePlace(passages, found);
  return passages.map((passage, place) => {
    const recurrence = found[place] ?? null;
    const isBeside = [found[place - 1], found[place + 1]].includes("framed");
    const isSite =
      place < headline || recurrence === "framed" || (isBeside && isLabelOfFrame(passage));
    return recurrence === null ? passage : withRecurrenceOf(passage, recurrence, isSite);
  });
}

/** Where the first line stands that may be the headline: short, and this file's own; 0 where text comes before any. */
function headlinePlace(passages: readonly Signed[], found: readonly (Recurrence | null)[]): number {
  const first = passages.findIndex(({ sign, words }, place) => {
    const mayBe = sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS;
    return found[place] === null && (mayBe || sign.kind === "prose");
  });
  return passages[first]?.sign.kind === "short" ? first : 0;
}

/** Recipes need the same things: `2 eggs`. */
const QUANTITY = /^\p{N}/u;

/** How each line recurs; what is a text's by its words, and a thing of its list, does not count. */
function recurrences(
  passages: readonly Signed[],
  recurrenceAt: RecurrenceAt,
): readonly (Recurrence | null)[] {
  let isInList = false;
  return passages.map(({ sign, isOfText, text, words }, place) => {
    isInList = isOfText === true || (isInList && sign.kind === "short");
    if (isOfText === true || words > MOST_EDGE_WORDS) return null;
    const recurrence = recurrenceAt(place, sign.kind === "prose" ? "sentence" : "label");
    const isItem = isInList && QUANTITY.test(text);
    return isItem && recurrence === "alone" ? null : recurrence;
  });
}

/** Whether a line beside a frame's may be its first or last one. Above a frame a text may always end with the same sentence: `Amen.` */
function isLabelOfFrame({ sign, text }: Signed): boolean {
  return sign.kind !== "prose" && !endsSentence(text);
}

function withRecurrenceOf(passage: Signed, recurrence: Recurrence, isSite: boolean): Signed {
  const sign = isSite ? siteSign(passage.sign) : null;
  if (sign !== null) return { ...passage, sign };
  return recurrence === "alone" ? { ...passage, recursAlone: true } : passage;
}

/** The sign of a line of a site of which no rule knows anything; null where one does. */
function siteSign({ kind }: Sign): Sign | null {
  if (kind === "short") return { kind, recurs: true };
  return kind === "prose" ? { kind: "furniture", rule: RECURRING_RULE } : null;
}
