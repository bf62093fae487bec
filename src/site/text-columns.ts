/** To which side of its column a text is set. */
export type ColumnSide = "start" | "end";

const GAP = "  ";

/** Signs without a width of their own: marks upon letters, and those that only format. */
const NO_WIDTH = /[\p{M}\p{Cf}]/u;

/** Signs that a terminal gives two cells: East Asian letters, their wide forms, and most emoji. */
const TWO_CELLS =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/u;

/**
 * Rows of texts as lines with aligned columns for a terminal.
 * @param sides One for each column.
 */
export function alignedLines(
  rows: readonly (readonly string[])[],
  sides: readonly ColumnSide[],
): string[] {
  const widths = sides.map((_, column) => widest(rows.map((row) => row[column] ?? "")));
  return rows.map((row) =>
    sides
      .map((side, column) => padded(row[column] ?? "", widths[column] ?? 0, side))
      .join(GAP)
      .trimEnd(),
  );
}

/** Cells that a text takes in a terminal, as near as its signs tell without a font. */
function cellsOf(text: string): number {
  return Array.from(text, cellsOfSign).reduce((sum, cells) => sum + cells, 0);
}

function cellsOfSign(sign: string): number {
  if (NO_WIDTH.test(sign)) return 0;
  return TWO_CELLS.test(sign) ? 2 : 1;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((most, text) => Math.max(most, cellsOf(text)), 0);
}

function padded(text: string, width: number, side: ColumnSide): string {
  const room = " ".repeat(width - cellsOf(text));
  return side === "start" ? text + room : room + text;
}
