import type { Direction } from "#article/article.ts";
import { ELLIPSIS } from "./break-lines.ts";
import { fitFonts, signsIn } from "./fit-fonts.ts";
import { inkOf, shapeLine, type Ink, type ShapedLine } from "./shape-line.ts";
import { typefacesFor } from "./typefaces.ts";
import { graphemesOf } from "./graphemes.ts";

/** Sets parts of one text; lengths are for each unit of the size. */
export type Typesetter = {
  /** The text without what would not be drawn. */
  readonly text: string;
  readonly shape: (part: string) => ShapedLine;
  readonly width: (part: string) => number;
  /** How far a part's ink reaches. */
  readonly ink: (part: string) => Ink;
  /** From one base line to the next. */
  readonly leading: number;
};

/** What only steers other signs: bidi controls, for a text must not turn round what stands beside it, and controls. */
const STEERING = /[\p{Bidi_Control}\u200b\u2060\ufeff[\p{Cc}--\s]]/gv;

/** More signs than a picture can hold: what is behind them need not be measured. */
const MOST_SIGNS = 400;

/** Stands for what could not be read. Some fonts have a glyph for it, which looks like a missing one. */
const UNREADABLE = "\ufffd";

/**
 * @param language BCP 47 tag, or null.
 * @param direction Of the text; `auto` takes that of its first letter.
 * @returns null when no typeface has one of the signs.
 */
export async function typesetterFor(
  source: string,
  language: string | null,
  direction: Direction | "auto",
): Promise<Typesetter | null> {
  const text = drawnText(source);
  if (text.includes(UNREADABLE)) return null;
  const faces = typefacesFor(text, language);
  const fitted = await fitFonts(text + ELLIPSIS, faces);
  if (fitted === null) return null;
  const shape = (part: string) => shapeLine(signsIn(part, fitted), direction);
  const widths = new Map<string, number>();
  return {
    text,
    shape,
    width: (part) => {
      const width = widths.get(part) ?? shape(part).width;
      widths.set(part, width);
      return width;
    },
    ink: (part) => inkOf(shape(part)),
    leading: faces[0]?.leading ?? 1,
  };
}

function drawnText(source: string): string {
  const text = source.toWellFormed().replace(STEERING, "").replace(/\s+/gu, " ").normalize("NFC");
  return graphemesOf(text.trim()).slice(0, MOST_SIGNS).join("");
}
