import { parsePage } from "../html/html-page.ts";
import { pieceText, readPieces } from "../html/html-pieces.ts";

/** The text of some markup on one line, as a browser shows it. */
export function markupText(markup: string): string {
  const page = parsePage(markup);
  if (page.kind !== "page") return markup.replaceAll(/\s+/g, " ").trim();
  return readPieces(page.root).map(pieceText).join(" ").trim();
}
