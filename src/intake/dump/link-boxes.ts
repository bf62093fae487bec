import { endsSentence, endsWithColon } from "./prose.ts";
import { isInterruption, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Headlines of a box of links between two paragraphs; lists behind an article have more. */
const MOST_LINKS = 3;

/** Lines between a paragraph and the box below it. */
const MOST_LINES_BEFORE = 2;

/**
 * Places of small boxes of links with a sentence below them: a heading such as “Also read” and a
 * headline or a few, perhaps with their dates. An article's last sentence may be shorter than such
 * a box, which must not part it from the text above.
 */
export function linkBoxPlaces(passages: readonly Signed[]): ReadonlySet<number> {
  const places = new Set<number>();
  for (const [start, passage] of passages.entries()) {
    if (!isBelowText(passages, start) || !opensBox(passage)) continue;
    const end = boxEnd(passages, start + 1);
    if (end === null || !goesOn(passages, textBelow(passages, end))) continue;
    for (let place = start; place < end; place += 1) places.add(place);
  }
  return places;
}

function opensBox({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  return sign.rule.opensTeasers === true && sign.rule.place === "anywhere";
}

/** The place behind a box's headlines, or null when it has none or too many. */
function boxEnd(passages: readonly Signed[], start: number): number | null {
  let links = 0;
  let place = start;
  for (; links <= MOST_LINKS; place += 1) {
    const kind = passages[place]?.sign.kind;
    if (links > 0 && endsWithColon(passages[place]?.text ?? "")) break;
    if (kind === "short") links += 1;
    else if (kind !== "meta") break;
  }
  if (links === 0 || links > MOST_LINKS) return null;
  while (isInterruptionAt(passages, place)) place += 1;
  return place;
}

/**
 * Whether a paragraph is above a box, or above what may stand before it: a line such as `Skip past
 * the box`, a picture's caption, a call to subscribe.
 */
function isBelowText(passages: readonly Signed[], start: number): boolean {
  const lowest = Math.max(0, start - 1 - MOST_LINES_BEFORE);
  let above = start - 1;
  while (above > lowest && mayStandBefore(passages[above])) above -= 1;
  return passages[above]?.sign.kind === "prose";
}

function mayStandBefore(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  const { sign } = passage;
  if (["caption", "call", "bare"].includes(sign.kind) || isInterruption(passage)) return true;
  return sign.kind === "furniture" && sign.rule.isInForm === true;
}

function isInterruptionAt(passages: readonly Signed[], place: number): boolean {
  const passage = passages[place];
  return passage !== undefined && isInterruption(passage);
}

/** Behind a line that says where the box ends a sub-heading or a few spoken words may stand. */
function textBelow(passages: readonly Signed[], end: number): number {
  const isShort = passages[end]?.sign.kind === "short";
  return isShort && isInterruptionAt(passages, end - 1) ? end + 1 : end;
}

/** Whether a sentence, or a line that announces a list, stands at a place that is no summary in a list of headlines and summaries. */
function goesOn(passages: readonly Signed[], place: number): boolean {
  const passage = passages[place];
  if (passage !== undefined && endsWithColon(passage.text)) return true;
  if (passage?.sign.kind !== "prose" || !endsSentence(passage.text)) return false;
  const next = passages[place + 1];
  const isHeadline = next?.sign.kind === "short" && next.words >= FEWEST_HEADLINE_WORDS;
  return !isHeadline || passages[place + 2]?.sign.kind !== "prose";
}
