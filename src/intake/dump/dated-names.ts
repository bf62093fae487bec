import { readByline } from "./byline.ts";
import { readDateLine } from "../dates/dates.ts";
import { sharesArticle } from "../furniture/shares-article.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";

/** Words of a weekday with its date: `Sunday 4 May 2031`. */
const WORDS_OF_DATE = 4;
const MOST_WORDS = 12;

/** Letters of the shortest weekday, in Urdu and Hebrew. */
const SHORTEST_WEEKDAY = 2;

const YEAR_AT_END = /\p{Nd}{4}$/u;
const WEEKDAY = /^\p{L}[\p{L}\p{M}'’]*$/u;
const COMMA_AT_END = /[,،;]$/u;

/**
 * Lines of names and a date with its weekday, `Ana Bell Sunday 4 May 2031`, directly above a button
 * to share: nothing in the line itself tells the name from a place's.
 */
export function datedNames(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const [place, { sign, text, words }] of passages.entries()) {
    if (sign.kind !== "short" || words > MOST_WORDS || !YEAR_AT_END.test(text)) continue;
    if (!isButton(passages[place + 1])) continue;
    const read = readLine(text, language);
    if (read !== null) signs.set(place, read);
  }
  return signs;
}

function isButton(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && sharesArticle(passage.sign.rule);
}

function readLine(text: string, language: string | null): MetaSign | null {
  const words = text.split(" ");
  const [weekday = "", ...day] = words.slice(-WORDS_OF_DATE);
  if (weekday.length < SHORTEST_WEEKDAY || !WEEKDAY.test(weekday)) return null;
  const names = words.slice(0, -WORDS_OF_DATE).join(" ");
  if (names === "" || COMMA_AT_END.test(names)) return null;
  const stamp = readDateLine([weekday, ...day].join(" "), language);
  if (stamp?.kind !== "stamp" || stamp.date === null) return null;
  const authors = readByline(names, { allowBareName: true })?.authors ?? [];
  return authors.length === 0 ? null : metaOf("meta line", authors, stamp.date);
}
