import type { Range } from "./body-range.ts";
import { NOTHING, type Signed } from "./signs.ts";

/**
 * Passages at a body's start among which a byline with its date may stand: a standfirst, a picture
 * and a box of links can be above it.
 */
const REACH = 24;

/** Lines below a headline that is said again among which its byline and date stand. */
const BELOW_HEADLINE = 3;

/**
 * Places of byline and date that stand deep in what seems the body: below the headline said again,
 * or a byline with its date, the only one and above text. Several are those of other articles.
 */
export function lateBylinePlaces(
  passages: readonly Signed[],
  body: Range,
  title: string | null,
): readonly number[] {
  const end = Math.min(body.end, body.start + REACH);
  const again = passages.findIndex(
    ({ text }, place) => place > body.start && place < end && text === title,
  );
  const below = again === -1 ? [] : metaPlaces(passages, again + 1, again + 1 + BELOW_HEADLINE);
  if (below.length > 0) return below;
  const all = metaPlaces(passages, body.start, end);
  const pairs = all.filter((place) => isDated(passages, place));
  const [first] = pairs;
  if (first === undefined)
    return all.filter((place) => all.length === 1 && isChanged(passages, place));
  return pairs.length > 1 ? [] : metaPlaces(passages, first, first + 2);
}

function metaPlaces(passages: readonly Signed[], start: number, end: number): readonly number[] {
  const places: number[] = [];
  for (let place = start; place < end; place += 1) {
    if (passages[place]?.sign.kind === "meta") places.push(place);
  }
  return places;
}

/** Whether a line names authors and gives their text's date, or the next line does, above text. */
function isDated(passages: readonly Signed[], place: number): boolean {
  const { sign } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.authors.length === 0) return false;
  const next = passages[place + 1]?.sign;
  if (sign.date !== null) return leadsOn(next);
  const isDate = next?.kind === "meta" && next.date !== null && next.authors.length === 0;
  return isDate && leadsOn(passages[place + 2]?.sign);
}

/** The time of day. */
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd}|\.\p{Nd})/gu;

/** Whether a line says to the minute when a text was published and when changed, above text: no author writes that. */
function isChanged(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.date === null || sign.isPlaceLine) return false;
  return (text.match(CLOCK)?.length ?? 0) > 1 && leadsOn(passages[place + 1]?.sign);
}

function leadsOn(sign: Signed["sign"] | undefined): boolean {
  return sign?.kind === "prose" || sign?.kind === "caption";
}
