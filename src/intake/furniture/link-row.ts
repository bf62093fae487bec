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

/**
 * The rule for a row of a site's links with bars between them, such as a footer's `About us |
 * Contact | Privacy`. Links that no rule knows stand among them on most sites.
 */
export function linkRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (text.length > LONGEST_ROW || !/[|｜¦]/u.test(text)) return null;
  const links = text.split(BAR).filter((link) => link !== "");
  if (!YEAR.test(text) && links.some((link) => isCommentCount(link, ruleOf)))
    return COMMENT_ROW_RULE;
  if (links.length < LINKS_NEEDED) return TURNING_LINKS.test(text) ? LINK_ROW_RULE : null;
  const rules = links.flatMap((link) => ruleOf(link) ?? []);
  const isRow = rules.length >= Math.max(KNOWN_NEEDED, links.length * KNOWN_SHARE);
  return isRow ? LINK_ROW_RULE : null;
}

const DIGIT = /\p{Nd}/u;

/** With a day among its parts a row belongs to the headline. */
const YEAR = /\p{Nd}{4}/u;

function isCommentCount(link: string, ruleOf: (label: string) => FurnitureRule | null): boolean {
  return DIGIT.test(link) && ruleOf(link)?.leadsToComments === true;
}

/** What a blog says of its article above the comments: `Filed in Sea | 12 comments | Permalink`. */
const COMMENT_ROW_RULE: FurnitureRule = {
  name: "row with the number of comments",
  reason: "A row of the site's links with the number of comments, which follow it.",
  place: "edges",
  leadsToComments: true,
};

/** A row of links; it ends no article and opens nothing, whatever its single links do. */
const LINK_ROW_RULE: FurnitureRule = {
  name: "row of links",
  reason: "A row of the site's links with bars between them.",
  place: "edges",
};
