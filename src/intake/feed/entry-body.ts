import { once } from "#article/once.ts";
import { decodeEntities } from "../decode/entities.ts";
import { plainPassages } from "../dump/plain-passages.ts";
import { type PageElement, parsePage } from "../html/html-page.ts";
import { type Piece, pieceText, readPieces } from "../html/html-pieces.ts";
import { hasTags } from "../html/html-tags.ts";
import type { Entry, EntryBody } from "./entry.ts";

/** The text of an entry in pieces, with their lines in the file. */
export type ReadBody = {
  /** The first of its texts that says anything; null when none does. */
  readonly body: EntryBody | null;
  readonly pieces: readonly Piece[];
  /** Whether a better one cannot be read. */
  readonly isAnyUnread: boolean;
};

/** The text of an entry: the first of its bodies that says anything. */
export function readEntryBody({ bodies }: Entry): ReadBody {
  let isAnyUnread = false;
  for (const body of bodies) {
    const pieces = piecesOf(body);
    isAnyUnread ||= pieces === null;
    if (pieces === null || pieces.every((piece) => pieceText(piece).trim() === "")) continue;
    return { body, pieces, isAnyUnread };
  }
  return { body: null, pieces: [], isAnyUnread };
}

/** The visible text of a body; null when its markup is nested too deep or too large to be an article's. */
export function piecesOf(body: EntryBody): readonly Piece[] | null {
  const markup = markupOf(body);
  if (markup === null) return plainPieces(body);
  const page = parsePage(markup);
  if (page.kind !== "page") return null;
  const pieces = readPieces(page.root);
  return pieces.map((piece) => ({ ...piece, line: body.line + piece.line - 1 }));
}

/** A body's markup; null when it is plain text. */
function markupOf({ kind, text }: EntryBody): string | null {
  if (kind === "html" || hasTags(text)) return text;
  // Some programs escape markup twice.
  const unescaped = text.includes("&lt;") ? decodeEntities(text).text : "";
  return hasTags(unescaped) ? unescaped : null;
}

function plainPieces({ text, line }: EntryBody): readonly Piece[] {
  return plainPassages(text).map((passage) => ({
    body: { kind: "paragraph", text: passage.text },
    line: line + passage.line - 1,
    owner: noElement(),
    linked: 0,
  }));
}

/** What stands around a text that has no markup. */
const noElement = once((): PageElement => ({
  kind: "element",
  name: "#page",
  attributes: {},
  number: 0,
  line: 1,
  parent: null,
  children: [],
}));
