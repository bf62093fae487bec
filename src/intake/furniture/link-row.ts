import type { FurnitureRule } from "./rule.ts";

/** Code units of the longest row looked at: a footer of a few dozen links. */
const LONGEST_ROW = 500;

/** Links that make a row, and the share of them that must be known. */
const LINKS_NEEDED = 3;
const KNOWN_SHARE = 0.4;

/** Links of a row that must be known at least: one may be a word of the text too. */
const KNOWN_NEEDED = 2;

/** Links to the pages before and behind, whatever they say: `« Earlier | Later »`. */
const TURNING_LINKS = /^[«‹<←]+ ?[^|｜¦«»]{1,40}[|｜¦][^|｜¦«»]{1,40}[»›>→]+$/u;

const BAR = /\s*[|｜¦]\s*/u;

/** Links with brackets about each of them: `【打印】 【关闭】`, `[Print] [Close]`. */
const BRACKETED_ROW = /^(?:[【[［][^【】[\]［］]{1,20}[】\]］][ \u3000]?){2,8}$/u;
const BETWEEN_BRACKETS = /[【】[\]［］ \u3000]*[【】[\]［］][【】[\]［］ \u3000]*/u;

/**
 * The rule for a row of a site's links with bars between them, such as a footer's `About us |
 * Contact | Privacy`, or brackets about each. Links that no rule knows stand among them on most sites.
 */
export function linkRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (BRACKETED_ROW.test(text)) return rowRule(text.split(BETWEEN_BRACKETS), ruleOf);
  if (text.length > LONGEST_ROW || !/[|｜¦]/u.test(text)) return null;
  const links = text.split(BAR).filter((link) => link !== "");
  if (links.length < LINKS_NEEDED) return TURNING_LINKS.test(text) ? LINK_ROW_RULE : null;
  return rowRule(links, ruleOf);
}

function rowRule(
  labels: readonly string[],
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  const links = labels.filter((label) => label !== "");
  const rules = links.flatMap((link) => ruleOf(link) ?? []);
  const isRow = rules.length >= Math.max(KNOWN_NEEDED, links.length * KNOWN_SHARE);
  return isRow ? LINK_ROW_RULE : null;
}

/** A row of links; it ends no article and opens nothing, whatever its single links do. */
const LINK_ROW_RULE: FurnitureRule = {
  name: "row of links",
  reason: "A row of the site's links with bars between them.",
  place: "edges",
  isRow: true,
};
