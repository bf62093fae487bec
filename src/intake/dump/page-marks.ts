import type { FurnitureRule } from "../furniture/rule.ts";
import { FOLLOW_RULE } from "./calls-on-line.ts";

/** A form of line that pages print beside their texts and no author writes. */
type Mark = {
  readonly rule: FurnitureRule;
  /** Begins with the line's first letters or looks from its last ones, so that most lines are told at once. */
  readonly form: RegExp;
};

const OFFER_RULE: FurnitureRule = {
  name: "offer of a shop",
  reason: "A link to a shop that pays the site, with the price there.",
  place: "anywhere",
};

const STARS_RULE: FurnitureRule = {
  name: "stars of a rating",
  reason: "How many stars readers gave, as the page tells it to screen readers.",
  place: "anywhere",
};

const PICTURE_RULE: FurnitureRule = {
  name: "mark of a picture",
  reason: "The mark by which a blog's program puts a picture into the text.",
  place: "anywhere",
};

const NEXT_PAGE_RULE: FurnitureRule = {
  name: "link to the next page",
  reason: "A link to the next page of the article, perhaps with that page's headline.",
  place: "anywhere",
};

/** Code units of the longest such line. */
const LONGEST = 90;

const MARKS: readonly Mark[] = [
  {
    // A price alone may be a table's; with the shop behind it, it is a button.
    rule: OFFER_RULE,
    form: /^(?:From |Now |Only )?[$£€] ?\p{Nd}[\p{Nd},.]* (?:at|from|on) \p{Lu}[\p{L}\p{Nd}.’'&-]*(?: \p{Lu}[\p{L}\p{Nd}.’'&-]*){0,3}$/u,
  },
  {
    rule: OFFER_RULE,
    form: /^(?:See|View|View deal|View Deal|Buy|Buy now|Buy Now|Shop|Shop now|Shop Now|Check price|Check Price|See price|See Price|Get it) (?:it )?at \p{Lu}[\p{L}\p{Nd}.’'&-]*(?: \p{Lu}[\p{L}\p{Nd}.’'&-]*){0,3}$/u,
  },
  {
    rule: STARS_RULE,
    form: /^(?:A star rating of|Rated) \p{Nd}(?:[.,]\p{Nd}{1,2})? out of \p{Nd}{1,2}(?: stars)?\.?$/u,
  },
  {
    rule: FOLLOW_RULE,
    form: /^(?:Prefer (?:the )?\p{Lu}.{1,40} on Google|(?:Add|Make|Set|Choose) .{2,40} (?:as )?(?:an?|your) preferred (?:Google )?source(?: (?:on|in) Google(?: Search)?)?\.?)$/u,
  },
  {
    rule: PICTURE_RULE,
    form: /^\[?f:id:[\w-]+:\p{Nd}{14}[a-z]?:(?:plain|image|movie)(?::[\w=]+)*\]?$/u,
  },
  {
    rule: NEXT_PAGE_RULE,
    form: /^(?:【続きを読む】|次の?ページ|前の?ページ)[ \u3000:：は]?[^。]{4,60}$/u,
  },
  {
    rule: NEXT_PAGE_RULE,
    form: /(?<=^[^。]{6,60}[ \u3000])へ続く$/u,
  },
];

/** The rule of a line that a page's program or its seller printed, by the line's form; or null. */
export function pageMarkRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST) return null;
  return MARKS.find(({ form }) => form.test(text))?.rule ?? null;
}
