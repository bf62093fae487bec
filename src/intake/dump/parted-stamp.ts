import { readDateLine } from "../dates/dates.ts";
import { readByline } from "./byline.ts";
import type { DatedByline } from "./dated-byline.ts";

/** Between the parts of such a line. */
const BETWEEN_PARTS = / [-–—|·•] /u;
const LONGEST_LINE = 200;
const MOST_PARTS = 6;

/** A section behind a word for `in`, and a number of whatever readers left. */
const SECTION = /^(?:in|dans|en|w|i|v|в|у) \p{Lu}[\p{L} &,-]{2,40}$/u;
const COUNT = /^\p{Nd}{1,6} \p{L}{3,20}$/u;

/** Who looked through a text for its author: `Medically reviewed by Ana Bell, MD`. */
const REVIEWED =
  /^(?:\p{L}+ )?(?:reviewed by|edited by|fact[- ]checked by|checked by|geprüft von|relu par|revisado por|revisto por|revisionato da) /iu;

/** The time of day, which a place with its day does not have. */
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?!\p{Nd}|[.]\p{Nd})/u;

/** Degrees behind a name. */
const DEGREES =
  /(?:, (?:MD|DO|PhD|MS|MSc|MPH|RD|RN|LD|CPT|PharmD|DDS|DVM|MA|BSc|NP|PA|CDE|LDN|MBA|JD)\.?)+(?=,| and |$)/gu;

/**
 * Reads a line whose parts are set apart by dashes or points and each known by itself: a day, who wrote the text, who looked
 * through it, the section, a number of comments: `4 May 2031, 12:19 - Ana Bell - in Harbours - 7 remarks`,
 * `Reviewed by Ida Karr, MD — Written by Ana Bell, RD — Updated on May 4, 2031`. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function partedStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_LINE || !BETWEEN_PARTS.test(line)) return null;
  const parts = line.split(BETWEEN_PARTS);
  if (parts.length < 3 || parts.length > MOST_PARTS) return null;
  const stamps = parts.map((part) => readDateLine(part, language));
  const date = stamps.find((stamp) => stamp?.kind === "stamp" && stamp.date !== null)?.date ?? null;
  const others = parts.filter((part, index) => stamps[index]?.kind !== "stamp" && !isAside(part));
  const [written = "", another] = others;
  if (date === null || another !== undefined || others.length + 1 === parts.length) return null;
  const authors = authorsIn(written, CLOCK.test(line), language);
  return authors === null ? null : { authors, date };
}

function isAside(part: string): boolean {
  return SECTION.test(part) || COUNT.test(part) || REVIEWED.test(part);
}

/** The authors whom a part names: by a word for it, or, where the time of day stands beside, alone. */
function authorsIn(
  written: string,
  allowBareName: boolean,
  language: string | null,
): readonly string[] | null {
  const byline = readByline(written.replace(DEGREES, ""), { allowBareName, language });
  return byline === null || byline.authors.length === 0 ? null : byline.authors;
}
