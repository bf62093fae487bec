import { articleIdFrom } from "#article/article-id.ts";
import type { Article, ArticleId, Removal } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { assembleArticle } from "../assemble.ts";
import { derivedTitle } from "../derived-title.ts";
import { listedId } from "../listed-id.ts";
import { otherTexts } from "../other-texts.ts";
import { bodyNames, readBody } from "./json-body.ts";
import { isRecord, type JsonRecord } from "./json-record.ts";
import type { FieldName } from "../metadata/field-names.ts";
import { metadataFrom, namedFields, unusedNames } from "../metadata/metadata-fields.ts";
import { textOf } from "../metadata/metadata-values.ts";
import type { Metadata } from "../metadata/metadata.ts";

/** A record of an export, and what a message calls it: null where it is the whole file. */
export type Named = {
  readonly record: JsonRecord;
  readonly label: string | null;
  /** Line number in the file, from 1. */
  readonly line: number;
};

export type ReadArticle = {
  readonly article: Article | null;
  readonly messages: readonly string[];
};

/** Makes a record an article; without a text it gives none, and a message says why. */
export function readArticle(file: string, named: Named): ReadArticle {
  const { record, label } = named;
  const [first, ...rest] = readBody(record);
  if (first === undefined) return { article: null, messages: [labelled(label, NO_TEXT)] };
  const metadata = metadataFrom(fieldsOf(record));
  const firstText = blockTexts(first).join(" ");
  const title = metadata.title ?? derivedTitle(firstText);
  const isSaidAgain = rest.length > 0 && firstText === metadata.title;
  const article = assembleArticle({
    file,
    title,
    metadata: { ...metadata, id: metadata.id ?? idOf(file, named, title, metadata) },
    blocks: isSaidAgain ? rest : [first, ...rest],
    removed: [
      ...(isSaidAgain ? [repeatedTitle(firstText, named.line)] : []),
      ...otherFields(named, [title, ...[first, ...rest].flatMap(blockTexts)]),
    ],
  });
  const doubts = metadata.title === null ? [NO_TITLE, ...metadata.doubts] : metadata.doubts;
  return { article, messages: doubts.map((message) => labelled(label, message)) };
}

/**
 * Keys of objects in which a record says more of its article: programs that fetch pages, and WordPress
 * with its plug-ins.
 */
const HOLDERS = ["metadata", "meta", "_embedded", "yoast_head_json"];

/** What the record says, and where it is silent what its holders say; an id there may be another thing's. */
function fieldsOf(record: JsonRecord): ReadonlyMap<FieldName, unknown> {
  const fields = new Map(namedFields(record));
  for (const key of HOLDERS) {
    const holder = Object.hasOwn(record, key) ? record[key] : null;
    if (!isRecord(holder)) continue;
    for (const [field, value] of namedFields(holder)) {
      if (!fields.has(field) && !NAMES.has(field)) fields.set(field, value);
    }
  }
  return fields;
}

const NAMES: ReadonlySet<FieldName> = new Set(["id", "aliases"]);

const NO_TITLE = "It has no title; its first sentence is the title. Name one in a field “title”.";
const NO_TEXT = "It holds no text in a field such as “text”, “content” or “body”.";

function labelled(label: string | null, message: string): string {
  return label === null ? message : `${label}: ${message}`;
}

function idOf(file: string, { label }: Named, title: string, { date }: Metadata): ArticleId {
  return label === null ? articleIdFrom(file) : listedId(file, date, title);
}

function repeatedTitle(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "title repeated",
    reason: "The record names the same title.",
    confidence: "certain",
  };
}

/** Texts beside the article, such as a summary that is no part of it. */
function otherFields({ record, line }: Named, shown: readonly string[]): readonly Removal[] {
  const bodies = bodyNames(record);
  const unused = unusedNames(record);
  const texts = Object.entries(record).flatMap(([name, value]) => {
    if (typeof value !== "string" || bodies.has(name) || !unused.has(name)) return [];
    return textOf(value) ?? [];
  });
  return otherTexts(texts, shown, line);
}
