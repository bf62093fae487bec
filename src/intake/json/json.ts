import type { Article } from "#article/article.ts";
import { decodeJson } from "../decode/decode.ts";
import { type Format, hasExtension } from "../format.ts";
import { type Named, readArticle } from "./json-article.ts";
import { isRecord } from "./json-record.ts";
import { asArticle, type Found, findRecords } from "./json-records.ts";
import { doubt, firstMessages, refuse } from "../problems.ts";
import type { Intake, Seed } from "../seed.ts";

const LINES_EXTENSIONS: readonly string[] = [".jsonl", ".ndjson"];
const EXTENSIONS: readonly string[] = [".json", ...LINES_EXTENSIONS];

/** Engines say the place twice, and count the lines in what they were given. */
const PLACE = " (line ";

/** UTF-16 code units of the engine's own words on a fault. */
const LONGEST_REASON = 120;

/** Articles as an export of a site, a feed or a reading list: one, a list, or one on each line. */
export const jsonFormat: Format = {
  name: "JSON",
  extensions: EXTENSIONS,
  accepts: (seed) => hasExtension(seed.file, EXTENSIONS),
  read: readJson,
};

function readJson({ file, bytes }: Seed): Intake {
  const decoded = decodeJson(bytes);
  if (decoded.kind === "binary") {
    return refuse(file, "It is not a text file. Export the articles as JSON in UTF-8.");
  }
  if (decoded.text.trim() === "") {
    return refuse(file, "It holds no text. Put an article into it or delete it.");
  }
  const source = hasExtension(file, LINES_EXTENSIONS)
    ? readLines(decoded.text)
    : readWhole(decoded.text);
  return intakeOf(file, source, decoded.doubts);
}

type Source = { readonly named: readonly Named[]; readonly faults: readonly string[] };

function readWhole(text: string): Source {
  const parsed = parse(text);
  if (parsed.kind === "value") return sourceOf(findRecords(parsed.value));
  const firstLine = parse(text.slice(0, Math.max(0, text.indexOf("\n"))));
  // Many exports of one record a line are called .json all the same.
  if (firstLine.kind === "value" && isRecord(firstLine.value)) return readLines(text);
  return { named: [], faults: [`It is no JSON (${parsed.reason}). Export it again.`] };
}

function sourceOf({ records, isList }: Found): Source {
  const named = records.map((record, index): Named => {
    const label = isList ? `Record ${index + 1}` : null;
    return { record, label, line: 1 };
  });
  const faults = named.length > 0 ? [] : [NO_ARTICLE];
  return { named, faults };
}

const NO_ARTICLE =
  "It holds no article: no text in a field such as “text”, “content” or “body”. " +
  "Name the field so, or move the file elsewhere.";

function readLines(text: string): Source {
  const named: Named[] = [];
  const faults: string[] = [];
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const label = `Line ${index + 1}`;
    const parsed = parse(line);
    if (parsed.kind === "fault") faults.push(`${label} is no JSON (${parsed.reason}).`);
    else if (!isRecord(parsed.value)) faults.push(`${label} is no object with fields.`);
    else named.push({ record: asArticle(parsed.value) ?? parsed.value, label, line: index + 1 });
  }
  return { named, faults };
}

type Parsed =
  | { readonly kind: "value"; readonly value: unknown }
  | { readonly kind: "fault"; readonly reason: string };

function parse(text: string): Parsed {
  try {
    return { kind: "value", value: JSON.parse(text) as unknown };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [reason = ""] = message.replaceAll("\n", " ").split(PLACE);
    return { kind: "fault", reason: reason.slice(0, LONGEST_REASON) };
  }
}

function intakeOf(file: string, source: Source, doubts: readonly string[]): Intake {
  const articles: Article[] = [];
  const messages = [...doubts, ...source.faults];
  for (const named of source.named) {
    const read = readArticle(file, named);
    if (read.article !== null) articles.push(read.article);
    messages.push(...read.messages);
  }
  const told = firstMessages(messages);
  if (articles.length > 0) {
    return { articles, problems: told.map((message) => doubt(file, message)) };
  }
  return refuse(file, told.join(" "));
}
