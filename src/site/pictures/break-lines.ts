import { graphemesOf } from "./graphemes.ts";

/** Measures a piece of text. */
type Measure = (text: string) => number;

/** Between these and what stands before or after them a line may break without a space. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** What no line begins with: closing and other punctuation, small kana, marks of length and repetition. */
const NEVER_FIRST =
  /^[\p{Pe}\p{Pf}\p{Po}\p{M}%‰°々〻ー～〜ゝゞヽヾぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯ]/u;

/** What no line ends with: opening brackets and quotation marks, signs before a number. */
const NEVER_LAST = /[\p{Ps}\p{Pi}\p{Sc}#¿¡]$/u;

/** A word may be parted behind these. */
const HYPHENS = /[\p{L}\p{N}][-‐–—/]$/u;

/** Stands for the rest of a title. */
export const ELLIPSIS = "…";

/** What would look odd before an ellipsis. */
const UNFINISHED = /[\s\p{P}]+$/u;

/** A column of text. */
export type Column = {
  readonly measure: Measure;
  /** In the unit of `measure`. */
  readonly width: number;
  /** The most lines that it holds. */
  readonly lines: number;
};

/**
 * Breaks a title into lines that are as even as they can be without becoming more.
 * @param language BCP 47 tag, or null: where words end in scripts without spaces depends on it.
 * @returns null when the column is too short, or too narrow for one of the words.
 */
export function breakTitle(
  title: string,
  language: string | null,
  column: Column,
): readonly string[] | null {
  return evenLines(piecesOf(title, language), column);
}

/** As much of a title as the column holds, with an ellipsis when that is not all; words may be cut. */
export function cutTitle(
  title: string,
  language: string | null,
  column: Column,
): readonly string[] {
  const pieces = piecesOf(title, language).flatMap((piece) => parted(piece, column));
  const whole = evenLines(pieces, column);
  if (whole !== null) return whole;
  const room = filled(pieces, column).slice(0, column.lines).join("").length;
  return endedAtPiece(pieces, room, column) ?? endedInPiece(title.slice(0, room), column);
}

/** @param room Code units that fit without an ellipsis. */
function endedAtPiece(
  pieces: readonly string[],
  room: number,
  column: Column,
): readonly string[] | null {
  for (let kept = pieces.length - 1; kept > 0; kept -= 1) {
    const start = pieces.slice(0, kept);
    if (start.join("").length > room) continue;
    const last = (start.pop() ?? "").replace(UNFINISHED, "") + ELLIPSIS;
    const lines = evenLines([...start, last], column);
    if (lines !== null) return lines;
  }
  return null;
}

function endedInPiece(start: string, column: Column): readonly string[] {
  const signs = graphemesOf(start);
  for (let kept = signs.length - 1; kept > 0; kept -= 1) {
    const lines = evenLines(parted(signs.slice(0, kept).join("") + ELLIPSIS, column), column);
    if (lines !== null) return lines;
  }
  return [ELLIPSIS];
}

/** The pieces between which lines may break; the white space behind a piece belongs to it. */
function piecesOf(text: string, language: string | null): readonly string[] {
  const pieces: string[] = [];
  for (const { segment } of segmenterOf(language).segment(text)) {
    const before = pieces.at(-1);
    if (before === undefined || mayBreak(before, segment)) pieces.push(segment);
    else pieces[pieces.length - 1] = before + segment;
  }
  return pieces;
}

function segmenterOf(language: string | null): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language ?? undefined, { granularity: "word" });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: "word" });
  }
}

function mayBreak(before: string, after: string): boolean {
  if (/^\s/u.test(after)) return false;
  if (/\s$/u.test(before)) return true;
  if (NEVER_FIRST.test(after) || NEVER_LAST.test(before)) return false;
  if (HYPHENS.test(before)) return true;
  const [last, first] = [Array.from(before).at(-1) ?? "", Array.from(after)[0] ?? ""];
  return UNSPACED.test(last) || UNSPACED.test(first);
}

/** A piece that is wider than a line, such as an address, in several that are not. */
function parted(piece: string, { measure, width }: Column): readonly string[] {
  if (measure(piece.trimEnd()) <= width) return [piece];
  const parts: string[] = [];
  for (const sign of graphemesOf(piece)) {
    const before = parts.at(-1);
    if (before === undefined || measure((before + sign).trimEnd()) > width) parts.push(sign);
    else parts[parts.length - 1] = before + sign;
  }
  return parts;
}

/** Lines that each hold as many pieces as fit, with the white space at their ends. */
function filled(
  pieces: readonly string[],
  { measure, width }: Pick<Column, "measure" | "width">,
): readonly string[] {
  const lines: string[] = [];
  for (const piece of pieces) {
    const before = lines.at(-1);
    if (before !== undefined && measure((before + piece).trimEnd()) <= width)
      lines[lines.length - 1] = before + piece;
    else lines.push(piece);
  }
  return lines;
}

/** Steps of narrowing: each halves what is uncertain, ten leave a pixel of a thousand. */
const STEPS = 10;

/** The lines of the narrowest column that needs no more of them; null when not even the whole one does. */
function evenLines(
  pieces: readonly string[],
  { measure, width, lines }: Column,
): readonly string[] | null {
  const count = filled(pieces, { measure, width }).length;
  const isWide = (piece: string) => measure(piece.trimEnd()) > width;
  if (count > lines || pieces.some(isWide)) return null;
  let [narrow, wide] = [0, width];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (narrow + wide) / 2;
    if (filled(pieces, { measure, width: middle }).length > count) narrow = middle;
    else wide = middle;
  }
  return filled(pieces, { measure, width: wide }).map((line) => line.trimEnd());
}
