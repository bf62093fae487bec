import type { Removal } from "#article/article.ts";
import type { Fields, Notation } from "./header-notation.ts";
import { namedFields, unusedNames } from "./metadata-fields.ts";
import { plainHeader } from "./plain-header.ts";
import { TOML } from "./toml-fields.ts";
import { YAML } from "./yaml-fields.ts";

type Line = { readonly text: string; readonly line: number };

/** The fields above a text, and the text below them. */
type Header = {
  readonly fields: Fields;
  /** Lines of the header that say nothing of the article's metadata, from 1. */
  readonly unread: readonly Line[];
  readonly body: string;
  /** Line number of the body's first line in the whole text, from 1. */
  readonly firstLine: number;
};

/** `broken`: it is not in its notation; the fields are what can be made out. */
export type FrontMatter =
  | { readonly kind: "none" }
  | ({ readonly kind: "found" } & Header)
  | ({ readonly kind: "broken"; readonly message: string; readonly notation: Notation } & Header);

/** UTF-16 code units of the longest header; what has no end by then is text. */
const HEADER_LIMIT = 32 * 1024;

/** The lines above and below the fields. */
const RULES = [
  { notation: YAML, sign: "---", start: /^---[ \t]*$/, end: /^(?:---|\.\.\.)[ \t]*$/ },
  { notation: TOML, sign: "+++", start: /^\+\+\+[ \t]*$/, end: /^\+\+\+[ \t]*$/ },
] as const;

/**
 * Takes the fields off a text that starts with a block of YAML between lines of three hyphens, or of
 * TOML between lines of three plus signs. Such a block counts only when it names at least one field that we know: two rules of hyphens in
 * an ordinary text are text, and text is never lost. All values come as strings, lists or records
 * of them; nothing in them runs.
 */
export function splitFrontMatter(text: string): FrontMatter {
  const header = headerOf(text);
  if (header === null) return withoutSigns(text);
  const { notation, lines, body, firstLine } = header;
  const { fields, fault, isByLine } = notation.read(lines);
  if (fields === null || namedFields(fields).size === 0) return { kind: "none" };
  const owners = notation.ownersOf(lines, isByLine);
  const unread = unreadLines({ lines, owners, start: SECOND_LINE }, fields);
  const found = { fields, unread, body, firstLine };
  if (fault === null) return { kind: "found", ...found };
  return { kind: "broken", message: fault, notation, ...found };
}

/** The fields of a header that no rules part from the text. */
function withoutSigns(text: string): FrontMatter {
  const header = plainHeader(text);
  if (header === null) return { kind: "none" };
  const { lines, owners, fields, body, firstLine } = header;
  return {
    kind: "found",
    fields,
    unread: unreadLines({ lines, owners, start: 1 }, fields),
    body,
    firstLine,
  };
}

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
  readonly notation: Notation;
  readonly lines: readonly string[];
  readonly body: string;
  readonly firstLine: number;
};

function headerOf(text: string): RawHeader | null {
  const rule = RULES.find(({ sign }) => text.startsWith(sign));
  if (rule === undefined) return null;
  const lines = text.slice(0, HEADER_LIMIT).split("\n");
  if (!rule.start.test(lines[0] ?? "")) return null;
  const end = lines.findIndex((line, index) => index > 0 && rule.end.test(line));
  if (end === -1) return null;
  const length = lines.slice(0, end + 1).reduce((sum, line) => sum + line.length + 1, 0);
  const { notation } = rule;
  return { notation, lines: lines.slice(1, end), body: text.slice(length), firstLine: end + 2 };
}

/** The line of a text on which fields below a rule start. */
const SECOND_LINE = 2;

type OwnedLines = {
  readonly lines: readonly string[];
  /** The name of the field that each line belongs to, or null. */
  readonly owners: readonly (string | null)[];
  /** Number of the first line in the text, from 1. */
  readonly start: number;
};

/** Lines of fields that are not used, with the lines that belong to them, and lines of no field. */
function unreadLines({ lines, owners, start }: OwnedLines, fields: Fields): readonly Line[] {
  const unused = unusedNames(fields);
  const isUnread = (owner: string | null): boolean =>
    owner === null || unused.has(owner) || !Object.hasOwn(fields, owner);
  return lines.flatMap((line, index) => {
    const text = line.trim();
    const isLogged = isUnread(owners[index] ?? null) || text.startsWith("#");
    return text !== "" && isLogged ? [{ text, line: index + start }] : [];
  });
}
