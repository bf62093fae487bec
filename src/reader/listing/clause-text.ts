import type { FoundClause, FoundCondition } from "#article/found.ts";

/** A query without one of its clauses, all else as typed. */
export function withoutClause(query: string, { source }: Pick<FoundClause, "source">): string {
  return `${query.slice(0, source.start).trimEnd()} ${query.slice(source.end).trimStart()}`.trim();
}

/** A clause as typed. */
export function clauseText(query: string, { source }: Pick<FoundClause, "source">): string {
  return query.slice(source.start, source.end).trim();
}

/** Whether a clause is more than a word, so that a reader may wonder how it was understood. */
export function isSpecial({ excluded, anyOf }: FoundClause): boolean {
  const [first] = anyOf;
  return excluded || anyOf.length > 1 || first?.kind !== "word" || first.field !== null;
}

/** Whether a query has words that stand in the text or title of what it finds. */
export function hasHits(clauses: readonly FoundClause[]): boolean {
  return clauses.some(({ excluded, anyOf }) => !excluded && anyOf.some(isInTexts));
}

function isInTexts({ kind, field }: FoundCondition): boolean {
  return (kind === "word" || kind === "phrase") && (field === null || field === "title");
}
