import type { Removal } from "#article/article.ts";
import type { LineCounter } from "../mime/line-counter.ts";
import { type MessagePart, partBytes } from "../mime/message-parts.ts";
import { partLines } from "../mime/part-lines.ts";
import { decodePage } from "./html-decode.ts";
import { parsePage } from "./html-page.ts";
import { type Piece, readPieces } from "./html-pieces.ts";
import { removalsOf } from "./html-removals.ts";

const RULE = "frame of the page";
const REASON =
  "The line is of another page that is shown inside the page, such as an advertisement or comments.";

const UNREAD = "Some of the pages shown inside it cannot be read and are left out.";

/**
 * What pages hold that are shown inside another one: all of it is left out.
 * @param lineAt Counts the lines of the file that holds them.
 */
export function frameRemovals(
  frames: readonly MessagePart[],
  lineAt: LineCounter,
): { readonly removed: readonly Removal[]; readonly doubts: readonly string[] } {
  const pieces = frames.map((frame) => framePieces(frame, lineAt));
  const { removed, doubts } = removalsOf(pieces.flatMap((each) => each ?? []));
  return {
    removed: removed.map((removal) => ({ ...removal, rule: RULE, reason: REASON })),
    doubts: pieces.includes(null) ? [...doubts, UNREAD] : doubts,
  };
}

/** A frame's text with its lines in the file, or null. */
function framePieces(frame: MessagePart, lineAt: LineCounter): readonly Piece[] | null {
  const decoded = decodePage(partBytes(frame), frame.charset);
  const page = decoded.kind === "text" ? parsePage(decoded.text) : decoded;
  if (page.kind !== "page") return null;
  const lineOf = partLines(lineAt, frame);
  return readPieces(page.root).map((piece) => ({ ...piece, line: lineOf(piece.line) }));
}
