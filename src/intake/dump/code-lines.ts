import type { Signed } from "./signs.ts";

/** What a line of a program, of its settings or of a page's source has, and hardly a line of prose or of a menu. */
const CODE_SIGNS: readonly RegExp[] = [
  // A tag, also one whose attributes follow on lines of their own.
  /^<[/!?]?\p{L}[\w.:-]*(?:[\s>]|\/>|$)/u,
  /^[\w:.-]+="[^"]*"(?:\s*\/?>)?$/u,
  // A block or statement that begins or ends, but for what a page's template left unfilled.
  /[^}]\}$|^\}|\{$|;$|\)\s*:$|=>$/u,
  /^[()[\]{};,]+$/u,
  // A value that is set or given.
  /^(?:[a-z]+ )?[\w.[\]"']+\s?(?:[-+*/|:]?=|=>|->)\s?\S/u,
  /^return\b.*[\w)\]]$/u,
  // A call, whole or of several lines; another language's word before brackets is prose.
  /^[\w.]*\w\((?:[\w."'=\s,[\]-]*\))?,?$/u,
  // A comment, which a tag of a site is like but for the space, or a command and its prompt.
  /^(?:#|\/\/|\/\*|\$|>>>) \S/u,
];

/** Lines above and below that are looked at, and how many of all must be code: a lone one may be anything. */
const REACH = 4;
const FEWEST_CODE = 3;

/** Whether a line reads as one of a program or of a page's source. */
function isCode(text: string): boolean {
  return CODE_SIGNS.some((sign) => sign.test(text));
}

/** Whether the line at a place stands in a piece of code: its bare brackets and short words are part of the text. */
export function isAmongCode(passages: readonly Signed[], place: number): boolean {
  const around = passages.slice(Math.max(0, place - REACH), place + REACH + 1);
  return around.filter(({ text }) => isCode(text)).length >= FEWEST_CODE;
}
