import type { FoundClause, FoundCondition } from "#article/found.ts";
import { fillPieces } from "../words/template.ts";
import type { Spoken } from "../words/spoken.ts";
import type { Formats } from "./format.ts";

/** A piece of a sentence: what a reader asked for, or what stands between. */
export type SentencePart = { readonly isWord: boolean; readonly text: string };

type Parts = readonly SentencePart[];

/** What a sentence on clauses is made with. */
type Speech = Pick<Spoken, "words" | "formats">;

/** A sentence for clauses that are wanted, for such that are excluded, and for both. */
type ClauseTemplates<Template> = {
  readonly wanted: Template;
  readonly both: Template;
  readonly excluded: Template;
};

/** The sentence of several that says what the clauses ask for. */
export function templateFor<Template>(
  { wanted, both, excluded }: ClauseTemplates<Template>,
  clauses: readonly FoundClause[],
): Template {
  if (clauses.every((clause) => clause.excluded)) return excluded;
  return clauses.some((clause) => clause.excluded) ? both : wanted;
}

/**
 * The end of a sentence on a number of articles that match a query: "matches a and b, without c",
 * "are without c".
 */
export function clauseParts(clauses: readonly FoundClause[], count: number, speech: Speech): Parts {
  const forms = templateFor(speech.words.query.clauses, clauses);
  return clauseSentence(speech.formats.form(forms, count), clauses, speech);
}

/** A template with the clauses in it, and other parts by the names of their placeholders. */
export function clauseSentence(
  template: string,
  clauses: readonly FoundClause[],
  { words, formats }: Speech,
  others: Readonly<Record<string, Parts>> = {},
): Parts {
  const excluded = clauses.filter((clause) => clause.excluded);
  const wanted = clauses.filter((clause) => !clause.excluded);
  const alternatives = (clause: FoundClause, isAmongOthers: boolean) =>
    alternativesOf(clause, isAmongOthers, { words, formats });
  return fillParts(template, {
    ...others,
    wanted: joined(
      formats.and,
      wanted.map((clause) => alternatives(clause, wanted.length > 1)),
    ),
    excluded: joined(
      formats.or,
      excluded.map((clause) => alternatives(clause, false)),
    ),
  });
}

/** One clause by itself: "a or b", "without c". */
export function clauseLabel(clause: FoundClause, speech: Speech): Parts {
  return clauseSentence(
    clause.excluded ? speech.words.query.without : "{wanted}",
    [clause],
    speech,
  );
}

/** Clauses none of which is excluded, as choices: "a, b or c". */
export function anyClauseLabel(clauses: readonly FoundClause[], speech: Speech): Parts {
  return joined(
    speech.formats.or,
    clauses.map((clause) => alternativesOf(clause, false, speech)),
  );
}

/** A template with parts of a sentence in the places of its placeholders. */
export function fillParts(template: string, values: Readonly<Record<string, Parts>>): Parts {
  return fillPieces(template, values).flatMap((piece) =>
    typeof piece === "string" ? between(piece) : piece,
  );
}

/** Words that nobody asked for. */
export function between(text: string): SentencePart {
  return { isWord: false, text };
}

function alternativesOf({ anyOf }: FoundClause, isAmongOthers: boolean, speech: Speech): Parts {
  const parts = joined(
    speech.formats.or,
    anyOf.map((condition) => [{ isWord: true, text: conditionText(condition, speech) }]),
  );
  return isAmongOthers && anyOf.length > 1 ? [between("("), ...parts, between(")")] : parts;
}

function conditionText({ kind, field, text }: FoundCondition, { words }: Speech): string {
  const quoted = kind === "phrase" ? `“${text}”` : text;
  return field === null ? quoted : `${words.query.fields[field]}: ${quoted}`;
}

function joined(list: Formats["and"], items: readonly Parts[]): Parts {
  const left = [...items];
  return (
    // Chromium leaves empty elements out.
    list(items.map(() => ".")).flatMap(({ type, value }) =>
      type === "element" ? (left.shift() ?? []) : between(value),
    )
  );
}
