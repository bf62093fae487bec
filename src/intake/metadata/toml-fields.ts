import { parse, TomlError } from "smol-toml";
import type { Fields, Notation, ReadFields } from "./header-notation.ts";

const TABLE_LINE = /^\s*\[+\s*"?([\w-]+)/;
const FIELD_LINE = /^\s*"?([\w-]{1,40})"?[ \t]*=[ \t]*(.*)$/;

/** What every fault's message begins with. */
const FAULT_OPENING = "Invalid TOML document: ";

/** Fields as Hugo and Zola have them. */
export const TOML: Notation = {
  name: "TOML",
  advice: "Put texts into quotes.",
  read: readToml,
  ownersOf,
};

function readToml(lines: readonly string[]): ReadFields {
  try {
    return { fields: parseFields(lines.join("\n")), fault: null, isByLine: false };
  } catch (error) {
    return { fields: fieldsOfLines(lines), fault: faultOf(error), isByLine: true };
  }
}

/** Dates become the texts that stand in the file, whose day is the one of its place. */
function parseFields(source: string): Fields {
  return JSON.parse(JSON.stringify(parse(source))) as Fields;
}

/** The library's message goes on with an excerpt; the place is counted in the file. */
function faultOf(error: unknown): string {
  if (!(error instanceof TomlError)) return "It is nested too deep.";
  const [message = ""] = error.message.split("\n");
  return `Line ${error.line + 1}: ${message.replace(FAULT_OPENING, "")}.`;
}

/** What each line above the first table says by itself. */
function fieldsOfLines(lines: readonly string[]): Fields {
  const tableAt = lines.findIndex((line) => TABLE_LINE.test(line));
  const plain = tableAt === -1 ? lines : lines.slice(0, tableAt);
  return Object.fromEntries(plain.flatMap((line) => Object.entries(fieldOfLine(line))));
}

function fieldOfLine(line: string): Fields {
  const [, name, value = ""] = FIELD_LINE.exec(line) ?? [];
  if (name === undefined) return {};
  try {
    return parseFields(line);
  } catch {
    return { [name]: value };
  }
}

/** Below a table's name all lines are the table's. */
function ownersOf(lines: readonly string[], isByLine: boolean): readonly (string | null)[] {
  let table: string | null = null;
  let owner: string | null = null;
  return lines.map((line) => {
    table = TABLE_LINE.exec(line)?.[1] ?? table;
    owner = table ?? FIELD_LINE.exec(line)?.[1] ?? (isByLine ? null : owner);
    return owner;
  });
}
