import { placesBetween, type Range } from "./body-range.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import { opensLinks, type Signed } from "./signs.ts";

/** Headlines between the headings of two boxes of links; fewer may be a sub-heading and a quotation. */
const FEWEST_HEADLINES = 3;
const MOST_HEADLINES = 10;

/** Words of a headline there; the longest has a standfirst's beginning behind it. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;

/**
 * Places of the headlines inside a text that stand between the headings of two boxes of links, such as
 * the site's newest and what else to read, with nothing else between them.
 */
export function placesOfBoxesInARow(passages: readonly Signed[], body: Range): readonly number[] {
  const headings: number[] = [];
  for (let place = body.start; place < body.end; place += 1) {
    if (opensLinks(passages[place])) headings.push(place);
  }
  return headings.slice(1).flatMap((end, nth) => {
    const start = headings[nth] ?? end;
    const between = passages.slice(start + 1, end);
    const isRow = between.length >= FEWEST_HEADLINES && between.length <= MOST_HEADLINES;
    if (!isRow || !between.every(mayBeHeadline)) return [];
    return placesBetween(start, isEmptyBox(passages, end, body) ? end + 1 : end);
  });
}

/** Whether the text goes on below a heading at once: its links are loaded by a script. */
function isEmptyBox(passages: readonly Signed[], heading: number, body: Range): boolean {
  const below = passages[heading + 1];
  if (below?.sign.kind !== "prose" || heading + 1 >= body.end) return false;
  return below.words > MOST_WORDS && endsSentence(below.text);
}

function mayBeHeadline({ sign, text, words }: Signed): boolean {
  if (sign.kind !== "short" && sign.kind !== "prose") return false;
  return (
    words >= FEWEST_WORDS && words <= MOST_WORDS && !endsSentence(text) && !endsWithColon(text)
  );
}
