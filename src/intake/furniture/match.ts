import { foldLine, withoutEdgeSigns } from "./fold-line.ts";
import { gluedRule } from "./glued-labels.ts";
import type { FurnitureRule } from "./rule.ts";
import { isShareRow, SHARE_ROW_RULE } from "./share-row.ts";

/** Code units of the longest line that can be a whole wording; the longest has some 170. */
const LONGEST_WORDING = 200;

/** Code units of the longest line that is looked through for a phrase: a cookie notice. */
const LONGEST_PHRASED = 900;

/** Words behind an opening: a headline, a name, a list of tags. */
const MOST_WORDS_BEHIND = 25;

/** Characters behind an opening in scripts without spaces. */
const MOST_CHARACTERS_BEHIND = 160;

/** Signs that sites put before a pointer: a bracket, an arrow, a bullet. */
const LEADING_SIGNS = /^[\s[(«<▶►▲■●◆※*→>•·–—-]+/u;

/** Between an opening and what it opens. */
const SEPARATOR = /^\s*[:：|｜–—»›>\])】]/u;

/** Whether an opening brings its own separator: it ends with one, or is a sign such as ©. */
const SELF_SEPARATED = /[^\p{L}\p{M}\p{Nd}]$/u;

type Row = { readonly text: string; readonly rule: FurnitureRule };

/** The rule that a line falls under, and whether only a phrase somewhere in it says so. */
export type FurnitureMatch = { readonly rule: FurnitureRule; readonly isByPhrase: boolean };

/** Tells lines of a site by rules; both give null when the line is text. */
export type FurnitureMatcher = {
  /** The rule that knows the whole line. */
  byWording(text: string): FurnitureRule | null;
  /** The rule that knows how the line begins, what it is glued from, or a phrase in it. */
  byPattern(text: string): FurnitureMatch | null;
};

/** A matcher for a set of rules; of two that know one wording, the first counts. */
export function createFurnitureMatcher(rules: readonly FurnitureRule[]): FurnitureMatcher {
  const wordings = new Map(
    rowsOf(rules, "wordings", foldWording)
      .toReversed()
      .map(({ text, rule }) => [text, rule]),
  );
  const openings = Map.groupBy(rowsOf(rules, "openings", foldLine), ({ text }) => indexKey(text));
  const phrases = createPhraseFinder(rowsOf(rules, "phrases", foldLine));
  const byWording = (text: string): FurnitureRule | null =>
    text.length > LONGEST_WORDING ? null : (wordings.get(foldWording(text)) ?? null);
  return {
    byWording,
    byPattern(text) {
      if (text.length > LONGEST_PHRASED) return null;
      const line = foldLine(text);
      if (isShareRow(line)) return { rule: SHARE_ROW_RULE, isByPhrase: false };
      const rule = openingIn(line, openings) ?? gluedRule(text, byWording);
      if (rule !== null) return { rule, isByPhrase: false };
      const byPhrase = phrases(line);
      return byPhrase === null ? null : { rule: byPhrase, isByPhrase: true };
    },
  };
}

function foldWording(text: string): string {
  return withoutEdgeSigns(foldLine(text));
}

function rowsOf(
  rules: readonly FurnitureRule[],
  field: "wordings" | "openings" | "phrases",
  foldRow: (text: string) => string,
): readonly Row[] {
  return rules.flatMap((rule) =>
    Object.values(rule[field] ?? {}).flatMap((texts) =>
      texts.map((text) => ({ text: foldRow(text), rule })),
    ),
  );
}

function openingIn(
  line: string,
  openings: ReadonlyMap<string, readonly Row[]>,
): FurnitureRule | null {
  const start = line.replace(LEADING_SIGNS, "");
  for (let length = KEY_LENGTH; length > 0; length -= 1) {
    const row = openings.get(start.slice(0, length))?.find(({ text }) => opens(start, text));
    if (row !== undefined) return row.rule;
  }
  return null;
}

function opens(line: string, opening: string): boolean {
  if (!line.startsWith(opening)) return false;
  const rest = line.slice(opening.length);
  const isApart = SELF_SEPARATED.test(opening) || SEPARATOR.test(rest);
  return isApart && rest.length <= MOST_CHARACTERS_BEHIND && countSpaces(rest) <= MOST_WORDS_BEHIND;
}

/** Finds the first phrase in a folded line. */
function createPhraseFinder(rows: readonly Row[]): (line: string) => FurnitureRule | null {
  const phrases = Map.groupBy(rows, ({ text }) => indexKey(text));
  const starts = new Uint8Array(START_CODES);
  for (const { text } of rows) starts[startCode(text, 0)] = 1;
  return (line) => {
    const next = line.includes(" ") ? nextStart : nextPlace;
    const hasWide = ANY_WIDE.test(line);
    for (let at = 0; at < line.length; at = next(line, at + 1, hasWide)) {
      if (starts[startCode(line, at)] !== 1) continue;
      const found = phrases.get(line.slice(at, at + KEY_LENGTH));
      const row = found?.find(({ text }) => line.startsWith(text, at));
      if (row !== undefined) return row.rule;
    }
    return null;
  };
}

/** From a place on, the next where a word starts; in scripts without spaces that is any. */
function nextStart(line: string, from: number, hasWide: boolean): number {
  const space = line.indexOf(" ", from - 1);
  const end = space === -1 ? line.length : space + 1;
  if (!hasWide) return end;
  let at = from;
  while (at < end && line.charCodeAt(at) < FIRST_WIDE) at += 1;
  return at;
}

/** The same in a line without a space. */
function nextPlace(_line: string, from: number): number {
  return from;
}

/** From here on stand the characters of scripts without spaces, where a word may start anywhere. */
const FIRST_WIDE = 0x2e80;
const ANY_WIDE = /[\u2e80-\uffff]/;

/** Letters that lead to the openings and phrases which begin with them; a short one has fewer. */
const KEY_LENGTH = 3;

function indexKey(text: string): string {
  return text.slice(0, KEY_LENGTH);
}

/** Codes of a phrase's first letters: enough that few others share one. */
const START_CODES = 2 ** 16;

/** The first letters at a place as one number, which tells at once that no phrase starts there. */
function startCode(text: string, at: number): number {
  const first = text.charCodeAt(at);
  const code = (first * 31 + text.charCodeAt(at + 1)) * 31 + text.charCodeAt(at + 2);
  return code & (START_CODES - 1);
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}
