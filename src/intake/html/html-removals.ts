import type { Removal } from "#article/article.ts";
import type { Piece } from "./html-pieces.ts";

const RULE = "page around the article";
const REASON = "The line is of the page around the article, such as a menu or other headlines.";

/** Lines of one page that are shown as left out; beyond that they are only counted. */
const MOST_LINES = 2000;

/** What of a page is left out, line by line, in the order of the page. */
export function removalsOf(pieces: readonly Piece[]): {
  readonly removed: readonly Removal[];
  readonly doubts: readonly string[];
} {
  const lines = pieces.flatMap((piece) =>
    linesOf(piece).map((text): Removal => ({
      text,
      line: piece.line,
      rule: RULE,
      reason: REASON,
      confidence: "likely",
    })),
  );
  if (lines.length <= MOST_LINES) return { removed: lines, doubts: [] };
  const more = lines.length - MOST_LINES;
  return {
    removed: lines.slice(0, MOST_LINES),
    doubts: [
      `The page has very many lines around the article: ${more} more are left out and not listed.`,
    ],
  };
}

function linesOf({ body }: Piece): readonly string[] {
  // No browser shows it beside its picture.
  if (body.kind === "description") return [];
  const lines =
    body.kind === "table" ? body.rows.map((row) => row.join(" ")) : body.text.split("\n");
  return lines.map((line) => line.trim()).filter((line) => line !== "");
}
