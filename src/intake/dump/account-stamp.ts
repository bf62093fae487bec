import { readDateLine } from "../dates/dates.ts";
import { readName } from "./byline-names.ts";
import type { DatedByline } from "./dated-byline.ts";

/** An account in small letters and a day, and nothing else: `harbour_cook, 28 September 2031`, `editor — May 4, 2031`. */
const ACCOUNT_AND_DAY =
  /^(\p{Ll}[\p{Ll}\p{Nd}_.-]{2,24})(?:, (?=\p{Nd})| +[—–·|] +)([^·•|–—]{8,30})$/u;

/** The call or the number of comments behind it. */
const COMMENTS_AT_END = / (?:add comment|leave a comment|no comments|\p{Nd}+ comments?)$/iu;

/** A word for `by`, an account in small letters, a sign and a day: `by tbell · 31 March 2031`. */
const OPENED_ACCOUNT =
  /^(?:by|von|par|por|di|da|door|av|af|przez|od) (\p{Ll}[\p{Ll}\p{Nd}_.-]{2,24}) ?[·•|–—] ?([^·•|–—]{8,40})$/iu;

/** A section, an author and a day with points between, as Vietnamese papers have them: `Giáo dục . Ngô Bảo Trân . 18/03/2031`. */
const POINTED = /^([^.,]{2,30}) \. ([^.,]{4,40}) \. (\p{Nd}[^.]{7,20})$/u;

/** An author, a stroke and a place before the day: `Ana Bell / Port Town May 4, 2031`. */
const STROKE = " / ";
const PLACE_WORDS = [1, 2] as const;
const LONGEST_STROKED = 80;
const YEAR = /(?:19|20)\p{Nd}{2}/u;

/**
 * Reads the author and the day of lines whose author is an account in small letters, stands between section and
 * day, or before a place. Null for any other line.
 * @param language BCP 47 tag of the text, or null.
 */
export function accountStamp(line: string, language: string | null): DatedByline | null {
  if (line.length > LONGEST_STROKED || !YEAR.test(line)) return null;
  const text = line.replace(COMMENTS_AT_END, "");
  const [, account, day] = ACCOUNT_AND_DAY.exec(text) ?? OPENED_ACCOUNT.exec(text) ?? [];
  if (account !== undefined && day !== undefined) return signed(account, day, language);
  return pointed(line, language) ?? strokedPlace(line, language);
}

function signed(author: string, day: string, language: string | null): DatedByline | null {
  const stamp = readDateLine(day, language);
  if (stamp?.kind !== "stamp" || stamp.date === null) return null;
  return { authors: [author], date: stamp.date };
}

function pointed(line: string, language: string | null): DatedByline | null {
  const [, , written = "", day = ""] = POINTED.exec(line) ?? [];
  const name = written === "" ? null : readName(written);
  return name === null ? null : signed(name, day, language);
}

function strokedPlace(line: string, language: string | null): DatedByline | null {
  const [written = "", behind, ...others] = line.split(STROKE);
  const name = behind === undefined || others.length > 0 ? null : readName(written);
  if (name === null || !name.includes(" ")) return null;
  const words = behind?.split(/\s+/u) ?? [];
  for (const count of PLACE_WORDS) {
    const found = signed(name, words.slice(count).join(" "), language);
    if (found !== null) return found;
  }
  return null;
}
