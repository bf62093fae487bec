import { readByline } from "../dump/byline.ts";
import { labelsOf } from "./metadata-values.ts";

/** Words before the name in a byline. */
const BYLINE_WORD = /^by:? +/i;

/** `Ana Bell <ana@harbour.example>`, and the feeds' `ana@harbour.example (Ana Bell)`. */
const MAIL_BEHIND = / *<[^<>]*>$/;
const MAIL_BEFORE = /^\S+@\S+ +\(([^()]+)\)$/;

/** What stands in an author's place without naming anyone. */
const NO_NAME = /^(?:https?:\/\/\S*|\S+@\S+|@|-+)$/i;

const CERTAIN_SEPARATOR = /[;|؛；、]/u;
const CONJUNCTION = / +(?:and|&) +/i;

/**
 * The people that a value names, each once, in order. A list's entries are authors as they stand.
 * One text is split at semicolons, and at `and` and `&` between full names (`Food and Drink Desk`
 * is one author). Commas part names only before such a word, because `Bell, Ana` and `Ana Bell,
 * Harbour Post` have them too.
 * @param language BCP 47 tag of the source, or null.
 */
export function readAuthors(value: unknown, language: string | null = null): readonly string[] {
  const texts = labelsOf(value);
  const names = Array.isArray(value) ? texts : texts.flatMap((text) => namesIn(text, language));
  const clean = names.map(withoutMail).filter((name) => name !== "" && !NO_NAME.test(name));
  return [...new Set(clean)];
}

function namesIn(text: string, language: string | null): readonly string[] {
  const byline = readByline(text, { language });
  if (byline !== null && byline.isMarked && byline.authors.length > 0) return byline.authors;
  return text.replace(BYLINE_WORD, "").split(CERTAIN_SEPARATOR).flatMap(splitNames);
}

function withoutMail(name: string): string {
  const trimmed = name.trim();
  return MAIL_BEFORE.exec(trimmed)?.[1]?.trim() ?? trimmed.replace(MAIL_BEHIND, "");
}

function splitNames(text: string): readonly string[] {
  const parts = text.split(CONJUNCTION);
  const last = parts.pop();
  if (last === undefined || parts.length === 0) return [text];
  const names = parts.flatMap((part) => part.split(/, */)).filter((part) => part.trim() !== "");
  const people = [...names, last];
  return people.every(isFullName) ? people : [text];
}

function isFullName(text: string): boolean {
  return text.trim().includes(" ");
}
