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
  const phrases = phraseIndex(rowsOf(rules, "phrases", foldLine));
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
      const byPhrase = phraseIn(line, phrases);
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

/** Phrases by their first two code units, then by the third: a look-up that makes no text. */
type PhraseIndex = ReadonlyMap<number, ReadonlyMap<number, readonly Row[]>>;

function phraseIndex(rows: readonly Row[]): PhraseIndex {
  const byStart = Map.groupBy(rows, ({ text }) => startCode(text, 0));
  return new Map(
    Array.from(byStart, ([start, group]) => [
      start,
      Map.groupBy(group, ({ text }) => text.charCodeAt(2)),
    ]),
  );
}

function phraseIn(line: string, phrases: PhraseIndex): FurnitureRule | null {
  const isSpaced = line.includes(" ");
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    const isStart = at === 0 || code >= FIRST_WIDE || line.charCodeAt(at - 1) === SPACE;
    if (!isStart && isSpaced) continue;
    const rows = phrases.get(startCode(line, at))?.get(line.charCodeAt(at + 2));
    const row = rows?.find(({ text }) => line.startsWith(text, at));
    if (row !== undefined) return row.rule;
  }
  return null;
}

const SPACE = 0x20;

/** From here on stand the characters of scripts without spaces, where a word may start anywhere. */
const FIRST_WIDE = 0x2e80;

/** Letters that lead to the openings and phrases which begin with them; a short one has fewer. */
const KEY_LENGTH = 3;

function indexKey(text: string): string {
  return text.slice(0, KEY_LENGTH);
}

/** The two code units at a place as one number: a key that costs no piece of text. */
function startCode(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}
