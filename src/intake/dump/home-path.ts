import { furniture } from "../furniture/all-rules.ts";
import { SECTIONS_LINE_LIMIT, splitAtSigns } from "./sections.ts";

/** What sites put before the path: `You are here: Home › News`. */
export const YOU_ARE_AT = /^[^:：›»>＞/|]{1,30}[:：](?!:) ?/u;

/** A sign between two parts of a path, at least one of them in a script without case. */
const CASELESS_STROKE =
  /(?<=\p{Lo})(?:\/|[>＞]{1,2})(?=\p{Lo})|(?<=\p{L})[>＞]{1,2}(?=\p{Lo})|(?<=\p{Lo})[>＞]{1,2}(?=\p{L})/gu;
const ANY_STROKE = /[/>＞]/u;

/** Whether a line is a path from the front page: `Home › Region`. */
export function isHomePath(text: string): boolean {
  return text.length <= SECTIONS_LINE_LIMIT && isHome(pathStart(withSpacedPath(text)));
}

/** Words of the longest section in a path; more are the headline. */
const LONGEST_SECTION = 3;

/** Parts of the shortest path that surely names sections alone: the front page, a section and one in it. */
const FEWEST_PARTS = 3;

/** Whether a line is a path from the front page to a section in another one, and not to the headline. */
export function isPathOfSections(text: string): boolean {
  if (!isHomePath(text)) return false;
  const parts = splitAtSigns(withSpacedPath(text).replace(YOU_ARE_AT, ""));
  if (parts.length < FEWEST_PARTS) return false;
  return parts.every((part) => part.split(" ").length <= LONGEST_SECTION);
}

/** In scripts without case sites put no spaces around the signs of a path: `ホーム>地域`. */
export function withSpacedPath(text: string): string {
  return ANY_STROKE.test(text) ? text.replace(CASELESS_STROKE, " / ") : text;
}

/** What stands first in a path, where a site says it is one; empty in what is no path. */
export function pathStart(text: string): string {
  const [first = "", ...rest] = splitAtSigns(text.replace(YOU_ARE_AT, ""));
  return rest.length === 0 ? "" : first;
}

/** A path starts with the front page, which is no section: `Home Region`. */
export function withoutHome(name: string): readonly string[] {
  if (isHome(name)) return [];
  return startsWithHome(name) ? [name.slice(name.indexOf(" ") + 1)] : [name];
}

/** Whether the first word of a line names the front page. */
export function startsWithHome(text: string): boolean {
  const [first = ""] = text.split(" ", 1);
  return isHome(first);
}

/** Whether a label names the front page. */
export function isHome(name: string): boolean {
  return furniture().byWording(name)?.namesHome === true;
}
