import { articleAuthors, authorsOf, bareNames } from "./article-authors.ts";
import { articleDate } from "./article-date.ts";
import { authorsSaidAlone, isRightsHolder } from "./authors-said-alone.ts";
import { type Head, headLines } from "./head-lines.ts";
import { authorOfMore } from "./more-by-author.ts";
import type { Signed } from "./signs.ts";

/** Who wrote an article and when, as its lines say. */
export type Facts = {
  readonly authors: readonly string[];
  /** The site's own name, where it stands beside authors as they do. */
  readonly sites: readonly string[];
  readonly date: string | null;
};

/** Takes authors and date from the lines that give them: below the headline, then near the body. */
export function readFacts(passages: readonly Signed[], head: Head, language: string | null): Facts {
  const [bare] = bareNames(passages, head);
  const lines = headLines(passages, head, bare !== undefined);
  const isNamed = authorsOf([...lines.below, ...lines.farther]).length > 0;
  const more = isNamed ? null : authorOfMore(passages.slice(head.body.end));
  const names = { bare, more: more?.authors };
  const authors = articleAuthors(passages, head, lines, names, language);
  const sites = authors.length > 1 ? authors.filter((name) => isRightsHolder(name, passages)) : [];
  return {
    authors: authorsSaidAlone(
      authors.filter((name) => !sites.includes(name)),
      passages,
    ),
    sites,
    date: articleDate(passages, head, lines, more?.date ?? null, language),
  };
}
