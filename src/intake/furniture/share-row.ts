import { spacedWords } from "../dump/prose.ts";
import { SHARE_WORDS } from "./article-share.ts";
import { foldLine } from "./fold-line.ts";
import type { FurnitureRule } from "./rule.ts";
import { createStartFilter } from "./start-filter.ts";

/** The rule for a row of buttons that scraping made one line. */
export const SHARE_ROW_RULE: FurnitureRule = {
  name: "share row",
  reason: "A row of buttons that share the page, with their counters.",
  place: "anywhere",
  isBesideText: true,
};

/** Buttons that make a row; one word alone may be text. */
const BUTTONS_NEEDED = 3;

/** Words of the longest button: `Share via Email`. */
const LONGEST_BUTTON = 5;

const BUTTONS = new Set(Object.values(SHARE_WORDS).flat().map(foldLine));

/** The first words of buttons: most words of prose are none, which spares the longer look. */
const FIRST_WORDS = new Set(Array.from(BUTTONS, (button) => button.split(" ", 1)[0] ?? ""));

/** The share of words that belong to no known button: themes add networks of their own. */
const UNKNOWN_SHARE = 0.2;

/** Code units of the longest row. */
const LONGEST_ROW = 180;

/** Whether a line is made of names of share buttons and numbers, but for a few other words. */
export function isShareRow(text: string): boolean {
  if (text.length > LONGEST_ROW || startsOtherwise(text)) return false;
  const line = foldLine(text);
  const mostUnknown = spacedWords(line) * UNKNOWN_SHARE;
  let buttons = 0;
  let unknown = 0;
  let at = 0;
  while (at < line.length) {
    const button = buttonAt(line, at);
    if (button === "") unknown += 1;
    else if (button !== "#") buttons += 1;
    if (unknown > mostUnknown) return false;
    at = wordEnd(line, at + button.length) + 1;
  }
  return buttons >= BUTTONS_NEEDED;
}

const mayStart = createStartFilter([...BUTTONS, "#"]);

/** Letters and signs of which folding makes no space, and a space that it takes away. */
const KEEPS_WORDS =
  /^[ -~\u00c0-\u024f\u0386\u0388-\u03ce\u0400-\u045f\u05d0-\u05ea\u0621-\u063a\u0641-\u064a\u2013\u2014\u2018-\u201d\u3041-\u3096\u30a1-\u30fa\u4e00-\u9fff\uac00-\ud7a3]*$/;
const LOSES_SPACE = " :";

/** Tells without folding of a line that more of its first words than a row may have are neither buttons nor numbers. */
function startsOtherwise(text: string): boolean {
  const mostUnknown = spacedWords(text) * UNKNOWN_SHARE;
  let at = 0;
  for (let unknown = 0; unknown <= mostUnknown; unknown += 1) {
    if (at >= text.length || mayStart(text, at)) return false;
    at = wordEnd(text, at) + 1;
  }
  return KEEPS_WORDS.test(text) && !text.includes(LOSES_SPACE);
}

/** The number, or the longest button, that starts at a place; empty when none does. */
function buttonAt(line: string, at: number): string {
  let end = wordEnd(line, at);
  const first = line.slice(at, end);
  if (first === "#") return first;
  if (!FIRST_WORDS.has(first)) return "";
  let found = "";
  for (let words = 1; words <= LONGEST_BUTTON && end <= line.length; words += 1) {
    const text = line.slice(at, end);
    if (BUTTONS.has(text)) found = text;
    end = wordEnd(line, end + 1);
  }
  return found;
}

function wordEnd(line: string, at: number): number {
  const space = line.indexOf(" ", at);
  return space === -1 ? line.length : space;
}
