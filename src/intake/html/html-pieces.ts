import { isBlock, isCode, isHeading, isHidden, isList, isSilent } from "./html-elements.ts";
import { isCaption, pictureText } from "./html-pictures.ts";
import { type PageElement, type PageNode, rawText } from "./html-page.ts";
import { isDataTable, tableParts } from "./html-tables.ts";
import { tidySpaces } from "../spaces.ts";

/** The form a piece of a page's text takes in an article. */
export type PieceBody =
  | { readonly kind: "paragraph" | "heading" | "quote" | "code" | "figure"; readonly text: string }
  | { readonly kind: "item"; readonly text: string; readonly item: PageElement }
  | { readonly kind: "table"; readonly rows: readonly (readonly string[])[] }
  /** A picture's description, which a browser does not show beside the picture. */
  | { readonly kind: "description"; readonly text: string; readonly picture: PageElement };

/** A piece of a page's visible text: what stands between two ends of a block element. */
export type Piece = {
  readonly body: PieceBody;
  /** Line number in the decoded source, from 1. */
  readonly line: number;
  /** The innermost block element around it. */
  readonly owner: PageElement;
  /** Share of its characters that are links, from 0 to 1. */
  readonly linked: number;
};

/** What is known of a text from the elements around it. */
type Context = {
  readonly owner: PageElement;
  readonly kind: "paragraph" | "heading" | "quote" | "figure";
  /** The list item around it, for lists of text. */
  readonly item: PageElement | null;
  readonly isLinked: boolean;
};

/** A line of text as far as it is read; `<br>` begins the next one. */
type OpenLine = { text: string; isBlank: boolean; line: number; linked: number };

type Reading = { readonly pieces: Piece[]; lines: OpenLine[]; pictures: Piece[] };

/** Line ends in the source are spaces; what is left of control characters is nothing. */
const SOURCE_SPACES = /[\s\u2028\u2029]+/g;
// eslint-disable-next-line no-control-regex -- dropping control characters is its purpose
const CONTROLS = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;

/** Elements in a list's item that make it a part of the page rather than an entry of text. */
const MORE_THAN_ITEM = new Set("h1 h2 h3 h4 h5 h6 table article section pre blockquote".split(" "));

/** All visible text of an element in the order of the source. */
export function readPieces(root: PageElement): readonly Piece[] {
  const reading: Reading = { pieces: [], lines: [], pictures: [] };
  readBlock(reading, root, { owner: root, kind: "paragraph", item: null, isLinked: false });
  return reading.pieces;
}

function readBlock(reading: Reading, element: PageElement, context: Context): void {
  for (const child of element.children) readNode(reading, child, context);
  flush(reading, context);
}

function readNode(reading: Reading, node: PageNode, context: Context): void {
  if (node.kind === "text") addText(reading, node.text, node.line, context);
  else if (!isSilent(node) && !isHidden(node)) readElement(reading, node, context);
}

function readElement(reading: Reading, element: PageElement, context: Context): void {
  if (element.name === "br") startLine(reading, element.line);
  else if (element.name === "img") readPicture(reading, element, context);
  else if (!isBlock(element) && !isCaption(element)) readInline(reading, element, context);
  else {
    flush(reading, context);
    readInnerBlock(reading, element, context);
  }
}

function readInline(reading: Reading, element: PageElement, context: Context): void {
  const isLinked = context.isLinked || element.name === "a";
  for (const child of element.children) readNode(reading, child, { ...context, isLinked });
}

function readInnerBlock(reading: Reading, element: PageElement, context: Context): void {
  if (isCode(element)) addCode(reading, element);
  else if (element.name === "table" && isDataTable(element)) addTable(reading, element, context);
  else readBlock(reading, element, innerContext(element, context));
}

function innerContext(element: PageElement, context: Context): Context {
  const inner = { ...context, owner: element };
  if (isHeading(element)) return { ...inner, kind: "heading", item: null };
  if (element.name === "blockquote") return { ...inner, kind: "quote", item: null };
  if (isCaption(element)) return { ...inner, kind: "figure", item: null };
  if (element.name === "li") return { ...inner, item: isTextItem(element) ? element : null };
  return element.name === "td" || element.name === "dd" ? { ...inner, item: null } : inner;
}

function isTextItem(item: PageElement): boolean {
  const isInList = item.parent !== null && isList(item.parent);
  return isInList && !item.children.some(isMoreThanItem);
}

function isMoreThanItem(node: PageNode): boolean {
  if (node.kind === "text" || isList(node)) return false;
  return MORE_THAN_ITEM.has(node.name) || node.children.some(isMoreThanItem);
}

function addText(reading: Reading, text: string, line: number, context: Context): void {
  const plain = text.replace(CONTROLS, "").replace(SOURCE_SPACES, " ");
  const open = reading.lines.at(-1) ?? startLine(reading, line);
  if (open.isBlank) open.line = line + leadingLineEnds(text);
  open.isBlank &&= plain.trim() === "";
  open.text += plain;
  if (context.isLinked) open.linked += plain.trim().length;
}

function startLine(reading: Reading, line: number): OpenLine {
  const open = { text: "", isBlank: true, line, linked: 0 };
  reading.lines.push(open);
  return open;
}

function leadingLineEnds(text: string): number {
  const start = text.slice(0, text.length - text.trimStart().length);
  return start.split("\n").length - 1;
}

function readPicture(reading: Reading, element: PageElement, context: Context): void {
  const { inline, description } = pictureText(element);
  if (inline !== "") addText(reading, inline, element.line, context);
  if (description === "") return;
  const body = { kind: "description", text: description, picture: element } as const;
  reading.pictures.push({ body, line: element.line, owner: context.owner, linked: 0 });
}

/** Ends the open text. Pictures inside a paragraph come after it, since they do not break it. */
function flush(reading: Reading, context: Context): void {
  for (const lines of paragraphsOf(reading.lines)) addLines(reading, lines, context);
  // Spread out, a page of very many pictures would be more arguments than a call may have.
  for (const picture of reading.pictures) reading.pieces.push(picture);
  reading.lines = [];
  reading.pictures = [];
}

/** Lines between empty ones: two `<br>` are how old pages begin a paragraph. */
function paragraphsOf(lines: readonly OpenLine[]): readonly (readonly OpenLine[])[] {
  const paragraphs: OpenLine[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const tidy = { ...line, text: tidySpaces(line.text) };
    if (tidy.text !== "") {
      if (isOpen) paragraphs.at(-1)?.push(tidy);
      else paragraphs.push([tidy]);
    }
    isOpen = tidy.text !== "";
  }
  return paragraphs;
}

function addLines(reading: Reading, lines: readonly OpenLine[], context: Context): void {
  const { owner } = context;
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const linked = lines.reduce((sum, line) => sum + line.linked, 0);
  const body = bodyOf(lines, context);
  reading.pieces.push({ body, line: lines[0]?.line ?? 1, owner, linked: linked / length });
}

function bodyOf(lines: readonly OpenLine[], context: Context): PieceBody {
  const texts = lines.map(({ text }) => text);
  if (context.item !== null) return { kind: "item", text: texts.join(" "), item: context.item };
  const { kind } = context;
  const end = kind === "paragraph" || kind === "quote" ? "\n" : " ";
  return { kind, text: texts.join(end) };
}

function addCode(reading: Reading, element: PageElement): void {
  const text = codeText(element).replace(/^\n+/, "").trimEnd();
  if (text.trim() === "") return;
  const body = { kind: "code", text } as const;
  reading.pieces.push({ body, line: element.line, owner: element, linked: 0 });
}

function codeText(node: PageNode): string {
  if (node.kind === "text") return node.text.replace(CONTROLS, "");
  if (node.name === "br") return "\n";
  return isSilent(node) || isHidden(node) ? "" : node.children.map(codeText).join("");
}

function addTable(reading: Reading, table: PageElement, context: Context): void {
  const { captions, rows } = tableParts(table);
  for (const caption of captions) {
    readBlock(reading, caption, { ...context, owner: caption, kind: "paragraph", item: null });
  }
  const cells = rows.map((row) => row.map(cellText));
  const filled = cells.filter((row) => row.some((cell) => cell !== ""));
  if (filled.length === 0) return;
  const body = { kind: "table", rows: filled } as const;
  reading.pieces.push({ body, line: table.line, owner: table, linked: linkedShare(table) });
}

function cellText(cell: PageElement): string {
  return readPieces(cell).map(pieceText).join(" ");
}

/** A piece's text on one line. */
export function pieceText({ body }: Piece): string {
  if (body.kind === "description") return "";
  return body.kind === "table"
    ? body.rows.map((row) => row.join(" ")).join(" ")
    : body.text.replaceAll("\n", " ");
}

function linkedShare(element: PageElement): number {
  return lengthOfLinks(element) / Math.max(1, rawText(element).trim().length);
}

function lengthOfLinks(node: PageNode): number {
  if (node.kind === "text") return 0;
  if (node.name === "a") return rawText(node).trim().length;
  return node.children.reduce((sum, child) => sum + lengthOfLinks(child), 0);
}
