import { startsLikeByline } from "./byline-openings.ts";
import type { Signed } from "./signs.ts";

/** Words of the shortest line that is taken for a headline: fewer name a section or a button. */
export const FEWEST_HEADLINE_WORDS = 4;

/** Code units of the longest sign of an agency in small letters. */
const LONGEST_AGENCY_SIGN = 4;

const SMALL_LETTER = /^\p{Ll}/u;
const HEADLINE_END = /[.!?:…。！？]["'\p{Pf}\p{Pi}]?$/u;

/** How many passages the headline takes: two when its line was broken, and goes on small. */
export function titleLength(passages: readonly Signed[], place: number): number {
  const first = passages[place];
  const second = passages[place + 1];
  if (first === undefined || second === undefined || second.afterGap) return 1;
  const isText =
    second.sign.kind === "short" &&
    !isAgencySign(second) &&
    !isSignature(second) &&
    !isAccount(passages, place);
  const isBroken = isText && SMALL_LETTER.test(second.text);
  if (!isBroken || HEADLINE_END.test(first.text)) return 1;
  return isWhole(passages, place) || isLabelOfPage(passages, place + 1) ? 1 : 2;
}

/** Words of the longest name of a section. */
const LONGEST_SECTION = 4;

/** Whether a few words are a line elsewhere too, perhaps with a capital: a section's name, `harbour` and `Harbour`. */
function isLabelOfPage(passages: readonly Signed[], place: number): boolean {
  const { text = "", words = 0 } = passages[place] ?? {};
  if (words > LONGEST_SECTION) return false;
  const name = text.toLowerCase();
  return passages.some((other, at) => at !== place && other.text.toLowerCase() === name);
}

/** Whether a line stands elsewhere too, with another one below. */
function isWhole(passages: readonly Signed[], place: number): boolean {
  const text = passages[place]?.text;
  const next = passages[place + 1]?.text;
  return passages.some((other, at) => other.text === text && passages[at + 1]?.text !== next);
}

/** Lines below a headline in which the word that ends it is said again. */
const SAID_WITHIN = 24;

/** Whether the line below is one word above byline or date that the text never says: `saltharbor`. */
function isAccount(passages: readonly Signed[], place: number): boolean {
  const account = passages[place + 1];
  if (account?.words !== 1 || passages[place + 2]?.sign.kind !== "meta") return false;
  const below = passages.slice(place + 2, place + 2 + SAID_WITHIN);
  return !below.some(({ text }) => text.toLowerCase().includes(account.text));
}

/** A word in small letters and names: `by Ana Bell, Harbour Post`. */
const BEFORE_NAMES = /^\p{Ll}+(?: \p{Lu}\S*){2,}$/u;

/** Whether a line is a word of authorship and names alone. */
function isSignature({ text }: Signed): boolean {
  return startsLikeByline(text) && BEFORE_NAMES.test(text);
}

/** Whether a line is the sign of an agency or an author: `dpa`, `so`. */
function isAgencySign({ text, words }: Signed): boolean {
  return words === 1 && text.length <= LONGEST_AGENCY_SIGN;
}

const DIGIT = /\p{Nd}/gu;
const DIGIT_SHARE = 4;

/** Whether a quarter of a line or more are digits, as in dates, counters and scores. */
export function isMostlyDigits(text: string): boolean {
  const digits = text.match(DIGIT)?.length ?? 0;
  return digits * DIGIT_SHARE >= text.length;
}
