import type { Range } from "./body-range.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest button of an appeal, and of the longest line above it. */
const LONGEST_BUTTON = 7;
const LONGEST_HEADING = 12;

/**
 * Places of appeals for money between two paragraphs: the button, which some row knows, and the few
 * words above it that no row knows, such as `Become a friend of the paper`.
 */
export function appealPlaces(passages: readonly Signed[], body: Range): ReadonlySet<number> {
  const places = new Set<number>();
  for (let place = body.start + 2; place < body.end - 1; place += 1) {
    if (!isAppealButton(passages[place]) || !isHeading(passages[place - 1])) continue;
    if (!isText(passages[place - 2]) || !isText(passages[place + 1])) continue;
    places.add(place - 1).add(place);
  }
  return places;
}

/** Whether a line is the button of an appeal for money. */
export function isAppealButton(passage: Signed | undefined): boolean {
  const sign = passage?.sign;
  if (passage === undefined || sign?.kind !== "furniture") return false;
  return sign.rule.name === "donation appeal" && passage.words <= LONGEST_BUTTON;
}

function isHeading(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind !== "short" || words < 2 || words > LONGEST_HEADING) return false;
  return !endsSentence(text) && !text.includes(":");
}

/** What ends a sentence, somebody's words or an announcement; no heading or item does. */
const TEXT_END = /[.!?…:;,”"»“]$/u;

/** Text, or a line of verse or speech too short to be known as such. */
function isText(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  const { kind } = passage.sign;
  return kind === "prose" || kind === "call" || (kind === "short" && TEXT_END.test(passage.text));
}
