import type { Range } from "./body-range.ts";
import { isCaseless, readName } from "./byline-names.ts";
import { bracketedReporter } from "./east-asian-reporter.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words and code units of a Vietnamese name, which has two to five syllables. */
const FEWEST_SYLLABLES = 2;
const MOST_SYLLABLES = 5;
const LONGEST_NAME = 32;

/** Letters that hardly any other language has. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}]*$/u;

/**
 * The name alone with which Vietnamese papers close a report: the last line of the text, below a
 * paragraph and above a line of the site. Empty where there is none.
 * @param language BCP 47 tag of the text, or null.
 */
export function closingName(
  passages: readonly Signed[],
  body: Range,
  language: string | null,
): readonly string[] {
  if (language !== "vi") return [];
  const place = [body.end - 1, body.end].find((at) => isClosingName(passages, at));
  const name = place === undefined ? null : readName(passages[place]?.text ?? "");
  return name === null ? [] : [name];
}

function isClosingName(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  const above = passages[place - 1] ?? NOTHING;
  if (sign.kind !== "short" || above.sign.kind !== "prose" || text.length > LONGEST_NAME)
    return false;
  const syllables = text.split(" ");
  if (syllables.length < FEWEST_SYLLABLES || syllables.length > MOST_SYLLABLES) return false;
  if (!syllables.every((each) => CAPITALISED.test(each))) return false;
  return (
    !passages.slice(0, place - 1).some((other) => other.text === text) &&
    VIETNAMESE.test(above.text)
  );
}

/** Code units of the longest name of an account, and lines below the headline among which it stands. */
const LONGEST_ACCOUNT = 12;
const ACCOUNT_WITHIN = 8;

/**
 * The name above the date of a blog in a script without case, where it stands again behind the text and
 * nowhere above the headline, as a section would: `浜名すずか`, `2031年5月4日`. Empty where there is none.
 */
export function nameSaidAgain(
  passages: readonly Signed[],
  title: number,
  body: Range,
): readonly string[] {
  const end = Math.min(body.start, title + 1 + ACCOUNT_WITHIN);
  for (let place = title + 1; place < end; place += 1) {
    const name = mayBeAccount(passages, place) ? readName(passages[place]?.text ?? "") : null;
    if (name !== null && standsBelowOnly(passages, place, body.end)) return [name];
  }
  return [];
}

function mayBeAccount(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  const below = passages[place + 1] ?? NOTHING;
  if (below.sign.kind !== "meta" || below.sign.date === null) return false;
  return sign.kind === "short" && text.length <= LONGEST_ACCOUNT && isCaseless(text);
}

function standsBelowOnly(passages: readonly Signed[], place: number, end: number): boolean {
  const text = passages[place]?.text;
  const others = passages.flatMap((other, at) => (other.text === text && at !== place ? [at] : []));
  return others.length > 0 && others.every((at) => at >= end);
}

/** The name in brackets that ends the text, as below reports in Japanese. */
export function signatureIn(passages: readonly Signed[], body: Range): readonly string[] {
  const end = passages.slice(body.end - 1, body.end + 1);
  return end.flatMap(({ text }) => bracketedReporter(text) ?? []).slice(0, 1);
}
