import type { FurnitureRule } from "../furniture/rule.ts";

const CODE_RULE: FurnitureRule = {
  name: "rest of the page's code",
  reason: "The end of a comment or a value in the page's code, no text for readers.",
  place: "edges",
  isBesideText: true,
};

/** Code units of the longest such line. */
const LONGEST_LINE = 60;

/** The start or end of a comment, or of raw text. */
const COMMENT_SIGNS: ReadonlySet<string> = new Set([
  "-->",
  "//-->",
  "// -->",
  "<!--",
  "//]]>",
  "]]>",
]);

/** A value of a script as it is printed to find faults: `has_banner: 0`, `data['banner']: 1`, `G->is_free: 0`. */
const VALUE =
  /^[A-Za-z$][\w$.]*(?:_\w+|\[['"]\w+['"]\]|->\w+)+ ?[:=] ?(?:\d{1,9}|true|false|null|undefined)$/;

/** The rule of a line that scraping took from the page's code, or null. */
export function codeRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST_LINE) return null;
  return COMMENT_SIGNS.has(text) || VALUE.test(text) ? CODE_RULE : null;
}
