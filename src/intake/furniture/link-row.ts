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

/** Links of a menu that has a colon behind each: `home: archive: shop: contact:` */
const COLON_LINKS = /^(?:[\p{L}\p{M}/-]{2,20}: ){2,}[\p{L}\p{M}/-]{2,20}:$/u;
/** Strokes with spaces part links too, and words of a text: more of them must be known. */
const STROKE = " / ";
const KNOWN_SHARE_BETWEEN_STROKES = 0.6;

/** Links with brackets about each of them: `【打印】 【关闭】`, `[Print] [Close]`. */
const BRACKETED_ROW = /^(?:[【[［][^【】[\]［］]{1,20}[】\]］][ \u3000]?){2,8}$/u;
const BETWEEN_BRACKETS = /[【】[\]［］ \u3000]*[【】[\]［］][【】[\]［］ \u3000]*/u;

/**
 * The rule for a row of a site's links with bars between them, such as a footer's `About us |
 * Contact | Privacy`, with a colon behind each, or brackets about each. Links that no rule knows stand among them on most
 * sites.
 */
export function linkRowRule(
  text: string,
  ruleOf: (label: string) => FurnitureRule | null,
): FurnitureRule | null {
  if (BRACKETED_ROW.test(text)) return rowRule(text.split(BETWEEN_BRACKETS), ruleOf);
  if (text.length > LONGEST_ROW) return null;
  if (text.endsWith(":") && COLON_LINKS.test(text)) return LINK_ROW_RULE;
  if (!/[|｜¦]/u.test(text)) return strokeRowRule(text, ruleOf) ?? chineseMenuRule(text);
  const links = text.split(BAR).filter((link) => link !== "");
  if (!YEAR.test(text) && links.some((link) => isCommentCount(link, ruleOf)))
    return COMMENT_ROW_RULE;
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

/** The front page's name in Chinese, and short names of the menu's links with nothing but a space between. */
const CHINESE_MENU = /^(?:首页|首頁|主页|主頁)(?:[ \u3000][\p{scx=Han}A-Za-z]{2,6}){3,10}$/u;

function chineseMenuRule(text: string): FurnitureRule | null {
  return CHINESE_MENU.test(text) ? { ...LINK_ROW_RULE, isInMenu: true } : null;
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
  isRow: true,
};
