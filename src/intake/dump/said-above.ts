import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest link that stands above the headline and below it; a standfirst has more. */
const LONGEST_LINK = 7;

const SMALL_LETTER = /^\p{Ll}/u;

/** Whether a few words stand above the headline as well: a link of the site, such as its offer. */
export function isSaidAbove(passages: readonly Signed[], place: number, headEnd: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_LINK) return false;
  if (passages.findIndex((other) => other.text === text) < headEnd) return true;
  return SMALL_LETTER.test(text) && isNamedAbove(passages, text, headEnd);
}

/** Whether a section's name in small letters stands above with a capital: `harbour`, `Harbour`. */
function isNamedAbove(passages: readonly Signed[], name: string, headEnd: number): boolean {
  return passages.slice(0, headEnd).some(({ text }) => text.toLowerCase() === name);
}
