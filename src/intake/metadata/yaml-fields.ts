import { isDocument, isMap, isScalar, parseDocument, type Document } from "yaml";
import type { Fields, Notation, ReadFields } from "./header-notation.ts";

/** More references to one part than this are made to use up memory. */
const ALIAS_LIMIT = 20;

const FIELD_LINE = /^([A-Za-z_][\w .:-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;

/** Fields as Jekyll and Obsidian have them; a fault is most often a colon in a title. */
export const YAML: Notation = {
  name: "YAML",
  advice: "Put texts with a colon into quotes.",
  read: readYaml,
  ownersOf,
};

/**
 * A header that is no YAML, most often for a colon in a title, is read with quotes around each
 * line's text, then, if that does not help, as what each line says by itself.
 */
function readYaml(lines: readonly string[]): ReadFields {
  const parsed = parseFields(lines.join("\n"));
  if (parsed.kind === "fields") return { fields: parsed.fields, fault: null, isByLine: false };
  const repaired = parseFields(lines.map(quoted).join("\n"));
  const isByLine = repaired.kind === "error";
  const fields = isByLine ? fieldsOfLines(lines) : repaired.fields;
  return { fields, fault: parsed.message, isByLine };
}

type Parsed =
  | { readonly kind: "fields"; readonly fields: Fields | null }
  | { readonly kind: "error"; readonly message: string };

/** All scalars stay strings, so that `id: 007` and `title: 2031` are what is written. */
function parseFields(source: string): Parsed {
  try {
    const document = parseDocument(source, { schema: "failsafe", logLevel: "silent" });
    const [error] = document.errors;
    if (error !== undefined) return errorAt(error.message, error.linePos?.[0].line);
    return { kind: "fields", fields: fieldsOf(document) };
  } catch {
    // Too many references or too deep: the library throws, at what depth depends on the machine.
    return { kind: "error", message: "It is nested too deep or refers to itself too often." };
  }
}

function fieldsOf(document: Document.Parsed): Fields | null {
  if (!isDocument(document) || !isMap(document.contents)) return null;
  const hasPlainKeys = document.contents.items.every(({ key }) => isScalar(key));
  if (!hasPlainKeys) return null;
  return document.toJS({ maxAliasCount: ALIAS_LIMIT }) as Fields;
}

/** The library's message goes on with the place and an excerpt; the place is counted in the file. */
function errorAt(message: string, line: number | undefined): Parsed {
  const what = `${message.split(" at line ")[0]?.replace(/\.$/, "")}.`;
  return { kind: "error", message: line === undefined ? what : `Line ${line + 1}: ${what}` };
}

/** Signs that a value of several parts, or one in quotes, starts with. */
const STRUCTURE = /^[[{"'|>]/;

function quoted(line: string): string {
  const [, name, value = ""] = FIELD_LINE.exec(line) ?? [];
  if (name === undefined || value === "" || STRUCTURE.test(value)) return line;
  return `${name}: ${JSON.stringify(value)}`;
}

function fieldsOfLines(lines: readonly string[]): Fields {
  const entries = lines.flatMap((line) => {
    const [, name, value = ""] = FIELD_LINE.exec(line) ?? [];
    return name === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(entries);
}

function ownersOf(lines: readonly string[], isByLine: boolean): readonly (string | null)[] {
  let owner: string | null = null;
  return lines.map((line) => {
    owner = FIELD_LINE.exec(line)?.[1] ?? (isByLine ? null : owner);
    return owner;
  });
}
