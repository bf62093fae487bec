import type { Range } from "./body-range.ts";
import { CREDIT_PATTERNS } from "./credit-lines.ts";
import { isMember } from "./members.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Lines above the headline, of the text's start and about its end among which a line names its author. */
const LINES_ABOVE = 4;
const LINES_OF_TEXT = 8;
const LINES_OF_END = 2;
const LINES_ABOUT_END = 8;

/** Code units of the longest such line that no text follows, and of the start of one that text does. */
const LONGEST_LINE = 120;

/** The author whom a line names in a way of its own, near the headline or the text's end; empty where there is none. */
export function creditedAuthor(
  passages: readonly Signed[],
  title: number,
  body: Range,
): readonly string[] {
  const start = passages.slice(Math.max(0, title - LINES_ABOVE), body.start + LINES_OF_TEXT);
  const last = Math.max(body.start + LINES_OF_TEXT, body.end - LINES_OF_END);
  for (const { text } of [...start, ...passages.slice(last, body.end + LINES_ABOUT_END)]) {
    const name = creditOn(text.slice(0, LONGEST_LINE));
    if (name !== null) return [name];
  }
  return [];
}

/** The name on a line of credits, or null. */
export function creditOn(line: string): string | null {
  for (const { pattern } of CREDIT_PATTERNS) {
    const [, name] = pattern.exec(line) ?? [];
    if (name !== undefined) return name;
  }
  return null;
}

/** The member of a site whose name stands above the headline, and elsewhere as members are called: `ferry_fan`, `@ferry_fan`. */
export function memberAbove(passages: readonly Signed[], title: number): readonly string[] {
  const above = passages.slice(Math.max(0, title - LINES_ABOVE), Math.max(0, title));
  const member = above.find(({ text }) => HANDLE.test(text) && isMember(passages, text)) ?? NOTHING;
  return member.text === "" ? [] : [member.text];
}

const HANDLE = /^[A-Za-z][\w.-]{2,24}$/u;
