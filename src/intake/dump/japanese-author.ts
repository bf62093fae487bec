import { dayInLine } from "../dates/days-in-line.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Family name in Chinese characters, and one's own name in those or in kana: `山野はるか`, `山野太郎`. */
const NAME =
  /^[\p{scx=Han}]{1,3}(?:[\p{scx=Han}]{1,3}|[\p{sc=Hiragana}]{2,4}|[\p{sc=Katakana}ー]{2,4})$/u;
const FEWEST_LETTERS = 3;

/** How groups of people end, and desks: `開発チーム`, `社会部`. */
const GROUP = /(?:チーム|グループ|クラブ|部|班|係|室|会|社|局)$/u;

/** Lines below the headline among which author and day stand, and between those two a counter. */
const LINES_BELOW = 6;
const COUNTERS_BETWEEN = 1;

/**
 * The author whose name alone stands beside the day below a Japanese headline, as in magazines. A label of a menu, or of
 * keywords, stands above the headline or beside others like it.
 * @param title Place of the headline.
 * @param language BCP 47 tag of the text, or null.
 */
export function japaneseAuthor(
  passages: readonly Signed[],
  title: number,
  language: string | null,
): readonly string[] {
  if (language !== "ja") return [];
  const start = title + 1;
  const lead = passages.slice(start, start + LINES_BELOW);
  const found = lead.findIndex((_, index) => isAuthor(passages, start + index, language));
  const { text } = lead[found] ?? NOTHING;
  const isLabel = passages.slice(0, Math.max(0, title)).some((line) => line.text === text);
  return found === -1 || isLabel ? [] : [text];
}

function isAuthor(passages: readonly Signed[], place: number, language: string): boolean {
  if (!isName(passages[place]) || isName(passages[place - 1]) || isName(passages[place + 1])) {
    return false;
  }
  const above = passages
    .slice(Math.max(0, place - 1 - COUNTERS_BETWEEN), place)
    .findLast(({ sign }) => sign.kind !== "bare");
  return isDated(passages[place + 1], language) || isDated(above, language);
}

function isName(passage: Signed | undefined): boolean {
  const { sign, text } = passage ?? NOTHING;
  return (
    sign.kind === "short" && text.length >= FEWEST_LETTERS && NAME.test(text) && !GROUP.test(text)
  );
}

function isDated(passage: Signed | undefined, language: string): boolean {
  return passage !== undefined && dayInLine(passage.text, language) !== null;
}
