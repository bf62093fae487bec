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

/** Strokes with spaces part links too, and words of a text: more of them must be known. */
const STROKE = " / ";
const KNOWN_SHARE_BETWEEN_STROKES = 0.6;

/**
 * The rule for a row of a site's links with bars between them, such as a footer's `About us |
 * Contact | Privacy`. Links that no rule knows stand among them on most sites.
 */
export function linkRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_ROW) return null;
  if (!/[|｜¦]/u.test(text)) return strokeRowRule(text, ruleOf);
  const links = text.split(BAR).filter((link) => link !== "");
  if (links.length < LINKS_NEEDED) return TURNING_LINKS.test(text) ? LINK_ROW_RULE : null;
  const rules = links.flatMap((link) => ruleOf(link) ?? []);
  const isRow = rules.length >= Math.max(KNOWN_NEEDED, links.length * KNOWN_SHARE);
  return isRow ? LINK_ROW_RULE : null;
}

function strokeRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (!text.includes(STROKE)) return null;
  const links = text.split(STROKE);
  if (links.length < LINKS_NEEDED) return null;
  const known = links.filter((link) => ruleOf(link) !== null).length;
  return known >= links.length * KNOWN_SHARE_BETWEEN_STROKES ? LINK_ROW_RULE : null;
}

/** A row of links; it ends no article and opens nothing, whatever its single links do. */
const LINK_ROW_RULE: FurnitureRule = {
  name: "row of links",
  reason: "A row of the site's links with bars between them.",
  place: "edges",
};
