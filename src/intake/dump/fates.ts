import type { Confidence } from "#article/article.ts";

/** Why a passage is left out. */
export type LeftOut = {
  readonly kind: "out";
  readonly rule: string;
  /** In words a reader understands. */
  readonly reason: string;
  readonly confidence: Confidence;
};

/** What becomes of a passage; each has exactly one fate, so that none is lost. */
export type Fate =
  | { readonly kind: "body" }
  | { readonly kind: "title" }
  | { readonly kind: "sections" }
  | LeftOut;

export const BODY: Fate = { kind: "body" };
export const SECTIONS: Fate = { kind: "sections" };

/** A removal on the ground of a named rule. */
export function leaveOut(
  rule: { readonly name: string; readonly reason: string },
  confidence: Confidence = "certain",
): LeftOut {
  return { kind: "out", rule: rule.name, reason: rule.reason, confidence };
}

/** The rules that go by a passage's place instead of its words. */
export const PLACE_RULES = {
  above: {
    name: "above the headline",
    reason: "It stands above the headline among lines of the site, such as its menu.",
  },
  below: {
    name: "below the article",
    reason: "It stands behind the article's end among lines of the site, such as links.",
  },
  teaser: {
    name: "teaser",
    reason: "It belongs to another article, listed below a heading such as “Related Articles”.",
  },
  repeatedTitle: {
    name: "repeated title",
    reason: "The headline again, as in a page's title or its path.",
  },
  said: {
    name: "link of the site",
    reason: "A few words that stand above the headline as well, such as a link or an offer.",
  },
  labels: {
    name: "repeated section",
    reason: "It names a section twice, or the front page; its sections stand above the headline.",
  },
  path: {
    name: "path to the article",
    reason: "The path from the site's front page, whose sections stand above the headline.",
  },
  button: {
    name: "beside the headline",
    reason: "A few words between lines of the site, such as the label of a button.",
  },
  form: {
    name: "newsletter form",
    reason: "It stands in a form of the site, between its heading and its button.",
  },
  counter: {
    name: "counter",
    reason: "A number or sign between lines of the site, such as the counter of a button.",
  },
  tags: {
    name: "tags",
    reason: "The site's keywords for the article, in a row behind its text.",
  },
  tail: {
    name: "page behind the text",
    reason: "Behind the text links follow in a row, and no sentence of what the article is about.",
  },
  siteWords: {
    name: "words of a site",
    reason:
      "It is made of nothing but words that sites' labels have, and stands at the text's edge.",
  },
  byline: { name: "byline", reason: "It names the authors, who stand below the headline." },
  date: { name: "date line", reason: "It gives the date, which stands below the headline." },
  meta: {
    name: "meta line",
    reason: "It holds what the site says about the article, such as author, date and counters.",
  },
} as const;
