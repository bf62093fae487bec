import type { Article, Block, Removal } from "#article/article.ts";
import { assembleArticle } from "../assemble.ts";
import { toBlocks } from "../dump/blocks.ts";
import { joinWrapped } from "../dump/passages.ts";
import { signPassages } from "../dump/signs.ts";
import { detectLanguage } from "../language/language.ts";
import type { FieldName } from "../metadata/field-names.ts";
import { metadataFrom } from "../metadata/metadata-fields.ts";
import { dayOfLine } from "./day-of-line.ts";
import type { Entry, ReadDocument } from "./entry.ts";
import type { Use } from "./fields.ts";

/** The article of a document, all its lines shown or logged. */
export function articleOfDocument(file: string, { entries }: ReadDocument): Article {
  const text = textBlocks(entries);
  const metadata = metadataFrom(factsOf(entries));
  return assembleArticle({
    file,
    title: metadata.title ?? "",
    metadata,
    blocks: [...text, ...captionsOf(entries)],
    removed: entries.flatMap(removalOf),
  });
}

/** Pages and columns of a paper, which a section's field names beside it. */
const PLACE_IN_PAPER =
  /^(?:pgs?|pages?|seiten?|s|p|column|col)\.? ?(?:\p{L}{0,4}-?\d[\p{L}\d, -]{0,20}|\p{L})$/iu;

function factsOf(entries: readonly Entry[]): ReadonlyMap<FieldName, unknown> {
  const sections = valueOf(entries, "sections").split(";");
  return new Map<FieldName, unknown>([
    ["title", valueOf(entries, "title")],
    ["authors", bylineOf(entries)],
    ["date", dayOf(entries)],
    ["sections", sections.filter((section) => !PLACE_IN_PAPER.test(section.trim())).join(";")],
  ]);
}

/** The word says that what follows are authors, whose names databases often write in capitals. */
function bylineOf(entries: readonly Entry[]): string {
  const authors = valueOf(entries, "authors");
  return authors === "" ? "" : `By ${authors}`;
}

function valueOf(entries: readonly Entry[], use: Use): string {
  const values = entries.filter((entry) => entry.use === use).map(({ value }) => value);
  return values.join(" ");
}

function dayOf(entries: readonly Entry[]): string | null {
  const dates = entries.filter(({ use }) => use === "date");
  return dates.map(({ value }) => dayOfLine(value)).find((day) => day !== null) ?? null;
}

/** A database's text holds nothing of a site, so that no rule looks for it. */
function textBlocks(entries: readonly Entry[]): readonly Block[] {
  const lines = entries.filter(({ use }) => use === "text").map(({ line }) => line);
  const language = detectLanguage(lines.map(({ text }) => text).join("\n"));
  const passages = signPassages(joinWrapped(lines), language, () => null);
  return toBlocks(passages, language);
}

/** One for each group of lines. */
function captionsOf(entries: readonly Entry[]): readonly Block[] {
  const texts: string[] = [];
  for (const { line } of entries.filter(({ use }) => use === "caption")) {
    const before = line.afterGap ? undefined : texts.pop();
    texts.push(before === undefined ? line.text : `${before} ${line.text}`);
  }
  return texts.map((text) => ({ kind: "figure", text }));
}

const RULES = {
  field: {
    rule: "database field",
    reason:
      "A field of the news database that the text comes from, such as its length or subjects.",
  },
  mark: {
    rule: "database mark",
    reason: "With such lines the news database parts its documents and their fields.",
  },
} as const;

const SHOWN: ReadonlySet<Use> = new Set(["title", "text", "caption"]);

function removalOf({ line, use }: Entry): readonly Removal[] {
  if (SHOWN.has(use)) return [];
  const { rule, reason } = RULES[use === "mark" ? "mark" : "field"];
  return [{ text: line.text, line: line.number, rule, reason, confidence: "certain" }];
}
