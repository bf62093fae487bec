import { UNIT, unitBits } from "../code-units.ts";
import type { FurnitureRule } from "./rule.ts";

/** Where one label may end and the next begin without a space: a capital behind another sign. */
const SEAM = /(?<=[\p{Ll}\p{Nd}:])(?=\p{Lu})|(?<=\p{Ll})(?=\p{Nd})/gu;

/**
 * The front page's name with the next link of the menu joined to it, in scripts where no capital
 * shows the seam. So many letters behind it are no ending of a word.
 */
const CASELESS_MENU =
  /^(?:(?:الصفحة )?الرئيسية(?=\p{L}{4})|خانه(?=\p{L}{6})|صفحه (?:اصلی|نخست)(?=\p{L}{3}))/u;

/** The first letters of the names above, since most lines start with others. */
const CASELESS_START = /^[اخص]/;

const COLON = ":".charCodeAt(0);

/** Code units of the longest line looked at: a menu that scraping made one line. */
const LONGEST_LINE = 180;

/** Labels that make a menu, and the share of them that must be known. */
const LABELS_NEEDED = 3;
const KNOWN_SHARE = 0.5;

/** So many seams, in a line of hardly more words, are in no text: a menu of names that no rule knows. */
const SEAMS_OF_MENU = 6;

/** Code units of the longest label that opens a glued line. */
const LONGEST_OPENING = 40;

/** Shorter openings are parts of names, such as `Mac` or `You`. */
const SHORTEST_OPENING = 4;

/** Words behind a glued opening: a list of tags, some headlines, who the author is. */
const MOST_WORDS_BEHIND = 25;

/**
 * The rule for labels that scraping joined without a space: a menu (`HomeNewsContact`), or a label
 * with what it opens (`Read NextFerry returns`). Only a change of case shows the seams.
 */
export function gluedRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_LINE) return null;
  if (CASELESS_START.test(text)) return homeRule(text, ruleOf);
  if (!mayHaveSeam(text)) return null;
  const seams = Array.from(text.matchAll(SEAM), ({ index }) => index);
  if (seams.length === 0) return null;
  const known =
    pairRule(partsOf(text, seams), ruleOf) ??
    menuRule(partsOf(text, seams), ruleOf) ??
    openingRule(text, seams, ruleOf);
  return known ?? (isUnknownMenu(text, seams.length) ? GLUED_MENU_RULE : null);
}

const GLUED_MENU_RULE: FurnitureRule = {
  name: "joined links",
  reason: "Names of the site's links, joined to one line without spaces.",
  place: "edges",
  isInMenu: true,
};

function isUnknownMenu(text: string, seams: number): boolean {
  return seams >= SEAMS_OF_MENU && text.split(" ").length <= seams + 2;
}

/** The front page's rule for a menu that starts with its name. */
function homeRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  const home = CASELESS_MENU.exec(text)?.[0];
  return home === undefined ? null : ruleOf(home);
}

/** A look at each place, which tells at once that most lines have no seam. */
function mayHaveSeam(text: string): boolean {
  let before = 0;
  for (let at = 0; at < text.length; at += 1) {
    const bits = unitBits(text, at);
    if ((bits & UNIT.half) !== 0) return true;
    if ((bits & UNIT.capital) !== 0 && mayEndLabel(before, text, at)) return true;
    if ((bits & UNIT.digit) !== 0 && (before & UNIT.small) !== 0) return true;
    before = bits;
  }
  return false;
}

/** Whether what stands before a capital is the end of another label. */
function mayEndLabel(before: number, text: string, at: number): boolean {
  return (before & (UNIT.small | UNIT.digit)) !== 0 || text.charCodeAt(at - 1) === COLON;
}

/** The rule of the first of two buttons, or of an advertisement's labels, neither of which stands inside a text: `ShareSave`. */
function pairRule(
  parts: readonly string[],
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (parts.length !== 2) return null;
  const [first = null, second = null] = parts.map(ruleOf);
  if (first === null || second === null) return null;
  return isButtonOrMark(first) && isButtonOrMark(second) ? { ...first, place: "anywhere" } : null;
}

function isButtonOrMark({ isBesideText, name, place }: FurnitureRule): boolean {
  return isBesideText === true || name === "share button" || place === "anywhere";
}

/** The rule of the first of several labels; no author writes names of several buttons without a space. */
function menuRule(
  parts: readonly string[],
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (parts.length < LABELS_NEEDED) return null;
  const rules = parts.flatMap((part) => ruleOf(part) ?? []);
  const [first] = rules;
  if (first === undefined || rules.length < parts.length * KNOWN_SHARE) return null;
  const areButtons =
    rules.length >= LABELS_NEEDED &&
    rules.every(({ isBesideText, name }) => isBesideText === true || name === "share button");
  return areButtons ? { ...first, place: "anywhere" } : first;
}

/** A label that opens a list of links, or stands only at a page's edges, with its list behind. */
function openingRule(
  text: string,
  seams: readonly number[],
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  for (const seam of seams) {
    if (seam > LONGEST_OPENING) return null;
    if (seam < SHORTEST_OPENING) continue;
    const rule = ruleOf(text.slice(0, seam));
    if (rule === null) continue;
    const words = text.slice(seam).split(" ").length;
    if (opensGlued(rule, text.slice(0, seam)) && words <= MOST_WORDS_BEHIND) {
      return { ...rule, place: "edges" };
    }
  }
  return null;
}

/** One word alone is a name's part as often, `OpenAI`, unless its rule says what it opens. */
function opensGlued(rule: FurnitureRule, label: string): boolean {
  if (rule.opensTeasers === true) return true;
  if (rule.place !== "edges") return false;
  return (
    label.includes(" ") ||
    Object.values(rule.openings ?? {})
      .flat()
      .includes(label)
  );
}

function partsOf(text: string, seams: readonly number[]): readonly string[] {
  const ends = [...seams, text.length];
  return ends.map((end, index) => text.slice(index === 0 ? 0 : seams[index - 1], end));
}
