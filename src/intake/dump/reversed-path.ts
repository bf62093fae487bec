import type { FurnitureRule } from "../furniture/rule.ts";
import type { Signed } from "./signs.ts";

/**
 * A page's title that leads back from the headline: Korean papers print
 * `Headline < Section < 기사본문` above their articles.
 */
const REVERSED =
  /^(.{8,200}?) < ([^<]{1,30}(?: < [^<]{1,30}){0,3}) < (?:기사본문|본문|기사)(?: - .{1,30})?$/u;
const END = /기사|본문/;
const STEP = " < ";

type ReversedPath = { readonly headline: string; readonly sections: readonly string[] };

/** The headline and the sections of such a line, the widest first; null for any other. */
function reversedPath(text: string): ReversedPath | null {
  if (!text.includes(STEP) || !END.test(text)) return null;
  const [, headline = "", sections = ""] = REVERSED.exec(text) ?? [];
  return headline === "" ? null : { headline, sections: sections.split(STEP).toReversed() };
}

/** The sections on a line that leads back from a headline; null where it does not. */
export function reversedSections(text: string, title: string): readonly string[] | null {
  const path = reversedPath(text);
  return path?.headline === title ? path.sections : null;
}

/** The headlines from which lines of a page lead back. */
export function reversedHeadlines(passages: readonly Signed[]): readonly string[] {
  return passages.flatMap(({ text }) => reversedPath(text)?.headline ?? []);
}

const REVERSED_PATH_RULE: FurnitureRule = {
  name: "path back from the headline",
  reason: "The page's title: the headline, its section and the site's word for an article.",
  place: "edges",
};

/** The rule of a line that leads back from the headline, or null. */
export function reversedPathRule(text: string): FurnitureRule | null {
  return reversedPath(text) === null ? null : REVERSED_PATH_RULE;
}
