import { furniture } from "../furniture/all-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";

const LETTER_SIZE_RULE: FurnitureRule = {
  name: "player or text size button",
  reason: "A button of the page that reads out, prints or resizes the article.",
  place: "anywhere",
  isBesideText: true,
  namesNoSection: true,
};

/** Code units of the longest label with its letters. */
const LONGEST_LINE = 40;

/** Letters that grow or shrink at a line's end, with or without signs: `A-AA+`, `A A+`, `AA`. */
const LETTERS = /(?:[AА] ?[-–+]? ?){2,3}$/u;
const SIGNED = /[AА] ?[-–+]/u;
const LAST = "AА+-–";

/** The rule of a line of the buttons by which a page sizes its letters, perhaps joined to their label: `Text sizeAA`. */
export function letterSizeRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_LINE || !LAST.includes(text.slice(-1))) return null;
  const letters = LETTERS.exec(text);
  if (letters === null) return null;
  const label = text.slice(0, letters.index).trim();
  if (label === "") return SIGNED.test(letters[0]) ? LETTER_SIZE_RULE : null;
  const rule = furniture().byWording(label);
  return rule?.name === LETTER_SIZE_RULE.name ? LETTER_SIZE_RULE : null;
}
