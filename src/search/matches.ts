import type { SearchableDocument } from "./document.ts";
import type { Clause, Condition, Query } from "./query.ts";

/** Whether all clauses of a query hold for a document. */
export function matches(query: Query, document: SearchableDocument): boolean {
  return query.every((clause) => matchesClause(clause, document));
}

/** Whether any condition of a clause holds, or none if it is excluded. */
function matchesClause({ excluded, anyOf }: Clause, document: SearchableDocument): boolean {
  return anyOf.some((condition) => matchesCondition(condition, document)) !== excluded;
}

/** Whether a condition holds. An article without a date or a language is on no day and in none. */
export function matchesCondition(condition: Condition, document: SearchableDocument): boolean {
  const { date, language } = document.entry.article;
  switch (condition.kind) {
    case "term":
      return document.holds(condition.field, condition.term);
    case "days":
      return date !== null && isWithin(date, condition);
    case "length":
      return isBetween(document.entry.words, condition);
    case "language":
      return language !== null && isVariety(language.toLowerCase(), condition.tag);
  }
}

/** Days as `YYYY-MM-DD` compare as texts do. */
function isWithin(
  date: string,
  { from, until }: { readonly from: string | null; readonly until: string | null },
): boolean {
  return (from === null || date >= from) && (until === null || date < until);
}

function isBetween(
  words: number,
  { above, below }: { readonly above: number | null; readonly below: number | null },
): boolean {
  return (above === null || words > above) && (below === null || words < below);
}

function isVariety(language: string, tag: string): boolean {
  return language === tag || language.startsWith(`${tag}-`);
}
