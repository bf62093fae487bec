import type { Removal } from "#article/article.ts";
import type { LineCounter } from "../mime/line-counter.ts";
import { type MessagePart, partBytes } from "../mime/message-parts.ts";
import { partLines } from "../mime/part-lines.ts";
import { decodePage } from "./html-decode.ts";
import { parsePage } from "./html-page.ts";
import { readPieces } from "./html-pieces.ts";
import { removalsOf } from "./html-removals.ts";

const RULE = "frame of the page";
const REASON =
  "The line is of another page that is shown inside the page, such as an advertisement or comments.";

const UNREAD = "One of the pages shown inside it cannot be read and is left out.";

type Frame = { readonly removed: readonly Removal[]; readonly doubts: readonly string[] };

/**
 * What a page that is shown inside another one holds: all of it is left out.
 * @param lineAt Counts the lines of the file that holds both.
 */
export function readFrame(lineAt: LineCounter, part: MessagePart): Frame {
  const decoded = decodePage(partBytes(part), part.charset);
  const page = decoded.kind === "text" ? parsePage(decoded.text) : decoded;
  if (page.kind !== "page") return { removed: [], doubts: [UNREAD] };
  const { removed, doubts } = removalsOf(readPieces(page.root));
  const ofFrame = removed.map((removal) => ({ ...removal, rule: RULE, reason: REASON }));
  return { removed: inFile(ofFrame, lineAt, part), doubts };
}

/** Lines left out of a part, with the lines of the file on which they stand. */
export function inFile(
  removed: readonly Removal[],
  lineAt: LineCounter,
  part: MessagePart,
): readonly Removal[] {
  const lineOf = partLines(lineAt, part);
  return removed.map((removal) => ({ ...removal, line: lineOf(removal.line) }));
}
