import type { Block, Figure, Removal } from "#article/article.ts";
import { htmlPieces } from "./markdown-html.ts";
import {
  captionOf,
  inlineText,
  logMarkup,
  markupRemoval,
  picturesAlone,
  type Place,
  taskText,
} from "./markdown-inline.ts";
import { type MarkdownToken, parseInline, parseMarkdown } from "./markdown-parser.ts";
import { sourceCells } from "./source-cells.ts";
import { PROGRAM_MARK } from "./program-lines.ts";

/** A block, and for headings their level from 1 to 6. */
export type MarkdownBlock = {
  readonly block: Block;
  readonly level: number | null;
  /** Line number in the whole file, from 1. */
  readonly line: number;
};

export type MarkdownBody = {
  readonly blocks: readonly MarkdownBlock[];
  readonly removed: readonly Removal[];
  readonly pictures: MarkdownPictures;
};

/** What figures are made of. */
export type MarkdownPictures = ReadonlyMap<Figure, MarkdownToken>;

type List = {
  readonly ordered: boolean;
  /** Whether its numbers say more than an order does, as in `1984. A year`. */
  readonly isNumbered: boolean;
};

/** What is known between two tokens. */
type Reading = {
  readonly lines: readonly string[];
  readonly firstLine: number;
  readonly blocks: MarkdownBlock[];
  readonly notes: MarkdownBlock[];
  readonly noteLabels: ReadonlySet<string>;
  readonly removed: Removal[];
  readonly pictures: Map<Figure, MarkdownToken>;
  readonly lists: List[];
  items: string[];
  item: string[];
  quotes: number;
  headingLevel: number | null;
  note: { readonly label: string | null } | null;
  rows: string[][] | null;
  line: number;
};

/**
 * Reads Markdown as blocks. Nested lists become one, in their order; footnotes come last.
 * @param firstLine Line number in the file where the source starts, from 1.
 */
export function markdownBlocks(source: string, firstLine: number): MarkdownBody {
  const tokens = parseMarkdown(source);
  const reading = createReading(source, firstLine, tokens);
  for (const token of tokens) {
    if (token.map !== null) reading.line = firstLine + token.map[0];
    STEPS[token.type]?.(reading, token);
  }
  const { blocks, notes, removed, pictures } = reading;
  return { blocks: [...blocks, ...notes], removed, pictures };
}

function createReading(
  source: string,
  firstLine: number,
  tokens: readonly MarkdownToken[],
): Reading {
  return {
    lines: source.split("\n"),
    firstLine,
    blocks: [],
    notes: [],
    noteLabels: new Set(tokens.flatMap((token) => noteLabel(token) ?? [])),
    removed: [],
    pictures: new Map(),
    lists: [],
    items: [],
    item: [],
    quotes: 0,
    headingLevel: null,
    note: null,
    rows: null,
    line: firstLine,
  };
}

type Step = (reading: Reading, token: MarkdownToken) => void;

/** What each kind of token does; the others do nothing. */
const STEPS: Readonly<Record<string, Step>> = {
  heading_open: (reading, token) => {
    reading.headingLevel = Number(token.tag.slice(1));
  },
  heading_close: (reading) => {
    reading.headingLevel = null;
  },
  blockquote_open: (reading) => {
    reading.quotes += 1;
  },
  blockquote_close: (reading) => {
    reading.quotes -= 1;
  },
  bullet_list_open: (reading) => openList(reading, { ordered: false, isNumbered: false }),
  ordered_list_open: (reading, token) => {
    // CommonMark's own start is 1; programs also count from 0.
    const isNumbered = Number(token.attrGet("start") ?? 1) > 1;
    openList(reading, { ordered: !isNumbered, isNumbered });
  },
  bullet_list_close: closeList,
  ordered_list_close: closeList,
  list_item_open: (reading, token) => {
    endItem(reading);
    if (reading.lists.at(-1)?.isNumbered) reading.item = [`${token.info}${token.markup}`];
  },
  list_item_close: endItem,
  table_open: (reading) => {
    reading.rows = [];
  },
  tr_open: (reading) => {
    reading.rows?.push([]);
  },
  tr_close: addSurplusCells,
  table_close: endTable,
  footnote_open: (reading, token) => {
    reading.note = { label: noteLabel(token) };
  },
  footnote_close: (reading) => {
    reading.note = null;
  },
  inline: addInline,
  fence: addCode,
  code_block: addCode,
  html_block: addHtml,
  [PROGRAM_MARK]: (reading, token) => {
    reading.removed.push(markupRemoval([token.content], reading.line));
  },
};

function noteLabel(token: MarkdownToken): string | null {
  const label = token.type === "footnote_open" ? token.meta?.["label"] : null;
  return typeof label === "string" ? label : null;
}

function placeOf(reading: Reading): Place {
  return { line: reading.line, log: (removal) => reading.removed.push(removal) };
}

function openList(reading: Reading, list: List): void {
  endItem(reading);
  reading.lists.push(list);
}

function closeList(reading: Reading): void {
  endItem(reading);
  if (reading.lists.length === 1) endItems(reading);
  reading.lists.pop();
}

function endItem(reading: Reading): void {
  const [first = "", ...rest] = reading.item;
  // A number stands before its item's text, not on a line of its own.
  const isNumber = rest.length > 0 && /^\d+[.)]$/.test(first);
  const text = isNumber ? `${first} ${rest.join("\n")}` : reading.item.join("\n");
  if (text !== "") reading.items.push(text);
  reading.item = [];
}

/** Ends the list so far: what cannot be in an item stands between two lists. */
function endItems(reading: Reading): void {
  const [first] = reading.items;
  if (first !== undefined) push(reading, listOf(reading, reading.items, first));
  reading.items = [];
}

/** One numbered item alone is a paragraph that begins with a number. */
function listOf(reading: Reading, items: readonly string[], first: string): Block {
  const list = reading.lists[0];
  if (items.length === 1 && list?.isNumbered) return { kind: "paragraph", text: first };
  return { kind: "list", ordered: list?.ordered ?? false, items };
}

function add(reading: Reading, block: Block, level: number | null = null): void {
  endItem(reading);
  endItems(reading);
  push(reading, block, level);
}

function push(reading: Reading, block: Block, level: number | null = null): void {
  reading.blocks.push({ block, level, line: reading.line });
}

function addInline(reading: Reading, token: MarkdownToken): void {
  const children = token.children ?? [];
  const pictures = picturesAlone(children);
  const isFlow = reading.headingLevel === null && reading.rows === null && reading.note === null;
  if (pictures !== null && isFlow) {
    logMarkup(children, placeOf(reading));
    addPictures(reading, pictures);
    return;
  }
  const text = noteMarks(reading, inlineText(children, placeOf(reading)));
  addText(reading, reading.lists.length > 0 ? taskText(token.content, text) : text);
}

function addPictures(reading: Reading, pictures: readonly MarkdownToken[]): void {
  for (const picture of pictures) {
    const text = captionOf(picture, placeOf(reading));
    if (text === "") continue;
    const figure: Figure = { kind: "figure", text };
    reading.pictures.set(figure, picture);
    add(reading, figure);
  }
}

function addText(reading: Reading, text: string): void {
  if (reading.rows !== null) reading.rows.at(-1)?.push(text);
  else if (text === "") return;
  else if (reading.note !== null) addNote(reading, reading.note.label, text);
  else if (reading.headingLevel !== null) addHeading(reading, text);
  else if (reading.lists.length > 0) reading.item.push(text);
  else push(reading, { kind: reading.quotes > 0 ? "quote" : "paragraph", text });
}

function addHeading(reading: Reading, text: string): void {
  add(reading, { kind: "heading", text }, reading.headingLevel);
}

function addNote(reading: Reading, label: string | null, text: string): void {
  const shown = label === null ? text : `[${label}] ${text}`;
  const block: Block = { kind: "paragraph", text: shown };
  reading.notes.push({ block, level: null, line: reading.line });
}

const NOTE_MARK = /\[\^([^\]\s]{1,40})\]/g;

/** Marks of footnotes as readers know them; what names no footnote stays as it is. */
function noteMarks(reading: Reading, text: string): string {
  if (reading.noteLabels.size === 0) return text;
  return text.replace(NOTE_MARK, (mark, label: string) =>
    reading.noteLabels.has(label) ? `[${label}]` : mark,
  );
}

/** Cells beyond the table's columns, which the parser drops. */
function addSurplusCells(reading: Reading): void {
  const row = reading.rows?.at(-1);
  if (row === undefined) return;
  const cells = sourceCells(reading.lines[reading.line - reading.firstLine] ?? "");
  for (const cell of cells.slice(row.length)) {
    row.push(inlineText(parseInline(cell), placeOf(reading)));
  }
}

function endTable(reading: Reading): void {
  const rows = (reading.rows ?? []).filter((row) => row.some((cell) => cell !== ""));
  reading.rows = null;
  if (rows.length > 0) add(reading, { kind: "table", rows });
}

/** What stands behind a fence names the language; more than one word is text of the author. */
function addCode(reading: Reading, token: MarkdownToken): void {
  const label = token.info.trim();
  if (label.includes(" ")) reading.removed.push(codeLabel(label, reading.line));
  const text = token.content.replace(/\n$/, "");
  if (text.trim() !== "") add(reading, { kind: "code", text });
}

function addHtml(reading: Reading, token: MarkdownToken): void {
  for (const { text, level } of htmlPieces(token.content, placeOf(reading))) {
    reading.headingLevel = level;
    addText(reading, text);
  }
  reading.headingLevel = null;
}

function codeLabel(text: string, line: number): Removal {
  return {
    text,
    line,
    rule: "code label",
    reason: "It names the program text below it.",
    confidence: "likely",
  };
}
