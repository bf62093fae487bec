import { plainName } from "./field-names.ts";
import { fieldNamed } from "./metadata-fields.ts";

/** Lines above a text that name its facts, and where the text starts. */
export type PlainHeader = {
  /** The lines of its fields and gaps. */
  readonly lines: readonly string[];
  /** The name of the field on each line, or null. */
  readonly owners: readonly (string | null)[];
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
  /** Line number of the body's first line in the whole text, from 1. */
  readonly firstLine: number;
};

/** Lines of the longest such header. */
const MOST_LINES = 24;

/** Code units of its longest line: what is longer is text. */
const LONGEST_LINE = 1000;

const FIELD = /^([A-Za-z][A-Za-z _-]{1,30}?)[ \t]*:(?:[ \t]+(.*))?$/;

/** A field behind which the text itself stands, on its line or below. */
const TEXT_FIELD = /^(?:(?:full |article |main |markdown )?(?:text|content)|body|article)$/i;

/** A line that parts a header from a text. */
const RULE = /^[-=*_]{3,}$/;

/** A name alone is a person's or a thing's. */
const TITLE_NAMES = new Set(["title", "headline", "heading", "subject"]);

/**
 * The facts that a program or a person wrote above a text without any sign around them: `Title: …`, `Author: …`, one on
 * each line, or the headline and the page's address. Null where a text starts otherwise: a page's lines such as
 * `Published: 4 May` alone are its text.
 */
export function plainHeader(text: string): PlainHeader | null {
  const lines = text.split("\n", MOST_LINES);
  return FIELD.test(lines[0] ?? "")
    ? (headerAboveMark(text, lines) ?? headerAboveGap(text, lines))
    : addressHeader(text, lines);
}

type Field = { readonly name: string; readonly value: string };

function fieldIn(line: string): Field | null {
  const [, name, value = ""] = line.length > LONGEST_LINE ? [] : (FIELD.exec(line) ?? []);
  return name === undefined ? null : { name, value: value.trim() };
}

/** Fields, perhaps with gaps between them, above one that holds the text. */
function headerAboveMark(text: string, lines: readonly string[]): PlainHeader | null {
  const fields: Field[] = [];
  for (const [place, line] of lines.entries()) {
    const field = fieldIn(line);
    if (field === null && line.trim() !== "") return null;
    if (field === null) continue;
    if (TEXT_FIELD.test(field.name)) return headerOf(text, lines.slice(0, place), fields, field);
    fields.push(field);
  }
  return null;
}

/** Fields on lines in a row above a gap or a rule. */
function headerAboveGap(text: string, lines: readonly string[]): PlainHeader | null {
  const end = lines.findIndex((line) => fieldIn(line) === null);
  const next = (lines[end] ?? "").trim();
  if (end === -1 || (next !== "" && !RULE.test(next))) return null;
  const above = lines.slice(0, end);
  return headerOf(
    text,
    above,
    above.flatMap((line) => fieldIn(line) ?? []),
    null,
  );
}

/**
 * @param above The lines of the fields; the one below them parts them from the text.
 * @param mark The field on that line, whose value is the start of the text.
 */
function headerOf(
  text: string,
  above: readonly string[],
  fields: readonly Field[],
  mark: Field | null,
): PlainHeader | null {
  const names = fields.map(({ name }) => plainName(name));
  const isHeader =
    names.some((name) => TITLE_NAMES.has(name)) &&
    names.filter((name) => fieldNamed(name) !== null).length > 1;
  if (!isHeader) return null;
  const start = mark === null || mark.value === "" ? "" : `${mark.value}\n`;
  const below = textBelow(text, above.length + 1);
  return withBody({
    lines: above,
    owners: above.map((line) => fieldIn(line)?.name ?? null),
    fields: Object.fromEntries(fields.map(({ name, value }) => [name, value])),
    body: start + below,
    firstLine: above.length + (start === "" ? 2 : 1),
  });
}

/** A text without so many of its first lines. */
function textBelow(text: string, lines: number): string {
  let start = 0;
  for (let line = 0; line < lines; line += 1) {
    const end = text.indexOf("\n", start);
    if (end === -1) return "";
    start = end + 1;
  }
  return text.slice(start);
}

function withBody(header: PlainHeader): PlainHeader | null {
  return header.body.trim() === "" ? null : header;
}

/** An address of a page below its site's home, alone on its line. */
const PAGE_ADDRESS = /^https?:\/\/[^\s/?#]+\/\S{2,}$/;

/** Code units of the longest headline above an address. */
const LONGEST_TITLE = 300;

/** A headline and the page's address below it, then a gap, as services that keep articles write them. */
function addressHeader(text: string, lines: readonly string[]): PlainHeader | null {
  const title = (lines[0] ?? "").trim();
  const at = lines.findIndex((line, place) => place > 0 && line.trim() !== "");
  const address = (lines[at] ?? "").trim();
  const isTitle = title !== "" && title.length <= LONGEST_TITLE && !PAGE_ADDRESS.test(title);
  if (at === -1 || !isTitle || !PAGE_ADDRESS.test(address)) return null;
  if ((lines[at + 1] ?? "").trim() !== "") return null;
  const fields = { title, url: address };
  return withBody({
    lines: [],
    owners: [],
    fields,
    body: textBelow(text, at + 1),
    firstLine: at + 2,
  });
}
