import { fieldNamed, namedFields } from "../metadata/metadata-fields.ts";

/** A line that a program put between a headline and its text. */
export type ProgramLine = {
  /** Its number among the lines, from 0. */
  readonly place: number;
  readonly text: string;
  /** `field` names a property, `frame` stands around several, `service` leads to a service's page. */
  readonly kind: "field" | "frame" | "service";
  readonly name: string;
  readonly value: string;
};

type Lines = readonly string[];
type Part = readonly ProgramLine[];

/** Fields beside a title that prove lines with colons to be properties. */
const FEWEST_FIELDS = 2;

const HEADING = /^#{1,6}[ \t]+\S/;
const UNDERLINE = /^=+[ \t]*$/;

/** `Author: Ana Bell`, with or without a bullet and bold signs; Logseq writes two colons. */
const PROPERTY =
  /^(?:[-*+][ \t]+)?(?:\*\*)?(\p{L}[\p{L}\p{M}\p{N}_ ./-]{0,40}?)(?:\*\*)?::?(?:\*\*)?(?:[ \t]+(\S.*))?$/u;

/** What Readwise puts around its properties. */
const COVER = /^!\[rw-book-cover\]\([^)]*\)$/;
const METADATA_HEADING = /^## Metadata$/;
const TEXT_HEADING = /^## Full Document$/;

/** What a clipper puts above the page's summary. */
const EXCERPT_HEADING = /^> ## Excerpt$/;

/** What Omnivore puts above a text: its own tag, and links to its copy and to the page. */
const SERVICE_LINK = /^\[Read (?:on [\w.-]+|Original)\]\((https?:\/\/[^\s()]+)\)$/;
const SERVICE_TAG = /^#[\w-]+$/;
const TO_PAGE = "[Read Original]";

const LINK = /\[([^[\]]{0,200})\]\([^()\s]{0,2000}\)/g;
const ADDRESS = /https?:\/\/[^\s<>()[\]]+/;

/** The parts in their order, each of which may be missing. */
const PARTS = [metadataSection, properties, serviceLines, excerptHeading];

/** The lines of programs directly below the headline that a text begins with, in their order. */
export function programLines(lines: Lines): Part {
  const found: ProgramLine[] = [];
  let place = belowHeadline(lines);
  if (place === null) return [];
  for (const partAt of PARTS) {
    const part = partAt(lines, nextText(lines, place));
    found.push(...part);
    place = endOf(part, place);
  }
  return found;
}

function belowHeadline(lines: Lines): number | null {
  const first = nextText(lines, 0);
  if (HEADING.test(lines[first] ?? "")) return first + 1;
  return UNDERLINE.test(lines[first + 1] ?? "") ? first + 2 : null;
}

/** The first line from a place on that is not empty. */
function nextText(lines: Lines, from: number): number {
  let place = from;
  while (place < lines.length && lines[place]?.trim() === "") place += 1;
  return place;
}

function endOf(part: Part, start: number): number {
  const last = part.at(-1);
  return last === undefined ? start : last.place + 1;
}

function metadataSection(lines: Lines, start: number): Part {
  const cover = frameAt(lines, start, COVER);
  const heading = frameAt(lines, nextText(lines, endOf(cover, start)), METADATA_HEADING);
  if (heading.length === 0) return [];
  const fields = properties(lines, nextText(lines, endOf(heading, start)));
  if (fields.length === 0) return [];
  const textHeading = frameAt(lines, nextText(lines, endOf(fields, start)), TEXT_HEADING);
  return [...cover, ...heading, ...fields, ...textHeading];
}

function excerptHeading(lines: Lines, start: number): Part {
  return frameAt(lines, start, EXCERPT_HEADING);
}

function frameAt(lines: Lines, place: number, pattern: RegExp): Part {
  const text = (lines[place] ?? "").trim();
  return pattern.test(text) ? [{ place, text, kind: "frame", name: "", value: "" }] : [];
}

/** A paragraph or list of properties alone. */
function properties(lines: Lines, start: number): Part {
  const found: ProgramLine[] = [];
  for (let place = start; place < lines.length; place += 1) {
    const text = (lines[place] ?? "").trim();
    if (text === "" || HEADING.test(text)) break;
    const property = propertyOf(text, place);
    if (property === null) return [];
    found.push(property);
  }
  return namesFields(found) ? found : [];
}

function propertyOf(text: string, place: number): ProgramLine | null {
  // A hard break's sign is no part of the value.
  const [, name, value = ""] = PROPERTY.exec(text.replace(/\\$/, "").trimEnd()) ?? [];
  if (name === undefined) return null;
  return { place, text, kind: "field", name, value: plainValue(name, value) };
}

/** Of links the words, or the address where one is meant. */
function plainValue(name: string, value: string): string {
  if (fieldNamed(name) === "url") return ADDRESS.exec(value)?.[0] ?? value;
  return value.replace(LINK, "$1");
}

function namesFields(found: Part): boolean {
  const record = Object.fromEntries(found.map(({ name, value }) => [name, value]));
  const fields = Array.from(namedFields(record).keys()).filter((field) => field !== "title");
  return fields.length >= FEWEST_FIELDS;
}

function serviceLines(lines: Lines, start: number): Part {
  const found: ProgramLine[] = [];
  for (let place = start; place < lines.length; place = nextText(lines, place + 1)) {
    const line = serviceLine((lines[place] ?? "").trim(), place);
    if (line === null) break;
    found.push(line);
  }
  return found.some(({ text }) => SERVICE_LINK.test(text)) ? found : [];
}

function serviceLine(text: string, place: number): ProgramLine | null {
  const address = SERVICE_LINK.exec(text)?.[1];
  if (address === undefined && !SERVICE_TAG.test(text)) return null;
  const isPage = address !== undefined && text.startsWith(TO_PAGE);
  return { place, text, kind: "service", name: isPage ? "url" : "", value: address ?? "" };
}
