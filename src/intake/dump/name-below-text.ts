import type { Range } from "./body-range.ts";
import { unmarkedNames } from "./byline.ts";
import { isSiteLine, NOTHING, type Signed } from "./signs.ts";

const FEWEST_NAME_WORDS = 2;
const MOST_NAME_WORDS = 3;

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
 * A name alone between a text's last paragraph and the site's lines: who wrote the text. Somebody of
 * whom the text tells is none: authors are hardly named in what they write.
 */
export function nameBelowText(
  passages: readonly Signed[],
  body: Range,
  language: string | null,
): readonly string[] {
  if (!tellsNames(language)) return [];
  for (const place of [body.end - 1, body.end]) {
    const author = isBetween(passages, place) ? nameOn(passages[place]) : null;
    if (author !== null && !passages.some((each) => isProseWith(each, author))) {
      return [author];
    }
  }
  return [];
}

function isBetween(passages: readonly Signed[], place: number): boolean {
  return passages[place - 1]?.sign.kind === "prose" && isSiteLine(passages[place + 1]);
}

function nameOn(passage: Signed | undefined): string | null {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind !== "short" || words < FEWEST_NAME_WORDS || words > MOST_NAME_WORDS) return null;
  const [name, other] = unmarkedNames(text);
  return name === text && other === undefined ? name : null;
}

/** Whether a paragraph of text holds a name. */
export function isProseWith({ sign, text }: Signed, name: string): boolean {
  return sign.kind === "prose" && text.includes(name);
}
