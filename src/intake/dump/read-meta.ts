import { readDateLine } from "../dates/dates.ts";
import { accountStamp } from "./account-stamp.ts";
import { authorsAlone } from "./authors-alone.ts";
import { readBarredLine } from "./barred-line.ts";
import { postedOn } from "./chinese-names.ts";
import { countedStamp } from "./counted-stamp.ts";
import { dashedStamp } from "./dashed-stamp.ts";
import { type DatedByline, readDatedByline } from "./dated-byline.ts";
import { doubledDayStamp } from "./doubled-day-stamp.ts";
import { dualCalendarStamp } from "./dual-calendar-stamp.ts";
import { withDaysApart, withSpaceAtYear } from "./glued-days.ts";
import { readLabelledItems } from "./labelled-items.ts";
import { readMetaLine } from "./meta-line.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import { isNameDay } from "./name-day.ts";
import { openedStamp } from "./opened-stamp.ts";
import { partedStamp } from "./parted-stamp.ts";
import { portraitStamp } from "./portrait-stamp.ts";
import { withoutOpening } from "./own-openings.ts";

type Reader = (text: string, language: string | null) => DatedByline | null;

/** Readers of names and day on one line, in the forms in which sites print them; those that know most of a line first. */
const READERS: readonly Reader[] = [
  portraitStamp,
  partedStamp,
  readMetaLine,
  readDatedByline,
  readBarredLine,
  readLabelledItems,
  countedStamp,
  dashedStamp,
  dualCalendarStamp,
  postedOn,
  openedStamp,
  accountStamp,
];

/** Those that find nothing without a digit. */
const NEED_DIGIT: ReadonlySet<Reader> = new Set([
  readDatedByline,
  countedStamp,
  postedOn,
  openedStamp,
  accountStamp,
]);

const READERS_WITHOUT_DIGIT = READERS.filter((read) => !NEED_DIGIT.has(read));

const DIGIT = /\p{Nd}/u;

function namesAndDate(text: string, written: string, language: string | null): DatedByline | null {
  const hasDigit = DIGIT.test(written);
  for (const read of hasDigit ? READERS : READERS_WITHOUT_DIGIT) {
    const found = read(text, language);
    if (found !== null) return found;
  }
  return hasDigit ? doubledDayStamp(written, language) : null;
}

/**
 * The sign of a line that gives an article's authors or its day, or null.
 * @param language BCP 47 tag of the text, or null.
 */
export function metaSign(written: string, language: string | null): MetaSign | null {
  const text = withDaysApart(withSpaceAtYear(written));
  const stamp = readDateLine(text, language);
  if (stamp?.kind === "stamp") return metaOf("date line", [], stamp.date);
  if (isNameDay(text)) return metaOf("date line", [], null);
  const authors = authorsAlone(text, language);
  if (authors !== null) return metaOf("byline", authors, null);
  const both = namesAndDate(text, written, language);
  if (both !== null) return metaOf("meta line", both.authors.map(withoutOpening), both.date);
  return stamp === null ? null : { ...metaOf("date line", [], stamp.date), isPlaceLine: true };
}
