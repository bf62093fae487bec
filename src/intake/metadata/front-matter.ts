import type { Removal } from "#article/article.ts";
import { isDocument, isMap, isScalar, parseDocument, type Document } from "yaml";
import { namedFields, unusedNames } from "./metadata-fields.ts";
import { plainHeader } from "./plain-header.ts";

type Line = { readonly text: string; readonly line: number };

/** The fields above a text, and the text below them. */
type Header = {
  readonly fields: Readonly<Record<string, unknown>>;
  /** Lines of the header that say nothing of the article's metadata, from 1. */
  readonly unread: readonly Line[];
  readonly body: string;
  /** Line number of the body's first line in the whole text, from 1. */
  readonly firstLine: number;
};

/** `broken`: it is no YAML; the fields are what can be made out. */
export type FrontMatter =
  | { readonly kind: "none" }
  | ({ readonly kind: "found" } & Header)
  | ({ readonly kind: "broken"; readonly message: string } & Header);

/** UTF-16 code units of the longest header; what has no end by then is text. */
const HEADER_LIMIT = 32 * 1024;

/** More references to one part than this are made to use up memory. */
const ALIAS_LIMIT = 20;

const RULE = /^---[ \t]*$/;
const END = /^(?:---|\.\.\.)[ \t]*$/;
const FIELD_LINE = /^([A-Za-z_][\w .:-]{0,40}?)[ \t]*:(?:[ \t]+(.*))?$/;

/**
 * Takes the fields off a text that starts with a block of YAML between lines of three hyphens.
 * Such a block counts only when it names at least one field that we know: two rules of hyphens in
 * an ordinary text are text, and text is never lost. All values come as strings, lists or records
 * of them; nothing in them runs.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const header = headerOf(text);
  if (header === null) return withoutSigns(text);
  const { lines, body, firstLine } = header;
  const parsed = parseFields(lines.join("\n"));
  const fields = parsed.kind === "fields" ? parsed.fields : repairedFields(lines);
  if (fields === null || namedFields(fields).size === 0) return { kind: "none" };
  const found = { fields, unread: unreadLines(lines, fields, SECOND_LINE), body, firstLine };
  if (parsed.kind === "fields") return { kind: "found", ...found };
  return { kind: "broken", message: parsed.message, ...found };
}

/** The fields of a header that no hyphens part from the text. */
function withoutSigns(text: string): FrontMatter {
  const header = plainHeader(text);
  if (header === null) return { kind: "none" };
  const { lines, fields, body, firstLine } = header;
  return { kind: "found", fields, unread: unreadLines(lines, fields, 1), body, firstLine };
}

/** Where the fields below a line of hyphens start. */
const SECOND_LINE = 2;

/** What a header says beside the fields that we know, for the log. */
export function frontMatterRemovals(unread: readonly Line[]): readonly Removal[] {
  return unread.map(({ text, line }) => ({
    text,
    line,
    rule: "front matter",
    reason: "The file's header says it, and articles here have no place for it.",
    confidence: "certain",
  }));
}

type RawHeader = {
  readonly lines: readonly string[];
  readonly body: string;
  readonly firstLine: number;
};

function headerOf(text: string): RawHeader | null {
  if (!text.startsWith("---")) return null;
  const lines = text.slice(0, HEADER_LIMIT).split("\n");
  if (!RULE.test(lines[0] ?? "")) return null;
  const end = lines.findIndex((line, index) => index > 0 && END.test(line));
  if (end === -1) return null;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  return { lines: lines.slice(1, end), body: text.slice(length), firstLine: end + 2 };
}

type Fields = Readonly<Record<string, unknown>>;

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

/**
 * The fields of a header that is no YAML, most often for a colon in a title: first with quotes
 * around each line's text, then, if that does not help, what each line says by itself.
 */
function repairedFields(lines: readonly string[]): Fields | null {
  const repaired = parseFields(lines.map(quoted).join("\n"));
  return repaired.kind === "fields" ? repaired.fields : fieldsOfLines(lines);
}

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

/** Lines of fields that are not used, with the lines that belong to them, and lines of no field. */
function unreadLines(lines: readonly string[], fields: Fields, start: number): readonly Line[] {
  const unused = unusedNames(fields);
  const unread: Line[] = [];
  let isUnread = true;
  for (const [index, text] of lines.entries()) {
    const name = FIELD_LINE.exec(text)?.[1];
    if (name !== undefined) isUnread = unused.has(name) || !Object.hasOwn(fields, name);
    const trimmed = text.trim();
    if (trimmed !== "" && (isUnread || trimmed.startsWith("#"))) {
      unread.push({ text: trimmed, line: index + start });
    }
  }
  return unread;
}
