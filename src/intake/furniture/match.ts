import { buttonRowRule } from "./button-row.ts";
import { foldLine, LEADING_SIGNS, withoutEdgeSigns } from "./fold-line.ts";
import { gluedRule } from "./glued-labels.ts";
import { createNamedFinder } from "./named-wordings.ts";
import { createPhraseFinder } from "./phrase-finder.ts";
import type { FurnitureRule } from "./rule.ts";
import { DOUBLED_LABEL_RULE, isDoubledLabel } from "./doubled-label.ts";
import { labelBeforeHeadlineRule } from "./label-before-headline.ts";
import { joinedCapitalsRule } from "./joined-capitals.ts";
import { linkRowRule } from "./link-row.ts";
import { isShareRow, SHARE_ROW_RULE } from "./share-row.ts";
import { createStartFilter, foldedUnit, type StartFilter } from "./start-filter.ts";

/** Code units of the longest line that can be a whole wording; the longest has some 170. */
const LONGEST_WORDING = 200;

/** Spaces in the shortest line that is known with a full stop too; `Follow us.` may be speech. */
const FEWEST_SPACES_OF_STOPPED = 3;

/** Code units of the longest line that is looked through for a phrase: a cookie notice. */
const LONGEST_PHRASED = 900;

/** Words behind an opening: a headline, a name, a list of tags. */
const MOST_WORDS_BEHIND = 25;

/** Characters behind an opening in scripts without spaces. */
const MOST_CHARACTERS_BEHIND = 160;

/** Signs that sites put before a pointer: a bracket, an arrow, a bullet. */
const POINTER_SIGNS = /^[\s[(«<▶►▲■▪▫●◆※*→>•·–—-]+/u;
const POINTER_UNITS = unitsOf(" [(«<▶►▲■▪▫●◆※*→>•·–—-");

/** The same of signs that a whole wording is looked up without. */
const EDGE_UNITS = unitsOf(` ${LEADING_SIGNS}`);

/** The number of comments behind their label. */
const COUNTER = / ?[([]?#$/u;

/** A label in capitals before a headline that is not: `READ ALSO Ferry returns to service`. */
const IN_CAPITALS = /^(\p{Lu}{2,}[:\p{Lu}'’ ]{2,40}) (?=\p{Lu}?\P{Lu})/u;

/**
 * Between an opening and what it opens; a hyphen only between spaces, else it joins two words. Arabic
 * papers put two dots there.
 */
const SEPARATOR = /^\s*[:：|｜–—»›>\])】]|^ ?- |^ ?\.\.(?!\.)/u;

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
  const wordings = rowsOf(rules, "wordings", foldWording);
  const mayStart = createStartFilter(wordings.map(({ text }) => text));
  const byWording = createWordingFinder(wordings, mayStart);
  const openingOf = createOpeningFinder(rowsOf(rules, "openings", foldLine));
  const namedOf = createNamedFinder(rowsOf(rules, "named", (text) => text));
  const phraseOf = createPhraseFinder(rowsOf(rules, "phrases", foldLine));
  return {
    byWording,
    byPattern(text) {
      if (text.length > LONGEST_PHRASED) return null;
      if (isShareRow(text)) return { rule: SHARE_ROW_RULE, isByPhrase: false };
      if (isDoubledLabel(text)) return { rule: DOUBLED_LABEL_RULE, isByPhrase: false };
      const rule = openingOf(text) ?? namedOf(text) ?? ruleOfLabels(text, byWording, mayStart);
      if (rule !== null) return { rule, isByPhrase: false };
      const byPhrase = phraseOf(text)?.rule;
      return byPhrase === undefined ? null : { rule: byPhrase, isByPhrase: true };
    },
  };
}

/** Lines that known labels make up: glued, in a row, before a headline. */
function ruleOfLabels(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
  mayStart: StartFilter,
): FurnitureRule | null {
  return (
    rulesInCapitals(text, ruleOf) ??
    gluedRule(text, ruleOf) ??
    joinedCapitalsRule(text, ruleOf) ??
    linkRowRule(text, ruleOf) ??
    buttonRowRule(text, ruleOf, mayStart) ??
    labelBeforeHeadlineRule(text, ruleOf)
  );
}

/** The rule of a label in capitals that leads to the headline behind it. */
function rulesInCapitals(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  const label = text.length > LONGEST_WORDING ? undefined : IN_CAPITALS.exec(text)?.[1];
  const rule = label === undefined ? null : ruleOf(label);
  if (rule === null) return null;
  const { opensTeasers, ...pointer } = rule;
  return opensTeasers === true ? pointer : null;
}

function foldWording(text: string): string {
  return withoutEdgeSigns(foldLine(text));
}

function rowsOf(
  rules: readonly FurnitureRule[],
  field: "wordings" | "named" | "openings" | "phrases",
  foldRow: (text: string) => string,
): readonly Row[] {
  return rules.flatMap((rule) =>
    Object.values(rule[field] ?? {}).flatMap((texts) =>
      texts.map((text) => ({ text: foldRow(text), rule })),
    ),
  );
}

/** Finds the rule that knows a whole line. */
function createWordingFinder(
  rows: readonly Row[],
  mayStart: StartFilter,
): (text: string) => FurnitureRule | null {
  const wordings = new Map(rows.toReversed().map(({ text, rule }) => [text, rule]));
  const countedRule = (folded: string): FurnitureRule | null => {
    const rule = COUNTER.test(folded) ? wordings.get(folded.replace(COUNTER, "")) : undefined;
    return rule?.leadsToComments === true || rule?.endsArticle === true ? rule : null;
  };
  return (text) => {
    if (text.length > LONGEST_WORDING) return null;
    const start = countSigns(text, EDGE_UNITS);
    // A line of nothing but signs may be a wording too.
    if (start < text.length && !mayStart(text, start)) return null;
    const folded = foldWording(text);
    return wordings.get(folded) ?? wordings.get(withoutStop(folded)) ?? countedRule(folded);
  };
}

/** A line of several words without the stop that some sites put behind it. */
function withoutStop(folded: string): string {
  const hasStop = /[.!。।]$/u.test(folded) && countSpaces(folded) >= FEWEST_SPACES_OF_STOPPED;
  return hasStop ? folded.slice(0, -1) : folded;
}

/** Finds the rule that knows how a line begins. */
function createOpeningFinder(rows: readonly Row[]): (text: string) => FurnitureRule | null {
  const mayStart = createStartFilter(rows.map(({ text }) => text));
  const openings = Map.groupBy(rows, ({ text }) => indexKey(text));
  return (text) => {
    if (!mayStart(text, countSigns(text, POINTER_UNITS))) return null;
    const start = foldLine(text).replace(POINTER_SIGNS, "");
    for (let length = KEY_LENGTH; length > 0; length -= 1) {
      const row = openings.get(start.slice(0, length))?.find((each) => opens(start, each.text));
      if (row !== undefined) return row.rule;
    }
    return null;
  };
}

/** How many signs of a set a text starts with. */
function countSigns(text: string, units: ReadonlySet<number>): number {
  let at = 0;
  while (units.has(foldedUnit(text, at))) at += 1;
  return at;
}

function opens(line: string, opening: string): boolean {
  if (!line.startsWith(opening)) return false;
  const rest = line.slice(opening.length);
  const isApart = SELF_SEPARATED.test(opening) || SEPARATOR.test(rest);
  return isApart && rest.length <= MOST_CHARACTERS_BEHIND && countSpaces(rest) <= MOST_WORDS_BEHIND;
}

/** Letters that lead to the openings which begin with them; a short one has fewer. */
const KEY_LENGTH = 3;

function indexKey(text: string): string {
  return text.slice(0, KEY_LENGTH);
}

function unitsOf(signs: string): ReadonlySet<number> {
  return new Set(Array.from(signs, (sign) => sign.charCodeAt(0)));
}

function countSpaces(text: string): number {
  let count = 0;
  for (let at = text.indexOf(" "); at !== -1; at = text.indexOf(" ", at + 1)) count += 1;
  return count;
}
