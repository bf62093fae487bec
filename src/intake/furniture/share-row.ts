import { SHARE_WORDS } from "./article-share.ts";
import { foldLine } from "./fold-line.ts";
import type { FurnitureRule } from "./rule.ts";

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
  if (text.length > LONGEST_ROW) return false;
  const words = foldLine(text).split(" ");
  let buttons = 0;
  let unknown = 0;
  let at = 0;
  while (at < words.length) {
    const length = buttonLength(words, at);
    if (length === 0) unknown += 1;
    else if (words[at] !== "#") buttons += 1;
    if (unknown > words.length * UNKNOWN_SHARE) return false;
    at += Math.max(1, length);
  }
  return buttons >= BUTTONS_NEEDED;
}

/** Words of the longest button that starts at a place; 0 when none does. */
function buttonLength(words: readonly string[], at: number): number {
  const first = words[at] ?? "";
  if (first === "#") return 1;
  if (!FIRST_WORDS.has(first)) return 0;
  for (let length = LONGEST_BUTTON; length > 0; length -= 1) {
    if (BUTTONS.has(words.slice(at, at + length).join(" "))) return length;
  }
  return 0;
}
