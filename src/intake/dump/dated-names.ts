import { unmarkedNames } from "./byline.ts";
import { readDateLine } from "../dates/dates.ts";
import { sharesArticle } from "../furniture/shares-article.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of a weekday with its date, `Sunday 4 May 2031`, and of a date without one. */
const WORDS_OF_DATE = 4;
const WORDS_OF_DAY = 3;
const MOST_WORDS = 12;

/** Words of the longest name before a date that has no weekday. */
const MOST_NAME_WORDS = 3;

/** Letters of the shortest weekday, in Urdu and Hebrew. */
const SHORTEST_WEEKDAY = 2;

const COUNTERS = /^\p{Nd}/u;
const YEAR_AT_END = /\p{Nd}{4}$/u;
const WEEKDAY = /^\p{L}[\p{L}\p{M}'’]*$/u;
const COMMA_AT_END = /[,،;]$/u;

/**
 * Lines of names and a date with its weekday, `Ana Bell Sunday 4 May 2031`, directly above a button
 * to share, and of a name and a date alone between headline and counters, as a theme has them: nothing
 * in the line itself tells the name from a place's.
 */
export function datedNames(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign, text, words }] of passages.entries()) {
    if (sign.kind !== "short" || words > MOST_WORDS || !YEAR_AT_END.test(text)) continue;
    const read = isButton(passages[place + 1])
      ? readLine(text, language)
      : readAboveCounters(passages, place, language);
    if (read !== null) signs.set(place, read);
  }
  return signs;
}

function isButton(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && sharesArticle(passage.sign.rule);
}

/** A name and a date below a longer line and above nothing but counters: `0 211 3 min read`. */
function readAboveCounters(
  passages: readonly Signed[],
  place: number,
  language: string | null,
): MetaSign | null {
  const [above, line, below] = [-1, 0, 1].map((step) => passages[place + step]);
  if (line === undefined || (above?.words ?? 0) < FEWEST_HEADLINE_WORDS) return null;
  if (below?.sign.kind !== "meta" || below.sign.date !== null || !COUNTERS.test(below.text))
    return null;
  const words = line.text.split(" ");
  const name = words.slice(0, -WORDS_OF_DAY);
  if (name.length > MOST_NAME_WORDS) return null;
  return readParts(name.join(" "), words.slice(-WORDS_OF_DAY).join(" "), language);
}

function readLine(text: string, language: string | null): MetaSign | null {
  const words = text.split(" ");
  const [weekday = "", ...day] = words.slice(-WORDS_OF_DATE);
  if (weekday.length < SHORTEST_WEEKDAY || !WEEKDAY.test(weekday)) return null;
  return readParts(words.slice(0, -WORDS_OF_DATE).join(" "), [weekday, ...day].join(" "), language);
}

function readParts(names: string, day: string, language: string | null): MetaSign | null {
  if (names === "" || COMMA_AT_END.test(names)) return null;
  const stamp = readDateLine(day, language);
  if (stamp?.kind !== "stamp" || stamp.date === null) return null;
  const authors = unmarkedNames(names);
  return authors.length === 0 ? null : metaOf("meta line", authors, stamp.date);
}
