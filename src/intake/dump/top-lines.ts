import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Lines at a file's very top among which a site's name or motto stands, and words of the longest one. */
const LINES_AT_TOP = 4;
const MOTTO_WORDS = 4;

/**
 * The headline between its date and its text, where a few words at the top of the file stand above the date: they
 * are the site's name, its motto or the article's section. A standfirst there ends like a sentence.
 * @param place The place of the line that was taken for the headline.
 */
export function belowTop(passages: readonly Signed[], place: number): number {
  if (place >= LINES_AT_TOP || (passages[place]?.words ?? 0) > MOTTO_WORDS) return place;
  const stamp = passages.slice(place + 1).findIndex(({ sign }) => !STAMPS.has(sign.kind));
  const headline = place + 1 + stamp;
  const { sign, text, words } = passages[headline] ?? NOTHING;
  const isHeadline = sign.kind === "short" && words >= FEWEST_HEADLINE_WORDS && !endsSentence(text);
  const isAboveText = passages[headline + 1]?.sign.kind === "prose";
  return stamp > 0 && isHeadline && isAboveText ? headline : place;
}

/** Kinds of lines that give byline and date, or nothing but a number or a sign beside them. */
const STAMPS: ReadonlySet<Signed["sign"]["kind"]> = new Set(["meta", "bare"]);
