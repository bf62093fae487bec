import type { FurnitureRule } from "../furniture/rule.ts";

const HASHTAG_RULE: FurnitureRule = {
  name: "row of hashtags",
  reason: "Keywords of the article with the sign by which networks find them, and nothing else.",
  place: "edges",
  isBesideText: true,
};

const HASH = 0x23;
const WIDE_HASH = 0xff03;

/** Code units of the longest such row. */
const LONGEST_ROW = 200;

/** Keywords with a sign before each, and spaces or commas between them: `#渡船 #夜さんぽ`, `#우유,#키`. */
const ROW = /^(?:[#＃][\p{L}\p{M}\p{Nd}_·&.-]{1,30}[\s,，、|]*)+$/u;

/** A keyword of two words, and keywords with nothing between them: `#Harbour Bell`, `#Ferry#Old Harbour Bell`. */
const KEYWORD = "[#＃]\\p{L}[\\p{L}\\p{M}\\p{Nd}'’_-]{0,29}";
const WORD = " [\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}'’_-]{0,29}";
const TWO_WORDS = new RegExp(`^${KEYWORD}${WORD}$`, "u");
const JOINED = new RegExp(`^(?:${KEYWORD}(?:${WORD}){0,2}){2,}$`, "u");

/** The rule of a line of hashtags, or null. One alone may be a place in a list, `#12`. */
export function hashtagRule(text: string): FurnitureRule | null {
  const first = text.charCodeAt(0);
  if (first !== HASH && first !== WIDE_HASH) return null;
  if (text.length > LONGEST_ROW || !/\p{L}/u.test(text)) return null;
  return [ROW, TWO_WORDS, JOINED].some((row) => row.test(text)) ? HASHTAG_RULE : null;
}
