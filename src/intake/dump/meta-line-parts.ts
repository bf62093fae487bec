import { withoutAddresses } from "./byline-addresses.ts";
import { isCaption } from "./captions.ts";

/**
 * A line of byline and date without what says nothing of either, and with bars where nothing else parts names from
 * buttons: addresses, icons and their counts, a time zone, a picture's credit, sections behind a word for `in`.
 */
export function partedLine(source: string): string {
  const written = withoutIcons(source);
  const bare = written.includes("@") ? withoutAddresses(written.replace(ICONS, " ")) : written;
  const unzoned = bare.includes("(") ? bare.replace(TIME_ZONE, "") : bare;
  const parted = unzoned.includes("/") ? withoutParts(unzoned) : unzoned;
  return withBarsAtSeams(ungrouped(withoutCredit(parted)));
}

/** A stroke between parts and behind the last one, and the day that a line with a picture's credit has. */
const STROKE = " / ";
const STROKE_AT_END = / \/$/u;
const DAY = /(?:19|20)\p{Nd}{2}/u;

/** Drops what says whose the picture is: `Ana Bell / 04.05.2031 / 06:15 / Foto: Tom Roe / 150 /`. */
function withoutCredit(text: string): string {
  if (!text.includes(STROKE) || !text.includes(": ") || !DAY.test(text)) return text;
  const parts = text.replace(STROKE_AT_END, "").split(STROKE);
  return parts.filter((part) => !part.includes(": ") || !isCaption(part)).join(STROKE);
}

/** The comma in a counter of thousands: `Ana Bell | 4 May 2031, 3:17 PM | 1,209 | 5`. */
const GROUPED = /(?<=\p{Nd})[,٬](?=\p{Nd}{3}(?!\p{Nd}))/gu;

function ungrouped(text: string): string {
  return text.includes(",") || text.includes("٬") ? text.replace(GROUPED, "") : text;
}

/** Icons of a site's own font, as stand before an account's name, and the plus behind it. */
const ICONS = /[\u{E000}-\u{F8FF}]|\s\+$/gu;

/** A picture sign and how many readers or stars: `Ana Bell · 4 May 2031 · 👁 2,150 · ⭐ 4.9`. */
const COUNTED_ICON =
  / ?[·•|] ?\p{Extended_Pictographic}\u{FE0F}? ?\p{Nd}[\p{Nd}.,]*[KkMm]?(?= ?[·•|]|$)/gu;

/** Whose time a time of day is: `09:10 (Port Town time)`. */
const TIME_ZONE = /(?<=\p{Nd}:\p{Nd}{2}) ?\([^()\p{Nd}]{2,30}\)/gu;

/** Sections behind a stroke and a word for `in`: `4 May 2031/in News, Region/by Ana Bell`. */
const SECTIONS_BETWEEN = /(?<=\p{Nd})\/(?:in|w|dans|en|em|v|i|в|у) [^/\p{Nd}]{2,60}(?=\/|$)/u;

const STROKE_END = /\s\/$/u;

function withoutParts(line: string): string {
  return line.replace(SECTIONS_BETWEEN, "").replace(STROKE_END, "");
}

/** Buttons without a capital or sign beside them, so that nothing else parts them from a name. */
const CASELESS_BUTTON = /أرسل|ارسال/;
const CASELESS_SEAM =
  /(?<=\p{L}) ?(?=أرسل بريدا? ?إلكترونيا|ارسال (?:یک )?ایمیل)|(?<=أرسل بريدا? ?إلكترونيا|ارسال (?:یک )?ایمیل) ?(?=[\p{L}\p{Nd}])/gu;

function withBarsAtSeams(line: string): string {
  return CASELESS_BUTTON.test(line) ? line.replace(CASELESS_SEAM, " | ") : line;
}

/** Most lines are of letters alone, which is told faster without classes of Unicode. */
const MAY_HAVE_ICON = /[\u2300-\u2bff\ud83c-\ud83e]/;

function withoutIcons(text: string): string {
  return MAY_HAVE_ICON.test(text) ? text.replace(COUNTED_ICON, "") : text;
}
