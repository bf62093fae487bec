import { sourceRange, type Folded } from "#article/fold.ts";
import { spanOf } from "./compounds.ts";
import { needlesOf } from "./needles.ts";
import { daysOf, languageTagOf, wordsOf } from "./query-fields.ts";
import type { Condition } from "./query.ts";
import type { Token } from "./query-tokens.ts";

/**
 * What a token asks for. `unfinished`: the reader may still be typing it, so that of its last word the
 * beginning is enough, unless it is excluded or its quotation marks are closed.
 */
export function conditionOf(
  query: string,
  folded: Folded,
  token: Token,
  unfinished: boolean,
): Condition {
  const { field, compounds, quoted, excluded, closed } = token;
  const { from, to } = spanOf(compounds);
  const source = sourceRange(folded, from, to);
  const word = query.slice(source.start, source.end);
  const value = folded.text.slice(from, to);
  if (field === "before" || field === "after") {
    return { kind: "days", word, ...(daysOf(field, value) ?? { from: null, until: null }) };
  }
  if (field === "longer") return { kind: "length", word, above: wordsOf(value), below: null };
  if (field === "shorter") return { kind: "length", word, above: null, below: wordsOf(value) };
  if (field === "language") return { kind: "language", word, tag: languageTagOf(value) ?? "" };
  const needles = needlesOf(folded.text, compounds, unfinished && !excluded && !closed);
  const phrase = quoted || compounds.length > 1;
  return { kind: "term", field: field ?? "text", phrase, term: { word, needles } };
}

/** Equal for two conditions that hold for the same articles by their wording. */
export function conditionKey(condition: Condition): string {
  if (condition.kind === "days") return `days ${condition.from} ${condition.until}`;
  if (condition.kind === "length") return `length ${condition.above} ${condition.below}`;
  if (condition.kind === "language") return `language ${condition.tag}`;
  const { field, term } = condition;
  return [field, ...term.needles.map(({ text }) => text)].join("\t");
}
