import { dayInLine } from "../dates/days-in-line.ts";
import type { Range } from "./body-range.ts";
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
  const lead = { start: title + 1, end: title + 1 + LINES_BELOW };
  const place = passages.findIndex((_, at) => isIn(lead, at) && isAuthor(passages, at, language));
  const { text } = passages[place] ?? NOTHING;
  const isLabel = passages.slice(0, Math.max(0, title)).some((line) => line.text === text);
  return place === -1 || isLabel ? [] : [text];
}

function isIn({ start, end }: Range, place: number): boolean {
  return place >= start && place < end;
}

function isAuthor(passages: readonly Signed[], place: number, language: string): boolean {
  if (!isName(passages[place]) || isName(passages[place - 1]) || isName(passages[place + 1])) {
    return false;
  }
  const above = passages.slice(0, place).findLast(({ sign }) => sign.kind !== "bare");
  const below = passages[place + 1];
  return isDated(below, language) || (isNear(passages, place) && isDated(above, language));
}

/** Whether at most a counter stands between a line and the one above that is none. */
function isNear(passages: readonly Signed[], place: number): boolean {
  const start = Math.max(0, place - 1 - COUNTERS_BETWEEN);
  return passages.slice(start, place).some(({ sign }) => sign.kind !== "bare");
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
