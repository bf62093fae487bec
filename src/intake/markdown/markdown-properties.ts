import type { Removal } from "#article/article.ts";
import { frontMatterRemovals } from "../metadata/front-matter.ts";
import { fieldNamed, namedFields, unusedNames } from "../metadata/metadata-fields.ts";
import { type ProgramLine, programLines } from "./property-lines.ts";

/** Fields under the names of `FieldName`. */
type Fields = ReadonlyMap<string, unknown>;

type Lines = readonly ProgramLine[];

export type WithProperties = {
  /** What the header says, and what the properties say beside it. */
  readonly fields: Fields;
  readonly removed: readonly Removal[];
  /** The source with empty lines in place of the properties. */
  readonly source: string;
};

/** UTF-16 code units in which properties are looked for. */
const HEAD_LENGTH = 32 * 1024;

/** The rule below a headline. */
const UNDERLINE = /^\n=+(?=\s|$)/;

/**
 * Takes the properties off a Markdown text that programs for notes write below its headline: a
 * paragraph or list of `Name: value` alone that names two known fields, and what such programs put
 * beside it. The headline stays the title, whatever a property says.
 * @param source The text below the file's header.
 * @param firstLine Line number in the file where the source starts, from 1.
 * @param known Fields that the file's header names, which go before.
 */
export function takeProperties(source: string, firstLine: number, known: Fields): WithProperties {
  const lines = source.slice(0, HEAD_LENGTH).split("\n");
  const found = programLines(lines);
  const rest = withoutLines(source, lines, found);
  if (found.length === 0 || !hasText(rest)) return { fields: known, removed: [], source };
  const chosen = chosenLines(found, known);
  const record = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
  const unused = unusedNames(record);
  const used = new Set(chosen.filter(({ name }) => !unused.has(name)));
  return {
    fields: new Map([...namedFields(record), ...known]),
    removed: removals(found, used, firstLine),
    source: rest,
  };
}

/** Empty lines keep the numbers of the others. */
function withoutLines(source: string, lines: readonly string[], found: Lines): string {
  const places = new Set(found.map(({ place }) => place));
  const kept = lines.map((line, place) => (places.has(place) ? "" : line));
  return kept.join("\n") + source.slice(HEAD_LENGTH);
}

/** Whether more than the headline is left, since a file of such lines alone is a text of its own. */
function hasText(source: string): boolean {
  const text = source.trimStart();
  const end = text.indexOf("\n");
  return end !== -1 && text.slice(end).replace(UNDERLINE, "").trim() !== "";
}

/** The first line of each name that may give a field. */
function chosenLines(found: Lines, known: Fields): Lines {
  const byName = new Map<string, ProgramLine>();
  for (const line of found) {
    const field = fieldNamed(line.name);
    if (field === null || field === "title" || known.has(field)) continue;
    if (!byName.has(line.name)) byName.set(line.name, line);
  }
  return Array.from(byName.values());
}

function removals(
  found: Lines,
  used: ReadonlySet<ProgramLine>,
  firstLine: number,
): readonly Removal[] {
  const unread = found.filter((line) => line.kind !== "service" && !used.has(line));
  const services = found.filter(({ kind }) => kind === "service");
  const header = unread.map(({ text, place }) => ({ text, line: firstLine + place }));
  return [
    ...frontMatterRemovals(header),
    ...services.map(({ text, place }) => serviceRemoval(text, firstLine + place)),
  ];
}

function serviceRemoval(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "reading service",
    reason: "The service that saved the article put its tag or link above the text.",
    confidence: "certain",
  };
}
