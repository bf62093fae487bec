import { endsSentence } from "./prose.ts";

/** Languages in which papers open what somebody says with a dash and close it with nothing. */
const LANGUAGES: ReadonlySet<string> = new Set(
  "da nb nn no sv fi is pl ru uk be hu bg mk el ro sr hr bs lt lv et vi".split(" "),
);

/** A dash, and no other bullet; speech starts as a sentence does; an item that goes on small is none. */
const SPOKEN = /^[-–—] [\p{Lu}\p{Nd}"“”„«»'’(…]/u;

const ASKED = /[?!]$/u;

/** A dash before a question, and one before what ends a sentence and asks nothing back. */
const QUESTION = /^[-–—] ?\S.*[?？؟]["”」』]?$/u;
const ANSWER = /^[-–—] ?\S.*[.!。！।…]["”」』]?$/u;

/** Whether a line asks what the next one answers, in any language. */
function isAnswered(line: string, next = ""): boolean {
  return QUESTION.test(line) && ANSWER.test(next);
}

/**
 * Whether lines with a dash before each say what people answer each other, in a language that
 * writes speech so: `– The ferry is late. / – How late?` At least one of them is a sentence.
 */
export function isSpeech(lines: readonly string[], language: string | null): boolean {
  if (lines.some((line, index) => isAnswered(line, lines[index + 1]))) return true;
  if (language === null || !LANGUAGES.has(language)) return false;
  if (!lines.every(opensSpoken)) return false;
  return lines.some((line) => endsSentence(line) || ASKED.test(line));
}

/** Whether a dash with the start of a sentence behind it opens a line. */
export function opensSpoken(line: string): boolean {
  return SPOKEN.test(line);
}
