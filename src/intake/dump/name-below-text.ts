import type { Range } from "./body-range.ts";
import { unmarkedNames } from "./byline.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";

const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 3;
const MOST_NAMES = 4;

/** Languages that write every noun, or every word of a headline, with a capital, as names have it. */
const CAPITALISING: ReadonlySet<string> = new Set(["de", "en", "id", "lb", "ms", "tr", "vi"]);

/** Languages in whose scripts nothing looks like a name. */
const CASELESS: ReadonlySet<string> = new Set(
  "ar bn ckb fa gu he hi ja ka kn ko ml mr ne pa ps si ta te th ur yi zh".split(" "),
);

/**
 * Whether two words with capitals alone on a line are hardly anything but a name.
 * @param language BCP 47 tag of the text, or null.
 */
export function tellsNames(language: string | null): boolean {
  const [base = ""] = language?.split("-") ?? [];
  return base !== "" && !CAPITALISING.has(base) && !CASELESS.has(base);
}

/**
 * A name alone between a text's last paragraph and the site's lines, or several: who wrote the text. Somebody of
 * whom the text tells is none: authors are hardly named in what they write.
 */
export function nameBelowText(
  passages: readonly Signed[],
  body: Range,
  language: string | null,
): readonly string[] {
  if (!tellsNames(language)) return [];
  for (const place of [body.end - 1, body.end]) {
    const authors = isBelowText(passages, place) ? namesOn(passages, place) : [];
    if (authors.length > 0 && !isTold(passages, authors)) return authors;
  }
  const places = placesAboveEditor(passages, body.end);
  const standfirst = passages.findIndex(
    ({ sign }, at) => at >= body.start && sign.kind === "prose",
  );
  return (
    places
      .map((place) => (isBelowText(passages, place) ? namesOn(passages, place) : []))
      .find((names) => names.length > 0 && !isTold(passages.slice(standfirst + 1), names)) ?? []
  );
}

function isTold(passages: readonly Signed[], names: readonly string[]): boolean {
  return names.some((name) => passages.some((each) => isProseWith(each, name)));
}

/** Lines about the text's end among which the line stands that names another hand: `Editor: Tom Roe`. */
const EDITOR_WITHIN = 8;

function placesAboveEditor(passages: readonly Signed[], end: number): readonly number[] {
  const start = Math.max(0, end - EDITOR_WITHIN);
  return passages.slice(start, end + EDITOR_WITHIN).flatMap((passage, index) => {
    const { sign } = passage;
    const isEditor = sign.kind === "meta" && sign.rule === "byline" && sign.authors.length === 0;
    return isEditor ? [start + index - 1] : [];
  });
}

function isBelowText(passages: readonly Signed[], place: number): boolean {
  return passages[place - 1]?.sign.kind === "prose";
}

/** The name on a line above one of the site, or several with commas, whatever stands below. */
function namesOn(passages: readonly Signed[], place: number): readonly string[] {
  const { sign, text } = passages[place] ?? NOTHING;
  const parts = text.split(", ");
  if (sign.kind !== "short" || parts.length > MOST_NAMES || !parts.every(isFullName)) return [];
  if (parts.length === 1 && !isSiteLine(passages[place + 1])) return [];
  const names = unmarkedNames(text);
  return names.length === parts.length && names.every((name, index) => name === parts[index])
    ? names
    : [];
}

function isFullName(part: string): boolean {
  const words = part.split(" ").length;
  return words >= FEWEST_NAME_WORDS && words <= MOST_NAME_WORDS;
}

/** Whether a paragraph of text holds a name. */
export function isProseWith({ sign, text }: Signed, name: string): boolean {
  return sign.kind === "prose" && text.includes(name);
}
