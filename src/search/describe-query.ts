import type { FoundClause, FoundCondition } from "#article/found.ts";
import type { Condition, Field, Query } from "./query.ts";

const FIELDS: Readonly<Record<Field, FoundCondition["field"]>> = {
  text: null,
  title: "title",
  section: "section",
  author: "author",
};

/** The clauses of a query as a reader is shown that they were understood. */
export function describeClauses(
  query: Query,
): readonly Omit<FoundClause, "count" | "countWithout">[] {
  return query.map(({ excluded, anyOf, source }) => ({
    excluded,
    anyOf: anyOf.map(describe),
    source,
  }));
}

function describe(condition: Condition): FoundCondition {
  switch (condition.kind) {
    case "term": {
      const { phrase, field, term } = condition;
      return { kind: phrase ? "phrase" : "word", field: FIELDS[field], text: term.word };
    }
    case "days": {
      const field = condition.from === null ? "before" : "after";
      return { kind: "days", field, text: condition.word };
    }
    case "length": {
      const field = condition.below === null ? "longer" : "shorter";
      return { kind: "length", field, text: condition.word };
    }
    case "language":
      return { kind: "language", field: "language", text: condition.word };
  }
}
