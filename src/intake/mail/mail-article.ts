import { articleIdFrom } from "#article/article-id.ts";
import type { Article, ArticleId, Removal } from "#article/article.ts";
import { assembleArticle } from "../assemble.ts";
import { derivedTitle } from "../derived-title.ts";
import type { Evidence } from "../dump/evidence.ts";
import { sourceLines } from "../dump/lines.ts";
import { blocksOf } from "../html/html-blocks.ts";
import { pieceText } from "../html/html-pieces.ts";
import { metadataFrom } from "../metadata/metadata-fields.ts";
import type { Metadata } from "../metadata/metadata.ts";
import { readTextArticle } from "../text.ts";
import { type Headers, headerText } from "../mime/headers.ts";
import { isTextPart, type MailBody, mailBody } from "./mail-body.ts";
import { mailRules } from "./mail-furniture.ts";
import type { MessagePart } from "../mime/message-parts.ts";

/** A message taken apart, and where it stands. */
export type ReadMessage = {
  readonly headers: Headers;
  readonly parts: readonly MessagePart[];
  /** The name that it gets when it names itself by none. */
  readonly fallbackId: ArticleId;
  /** The line of a place in the message, in its file, from 1. */
  readonly lineAt: (place: number) => number;
};

export type MailArticle = {
  readonly article: Article | null;
  readonly messages: readonly string[];
};

const NO_TITLE = "It has no subject; its first words are the title.";
const NO_TEXT = "It holds no text, only files or pictures.";

/** Makes a message an article; without a text it gives none, and a message says why. */
export function readMailArticle(
  file: string,
  message: ReadMessage,
  evidence: Evidence,
): MailArticle {
  const body = mailBody(message.parts);
  const metadata = mailMetadata(message);
  const article = body.kind === "none" ? null : articleOf(file, message, body, metadata, evidence);
  if (article === null) return { article: null, messages: [NO_TEXT] };
  const doubts = metadata.title === null ? [NO_TITLE, ...metadata.doubts] : metadata.doubts;
  return { article, messages: doubts };
}

function articleOf(
  file: string,
  message: ReadMessage,
  body: Exclude<MailBody, { kind: "none" }>,
  metadata: Metadata,
  evidence: Evidence,
): Article | null {
  const firstLine = message.lineAt(body.start);
  const files = attachments(message);
  if (body.kind === "text") {
    const header = { metadata, removed: files, doubts: [] };
    return readTextArticle(file, sourceLines(body.text, firstLine), header, evidence).article;
  }
  const { pieces } = body;
  const title = metadata.title ?? derivedTitle(pieces.map(pieceText)[0] ?? "");
  const rules = mailRules(pieces, title);
  const removed = pieces.flatMap((piece, at): readonly Removal[] => {
    const rule = rules[at] ?? null;
    if (rule === null) return [];
    const { name, reason, confidence } = rule;
    const line = firstLine + piece.line - 1;
    return [{ text: pieceText(piece), line, rule: name, reason, confidence }];
  });
  const kept = pieces.filter((_, at) => rules[at] === null);
  const blocks = blocksOf(kept, title);
  return assembleArticle({ file, title, metadata, blocks, removed: [...removed, ...files] });
}

/** What the headers say: a message's own name makes its address, since files are renamed. */
function mailMetadata({ headers, fallbackId }: ReadMessage): Metadata {
  const fields = new Map<string, unknown>([
    ["title", headerText(headers, "subject")],
    ["authors", senderName(headerText(headers, "from"))],
    ["date", (headers.get("date") ?? "").replace(DOUBLE_SPACE, " ").trim()],
    ["language", headers.get("content-language")?.trim()],
    ["url", ADDRESS.exec(headers.get("archived-at") ?? "")?.[1]],
  ]);
  const said = Array.from(fields).filter(([, value]) => value !== "" && value !== undefined);
  const metadata = metadataFrom(new Map(said));
  return { ...metadata, id: messageId(headers) ?? fallbackId };
}

const DOUBLE_SPACE = /\s{2,}/g;

/** Where a list keeps the message, for readers (RFC 5064). */
const ADDRESS = /<(https?:[^<>\s]{1,2000})>/;

function messageId(headers: Headers): ArticleId | null {
  const [, name] = /<([^<>\s]{1,500})>/.exec(headers.get("message-id") ?? "") ?? [];
  return name === undefined ? null : articleIdFrom(name.replaceAll(/[/.]/g, "-"));
}

/** The name before an address; an address alone names no author. */
function senderName(from: string): string {
  const at = from.indexOf("<");
  const name = at === -1 ? "" : from.slice(0, at);
  return name
    .trim()
    .replaceAll(/^["']|["']$/g, "")
    .trim();
}

/** Files and pictures that were sent with a message. */
function attachments({ parts, lineAt }: ReadMessage): readonly Removal[] {
  const files = parts.filter((part) => !isTextPart(part) && part.type !== "message/rfc822");
  return files.map(({ name, type, start }) => ({
    text: name === null ? type : `${name} (${type})`,
    line: lineAt(start),
    rule: "attachment",
    reason: "A file that was sent with the letter; only its name is kept.",
    confidence: "certain",
  }));
}
