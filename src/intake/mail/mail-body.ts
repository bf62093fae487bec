import { escapeHtml } from "#article/escape-html.ts";
import { parsePage } from "../html/html-page.ts";
import { type Piece, pieceText, readPieces } from "../html/html-pieces.ts";
import { decodePart } from "../mime/charset.ts";
import { type MessagePart, partBytes } from "../mime/message-parts.ts";

/** The text of a message: as pieces of its page, or as plain text where it has no page. */
export type MailBody =
  | { readonly kind: "page"; readonly pieces: readonly Piece[]; readonly start: number }
  | { readonly kind: "text"; readonly text: string; readonly start: number }
  | { readonly kind: "none" };

/** Whether a part is text to be read, rather than a file that was sent with it. */
export function isTextPart({ type, isAttached, name }: MessagePart): boolean {
  if (isAttached || (name !== null && type !== "text/html")) return false;
  return type === "text/html" || type === "text/plain";
}

/**
 * The text of a message. Of two forms of one text the page counts, if it has any words. Plain texts
 * beside a page, such as a list's footer, come behind it as paragraphs.
 */
export function mailBody(parts: readonly MessagePart[]): MailBody {
  const texts = parts.filter(isTextPart);
  const pages = texts.flatMap((part) => {
    const pieces = part.type === "text/html" ? pagePieces(readPart(part)) : [];
    return pieces.length > 0 ? [{ part, pieces }] : [];
  });
  const plain = texts.filter(({ type }) => type === "text/plain");
  const [first] = pages;
  if (first === undefined) return plainBody(plain);
  const groups = new Set(pages.map(({ part }) => part.alternatives).filter((group) => group > 0));
  const beside = plain.filter(({ alternatives }) => !groups.has(alternatives));
  const pieces = [
    ...pages.map((page) => ({ start: page.part.start, pieces: page.pieces })),
    ...beside.map((part) => ({ start: part.start, pieces: pagePieces(asPage(readPart(part))) })),
  ];
  const inOrder = pieces.toSorted((one, other) => one.start - other.start);
  return {
    kind: "page",
    pieces: inOrder.flatMap((each) => each.pieces),
    start: first.part.start,
  };
}

function plainBody(parts: readonly MessagePart[]): MailBody {
  const texts = parts.map(readPart).filter((text) => text.trim() !== "");
  const [first] = parts;
  if (first === undefined || texts.length === 0) return { kind: "none" };
  return { kind: "text", text: texts.join("\n\n"), start: first.start };
}

function readPart(part: MessagePart): string {
  const entities = part.type === "text/html" ? "keep" : "decode";
  const decoded = decodePart(partBytes(part), part.charset, entities);
  return decoded.kind === "text" ? decoded.text : "";
}

/** All that a page shows; nothing when it is no page that anyone wrote. */
function pagePieces(html: string): readonly Piece[] {
  const page = parsePage(html);
  if (page.kind !== "page") return [];
  const pieces = readPieces(page.root);
  return pieces.some(({ body }) => body.kind !== "description") ? pieces.filter(hasText) : [];
}

function hasText(piece: Piece): boolean {
  return pieceText(piece).trim() !== "";
}

function asPage(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).map((part) => `<p>${escapeHtml(part)}</p>`);
  return paragraphs.join("\n");
}
