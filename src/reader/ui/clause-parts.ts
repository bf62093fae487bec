import type { FoundClause, FoundCondition } from "#article/found.ts";

/** A piece of a sentence: what a reader asked for, or what stands between. */
export type SentencePart = { readonly isWord: boolean; readonly text: string };

const conjunctions = new Intl.ListFormat("en", { type: "conjunction" });
const disjunctions = new Intl.ListFormat("en", { type: "disjunction" });

/**
 * The end of a sentence on one or several articles that match a query: "matches a and b, without c",
 * "are without c".
 */
export function clauseParts(
  clauses: readonly FoundClause[],
  isOne: boolean,
): readonly SentencePart[] {
  const excluded = clauses.filter((clause) => clause.excluded);
  const wanted = clauses.filter((clause) => !clause.excluded);
  const matches = isOne ? "matches " : "match ";
  const isWithout = isOne ? "is without " : "are without ";
  const without = wanted.length > 0 ? ", without " : isWithout;
  return [
    ...(wanted.length > 0 ? [between(matches)] : []),
    ...joined(
      conjunctions,
      wanted.map((clause) => alternativesOf(clause, wanted.length > 1)),
    ),
    ...(excluded.length > 0 ? [between(without)] : []),
    ...joined(
      disjunctions,
      excluded.map((clause) => alternativesOf(clause, false)),
    ),
  ];
}

/** One clause by itself: "a or b", "without c". */
export function clauseLabel(clause: FoundClause): readonly SentencePart[] {
  const parts = alternativesOf(clause, false);
  return clause.excluded ? [between("without "), ...parts] : parts;
}

/** Clauses none of which is excluded, as choices: "a, b or c". */
export function anyClauseLabel(clauses: readonly FoundClause[]): readonly SentencePart[] {
  return joined(
    disjunctions,
    clauses.map((clause) => alternativesOf(clause, false)),
  );
}

function alternativesOf({ anyOf }: FoundClause, amongOthers: boolean): readonly SentencePart[] {
  const parts = joined(
    disjunctions,
    anyOf.map((condition) => [{ isWord: true, text: conditionText(condition) }]),
  );
  return amongOthers && anyOf.length > 1 ? [between("("), ...parts, between(")")] : parts;
}

function conditionText({ kind, field, text }: FoundCondition): string {
  const quoted = kind === "phrase" ? `“${text}”` : text;
  return field === null ? quoted : `${field}: ${quoted}`;
}

function joined(
  list: Intl.ListFormat,
  items: readonly (readonly SentencePart[])[],
): readonly SentencePart[] {
  const left = [...items];
  return (
    list
      // Chromium leaves empty elements out.
      .formatToParts(items.map(() => "."))
      .flatMap(({ type, value }) => (type === "element" ? (left.shift() ?? []) : between(value)))
  );
}

function between(text: string): SentencePart {
  return { isWord: false, text };
}
