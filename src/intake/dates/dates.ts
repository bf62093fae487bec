import { BYLINE_OPENINGS } from "../dump/byline-words.ts";
import { type Item, dateWords, itemAt, joinWrittenDates, placedItems } from "./dates-items.ts";
import { numberOrderOf } from "./dates-numeric.ts";
import { foldWord, tokenize } from "./dates-tokens.ts";
import { someMatch } from "../some-match.ts";

/** A line that holds nothing but a date stamp. */
export type DateLine = {
  /** `YYYY-MM-DD`, or null when the stamp gives no certain day. */
  readonly date: string | null;
  /** Whether a place name stands before the stamp, which makes it part of the article. */
  readonly kind: "stamp" | "place and stamp";
  /** Whether the date is that of a later change, since the line names no day of publication. */
  readonly isUpdate: boolean;
};

/** The longest line that is a date stamp, in UTF-16 code units: two stamps with zones and labels. */
const MAX_STAMP_LENGTH = 200;

/** Longer lines without any digit are not even looked at. */
const MAX_LENGTH_WITHOUT_DIGIT = 60;

const ANY_DIGIT = /\p{Nd}/u;

/** Signs that can stand between the parts of a stamp, or before it as clocks and calendars do. */
const SEPARATORS =
  /^(?:[\s.,:;|·•∙・/\-‐–—~()[\]،؛：，、。（）【】«»*>›»@'’`"ºª°+׳״॰−\u{23f0}-\u{23f3}\u{1f550}-\u{1f567}\u{1f4c5}\u{1f4c6}\u{1f5d3}]|\ufe0f)$/u;

/**
 * The day that a text names, as `YYYY-MM-DD`, or null. The text is a date with or without weekday,
 * time and zone. A date of numbers alone counts only when it can be read in one way.
 * @param language BCP 47 tag of the text, whose habit then decides the order of day and month.
 */
export function parseWrittenDate(text: string, language: string | null = null): string | null {
  const items = stampItems(text, language);
  return items === null ? null : publicationDate(items).date;
}

/**
 * Reads a line that is nothing but a date stamp: label words, dates, times and separators; null
 * for any other line. A weekday, a month or a time alone is no stamp, since text has such lines.
 * @param language BCP 47 tag of the text, or null.
 */
export function readDateLine(line: string, language: string | null = null): DateLine | null {
  const stamp = stampOf(line, language) ?? stampBeforePlace(line, language);
  if (stamp !== null) return stamp;
  const place = BEHIND_PLACE.test(line) ? PLACE.exec(line.slice(0, MAX_STAMP_LENGTH)) : null;
  if (place === null || opensByline(place[0])) return null;
  const behind = line.slice(place[0].length);
  const rest = stampItems(behind, language);
  if (rest === null) return stampBehindCountry(behind, language);
  if (!startsWithFullDate(rest)) return null;
  if (place[0].includes("|") && !hasTime(rest)) return null;
  return { ...publicationDate(rest), kind: "place and stamp" };
}

/** Where an article was written, in capitals behind the time of its stamp: `Published - May 4, 2031 09:12 pm - PORT TOWN`. */
const PLACE_BEHIND = / [-–—|] \p{Lu}[\p{Lu} .'’-]{2,29}$/u;

function stampBeforePlace(line: string, language: string | null): DateLine | null {
  if (line.length > MAX_STAMP_LENGTH) return null;
  const place = PLACE_BEHIND.exec(line);
  const items = place === null ? null : stampItems(line.slice(0, place.index), language);
  if (items === null || !items.some(({ kind }) => LABELS.has(kind)) || !hasTime(items)) return null;
  return isStamp(items) ? { ...publicationDate(items), kind: "stamp" } : null;
}

const LABELS: ReadonlySet<Item["kind"]> = new Set(["published", "updated"]);

/** A site's stamp, which tells the time of day as no text does below its place. */
function stampBehindCountry(text: string, language: string | null): DateLine | null {
  const country = COUNTRY.exec(text)?.[0];
  const rest = country === undefined ? null : stampItems(text.slice(country.length), language);
  if (rest === null || !startsWithFullDate(rest) || !hasTime(rest)) return null;
  return { ...publicationDate(rest), kind: "stamp" };
}

function hasTime(items: readonly Item[]): boolean {
  return items.some(({ kind }) => kind === "time");
}

/** The country or region behind a place, before a number: `Port Town, Norland 4 May 2031 08:15`. */
const COUNTRY = /^\p{Lu}[\p{L}\p{M}.'’-]{2,24}(?: \p{Lu}[\p{L}\p{M}.'’-]{2,24})? (?=\p{Nd})/u;

/** One to four words that start like a name, before a comma, a stroke or a bar. Before a bar a day alone may be anything's. */
const PLACE =
  /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{1,24}(?: (?:[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]{0,24}|de|del|am|an|der|sur|la|el)){0,3} ?(?:[,،，、:：]| [-–—|]) ?(?=\S)/u;

/** What stands behind a place, and in few other lines. */
const BEHIND_PLACE = /[,،，、:：–—|-]/;

/** "Av Ana Bell, 4 maj 2031" names an author, not a place. */
function opensByline(place: string): boolean {
  const [first = ""] = place.split(" ");
  return OPENINGS.has(foldWord(first));
}

const OPENINGS = new Set(
  Object.values(BYLINE_OPENINGS).flatMap((row) => row.split("|").map(foldWord)),
);

function startsWithFullDate(items: readonly Item[]): boolean {
  const first = items.find((item) => item.kind !== "plain" && item.kind !== "sign");
  return first?.kind === "date" && first.hasYear;
}

function stampOf(line: string, language: string | null): DateLine | null {
  const items = stampItems(line, language);
  if (items === null || !isStamp(items) || isSentence(line, items)) return null;
  return { ...publicationDate(items), kind: "stamp" };
}

const SENTENCE_END = /(?:\p{L}{4}| ago| fa)[.!?]$|[。！？।]$/u;

/** "Three days ago." is what someone says; an abbreviation as in "vor 3 Std." ends no sentence. */
function isSentence(line: string, items: readonly Item[]): boolean {
  const isBare = !items.some(({ kind }) => STAMP_KINDS.has(kind));
  return isBare && SENTENCE_END.test(line);
}

const STAMP_KINDS: ReadonlySet<Item["kind"]> = new Set(["date", "time", "published", "updated"]);

/** A day without year or a time alone is a stamp only with more beside it. */
function isStamp(items: readonly Item[]): boolean {
  const kinds = new Set(items.map((item) => item.kind));
  if (kinds.has("relative") || items.some((item) => item.kind === "date" && item.hasYear)) {
    return true;
  }
  const hasLabel = kinds.has("published") || kinds.has("updated");
  return (kinds.has("date") && (kinds.has("time") || hasLabel)) || (kinds.has("time") && hasLabel);
}

/** The items of a text that holds nothing but a stamp, or null. */
function stampItems(text: string, language: string | null): readonly Item[] | null {
  if (!mayBeStamp(text)) return null;
  const tokens = tokenize(text, numberOrderOf(language));
  const items = placedItems(tokens, (index) => {
    const found = itemAt(tokens, index);
    return found === null || isForeignSign(found.item) ? null : found;
  });
  if (items === null) return null;
  const joined = joinWrittenDates(items).map(({ item }) => item);
  return joined.every(isPartOfStamp) && !hasRange(joined) ? joined : null;
}

const BARS = new Set(["|", "·", "•", "∙"]);
const DASHES = new Set(["-", "‐", "–", "—", "−", "~"]);

/**
 * Whether two dates or two times stand side by side with neither a label nor a bar between them:
 * that is when something takes place. One day in two calendars is no such range.
 */
export function hasRange(items: readonly Item[]): boolean {
  return hasDateRange(items) || items.some((_, index) => isTimeRange(items, index));
}

function hasDateRange(items: readonly Item[]): boolean {
  let last: DateItem | null = null;
  for (const item of items) {
    if (item.kind === "published" || item.kind === "updated" || isBar(item)) last = null;
    if (item.kind !== "date") continue;
    if (last !== null && !isSameDay(last, item)) return true;
    last = item;
  }
  return false;
}

type DateItem = Extract<Item, { kind: "date" }>;

function isBar(item: Item): boolean {
  return item.kind === "sign" && BARS.has(item.text);
}

/** Some calendars give no certain day, so that one of theirs beside a day is taken for the same. */
function isSameDay(first: DateItem, second: DateItem): boolean {
  if (!first.hasYear || !second.hasYear) return false;
  if (first.date === null || second.date === null) return first.date !== second.date;
  return first.date === second.date;
}

function isTimeRange(items: readonly Item[], index: number): boolean {
  const [first, second, third] = items.slice(index, index + 3);
  if (first?.kind !== "time" || second?.kind !== "sign" || third?.kind !== "time") return false;
  return DASHES.has(second.text);
}

function mayBeStamp(text: string): boolean {
  if (text.length > MAX_STAMP_LENGTH || QUESTION_OR_WIDE_STOP.test(text.slice(-1))) return false;
  if (text.length > MAX_LENGTH_WITHOUT_DIGIT && !ANY_DIGIT.test(text)) return false;
  const known = dateWords();
  return !someMatch(text, WORD, (word) => !known.has(foldWord(word)) && !UNIT.test(word));
}

const WORD =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{M}\u200c\u200d])+/gu;

const QUESTION_OR_WIDE_STOP = /[。！？!?؟।]/u;

/** Letters inside dates and times of numbers, which are read as one part. */
const UNIT = /^(?:[年月日號号時时点點分秒半令和平成元]|[년월일시분초]|T|Z|h|m|min)$/iu;

function isForeignSign(item: Item): boolean {
  return item.kind === "sign" && !isDateSeparator(item.text);
}

/** Whether a sign can stand between the parts of a stamp. */
export function isDateSeparator(sign: string): boolean {
  return SEPARATORS.test(sign);
}

/** Numbers and months that belong to no date say that the line is something else. */
function isPartOfStamp(item: Item): boolean {
  return item.kind === "month" ? item.isWeekday : item.kind !== "number";
}

/** The day of publication among the dates of a stamp: one so labelled, else one without label. */
export function publicationDate(items: readonly Item[]): Pick<DateLine, "date" | "isUpdate"> {
  const dates = labelledDates(items);
  const published =
    dates.find(({ label }) => label === "published") ?? dates.find(({ label }) => label === null);
  if (published !== undefined) return { date: published.date, isUpdate: false };
  const [updated] = dates;
  return { date: updated?.date ?? null, isUpdate: updated !== undefined };
}

type LabelledDate = { readonly date: string; readonly label: "published" | "updated" | null };

function labelledDates(items: readonly Item[]): readonly LabelledDate[] {
  const dates: LabelledDate[] = [];
  let label: LabelledDate["label"] = null;
  for (const item of items) {
    if (item.kind === "published" || item.kind === "updated") label = item.kind;
    if (item.kind === "date" && item.date !== null) dates.push({ date: item.date, label });
  }
  return dates;
}
