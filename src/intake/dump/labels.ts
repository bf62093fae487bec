import { opensItem } from "./item-signs.ts";
import { endsSentence, isUnspaced } from "./prose.ts";
import { siteRule, type Signed } from "./signs.ts";

/** `Referee: Tom Ashdown`, as below a report of a match, or `14.00 Opening`, as in a programme. */
const NAMED_VALUE = /[:：]\s*\S|^\p{Nd}{1,2}[.:h]\p{Nd}{2}/u;

/** A thing's price, or its number in the trade, as reviews have them at their end. */
const GOODS =
  /\bISBN\b|\p{Nd}[.,]\p{Nd}{2} ?(?:\p{Sc}|euros?|eur|chf|usd|gbp|kr\.?|zł|kč)$|^\p{Sc} ?\p{Nd}/iu;

const SPEECH_END = /[!?！？؟:：;”»」』"']$/u;

/** Words and UTF-16 code units of the longest name of a menu's link. */
const LINK_WORDS = 4;
const LINK_LENGTH = 40;

/** Links in a row that make a menu: a file has at most five lines of sections at its start. */
const MENU_LINKS = 5;

const MENU_ITEMS = 3;
const MENU_ITEM = /^[*-] /;

/** Known lines above a headline that prove a whole page. */
const KNOWN_LINES = 3;

/**
 * A short line that is no sentence, item, row of a table, speech, price, or value with its name. In
 * scripts that end sentences without a sign only few words are a label.
 */
export function isLabel({ sign, text, words, cells }: Signed): boolean {
  if (sign.kind === "bare") return true;
  if (sign.kind !== "short" || cells.length > 0 || SPEECH_END.test(text)) return false;
  if (words > LINK_WORDS && isUnspaced(text)) return false;
  if (NAMED_VALUE.test(text) || GOODS.test(text)) return false;
  return !endsSentence(text) && !opensItem(text);
}

/** Whether a menu stands above a headline, so that the file is a whole page and links follow. */
export function isWholePage(passages: readonly Signed[], headEnd: number): boolean {
  const above = passages.slice(0, headEnd);
  const known = above.filter(({ sign }) => siteRule(sign) !== null);
  return known.length >= KNOWN_LINES || hasMenu(above);
}

/** Whether a menu stands among passages: links in a row, known ones or not, fewer where they are a list's items. */
export function hasMenu(passages: readonly Signed[]): boolean {
  return hasRow(passages, isLink, MENU_LINKS) || hasRow(passages, isLinkItem, MENU_ITEMS);
}

/** Whether more than so many of a kind stand in a row. */
function hasRow(
  passages: readonly Signed[],
  isOfRow: (passage: Signed) => boolean,
  most: number,
): boolean {
  let row = 0;
  for (const passage of passages) {
    row = isOfRow(passage) ? row + 1 : 0;
    if (row > most) return true;
  }
  return false;
}

/** An item as short as the name of a menu's link: `* Local news`. */
function isLinkItem({ text, words }: Signed): boolean {
  return isMenuItem(text) && words <= LINK_WORDS && !endsSentence(text);
}

/** Whether a line is a list's item as programs write a menu's. */
export function isMenuItem(text: string): boolean {
  return MENU_ITEM.test(text);
}

/** Whether a passage is a label as short as the name of a menu's link, or a line of the site. */
function isLink(passage: Signed): boolean {
  if (siteRule(passage.sign) !== null) return true;
  return passage.words <= LINK_WORDS && passage.text.length <= LINK_LENGTH && isLabel(passage);
}
