import type { Block } from "#article/article.ts";
import { blocksFromHtml } from "./json-html.ts";
import { markdownBlocks } from "../markdown/markdown-blocks.ts";
import { repairMojibake } from "../decode/mojibake.ts";
import { plainPassages } from "../dump/plain-passages.ts";
import { hasTags } from "../html/html-tags.ts";
import { plainName } from "../metadata/field-names.ts";
import { textsOf } from "../metadata/metadata-values.ts";
import { isRecord, type JsonRecord } from "./json-record.ts";

/** How a field's text is written. `any`: plain, unless it shows tags. */
type Kind = "plain" | "html" | "markdown" | "any";

/**
 * Names of fields that hold an article's text, in lower case without `_`, `-` and spaces, best
 * first: markup tells more of the text than a plain copy; what is often a teaser comes last.
 */
const BODY_FIELDS: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: "contentmarkdown", kind: "markdown" },
  { name: "bodymarkdown", kind: "markdown" },
  { name: "markdown", kind: "markdown" },
  { name: "contenthtml", kind: "html" },
  { name: "bodyhtml", kind: "html" },
  { name: "content:encoded", kind: "html" },
  { name: "html", kind: "html" },
  { name: "articlebody", kind: "any" },
  { name: "body", kind: "any" },
  { name: "content", kind: "any" },
  { name: "text", kind: "any" },
  { name: "contenttext", kind: "plain" },
  { name: "bodytext", kind: "plain" },
  { name: "articletext", kind: "plain" },
  { name: "fulltext", kind: "any" },
  { name: "maintext", kind: "plain" },
  { name: "cleantext", kind: "plain" },
  { name: "plaintext", kind: "plain" },
  { name: "paragraphs", kind: "any" },
  { name: "story", kind: "any" },
  { name: "pagecontent", kind: "any" },
  { name: "leadparagraph", kind: "any" },
  { name: "description", kind: "any" },
  { name: "summary", kind: "any" },
];

/** Of these, the ones that may describe something else than an article. */
const TEASERS: ReadonlySet<string> = new Set(["leadparagraph", "description", "summary"]);

/** Keys of an object that is an article of its own, not a paragraph of one. */
const TITLE_KEYS = ["title", "headline"];

/** Keys under which an object holds a text, or a paragraph of it. */
const TEXT_KEYS = [
  "rendered",
  "text",
  "content",
  "value",
  "body",
  "html",
  "#text",
  "$t",
  "paragraphs",
];

/** Keys under which an object holds a text in parts, in their order: Fundus writes such bodies. */
const PART_KEYS = ["summary", "sections"];

/** Lists of paragraphs, each an object, lie so deep. */
const DEEPEST = 4;

type Body = {
  readonly name: string;
  readonly kind: Kind;
  readonly isTeaser: boolean;
  readonly parts: readonly Part[];
};

/** A piece of a text, or the heading above one. */
type Part = { readonly text: string; readonly isHeading: boolean };

/** Whether a record has an article's text in a field of a known name. */
export function hasBody(record: JsonRecord): boolean {
  const [best] = bodiesOf(record);
  return best !== undefined && !(best.isTeaser && holdsArticles(record));
}

/** A feed describes itself too, beside the list of its articles. */
function holdsArticles(record: JsonRecord): boolean {
  const lists = Object.values(record).filter((value) => Array.isArray(value));
  return lists.some((list) => list.some((each) => isRecord(each) && bodiesOf(each).length > 0));
}

/** The names of the fields that hold a record's text: the best, and copies of it, but no teasers. */
export function bodyNames(record: JsonRecord): ReadonlySet<string> {
  const bodies = bodiesOf(record);
  return new Set(bodies.filter(({ isTeaser }) => !isTeaser).map(({ name }) => name));
}

/** The text of a record as blocks, from the best of its fields that gives any; empty if none does. */
export function readBody(record: JsonRecord): readonly Block[] {
  for (const body of bodiesOf(record)) {
    const blocks = blocksOfBody(body);
    if (blocks.length > 0) return blocks;
  }
  return [];
}

function blocksOfBody({ kind, parts }: Body): readonly Block[] {
  return joined(parts).flatMap((part) => blocksOfPart(part, kind));
}

/** Texts in a row are one, so that a program's wrapping shows in all of it. */
function joined(parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    const isOne = before?.isHeading === false && !part.isHeading;
    if (isOne) whole[whole.length - 1] = { ...part, text: `${before.text}\n\n${part.text}` };
    else whole.push(part);
  }
  return whole;
}

function blocksOfPart(part: Part, kind: Kind): readonly Block[] {
  const text = cleanText(part.text);
  if (part.isHeading) return [{ kind: "heading", text }];
  if (kind === "markdown") return markdownBlocks(text, 1).blocks.map(({ block }) => block);
  const blocks = isHtml(text, kind) ? blocksFromHtml(text) : null;
  return blocks ?? plainBlocks(text);
}

function plainBlocks(text: string): readonly Block[] {
  return plainPassages(text).map((passage) => ({ kind: "paragraph", text: passage.text }));
}

function isHtml(text: string, kind: Kind): boolean {
  return kind === "html" || (kind === "any" && hasTags(text));
}

function bodiesOf(record: JsonRecord): readonly Body[] {
  const found = Object.entries(record).flatMap(([name, value]) => {
    const rank = RANK.get(plainName(name));
    const parts = rank === undefined ? [] : partsOf(value, DEEPEST);
    return rank === undefined || parts.every(isEmpty) ? [] : [{ rank, name, parts }];
  });
  const sorted = found.toSorted((first, second) => first.rank - second.rank);
  return sorted.map(({ rank, name, parts }) => ({
    name,
    kind: BODY_FIELDS[rank]?.kind ?? "any",
    isTeaser: TEASERS.has(BODY_FIELDS[rank]?.name ?? ""),
    parts,
  }));
}

const RANK = new Map(BODY_FIELDS.map(({ name }, rank) => [name, rank]));

function isEmpty({ text, isHeading }: Part): boolean {
  return isHeading || text.trim() === "";
}

function partsOf(value: unknown, depth: number): readonly Part[] {
  if (typeof value === "string") return [{ text: value, isHeading: false }];
  if (typeof value !== "object" || value === null || depth === 0) return [];
  if (Array.isArray(value)) {
    const isListOfArticles = value.some((each) => isRecord(each) && hasTitle(each));
    return isListOfArticles ? [] : value.flatMap((each) => partsOf(each, depth - 1));
  }
  const entries = new Map<string, unknown>(Object.entries(value));
  const key = TEXT_KEYS.find((name) => entries.has(name));
  if (key !== undefined) return partsOf(entries.get(key), depth - 1);
  return PART_KEYS.flatMap((name) => partsOfSections(entries.get(name), depth - 1));
}

/** What stands in a list inside a text is no article of its own, though it has a heading. */
function partsOfSections(value: unknown, depth: number): readonly Part[] {
  if (!Array.isArray(value)) return partsOf(value, depth);
  return value.flatMap((section) => [...headingOf(section), ...partsOf(section, depth - 1)]);
}

function headingOf(section: unknown): readonly Part[] {
  if (!isRecord(section)) return [];
  const texts = TITLE_KEYS.flatMap((key) => textsOf(section[key]));
  return texts.map((text) => ({ text, isHeading: true }));
}

function hasTitle(record: JsonRecord): boolean {
  return TITLE_KEYS.some((key) => Object.hasOwn(record, key));
}

const LINE_END = /\r\n?|[\v\f\u2028\u2029]/g;
// eslint-disable-next-line no-control-regex -- finding control characters is its purpose
const CONTROL = /[\0-\b\x0e-\x1f\x7f-\x9f]/g;

/** A string of JSON may hide in escapes what is repaired in a file's bytes. */
function cleanText(text: string): string {
  return repairMojibake(text).text.replace(LINE_END, "\n").replace(CONTROL, "");
}
