import bidiFactory from "bidi-js";
import {
  Buffer as ShapingBuffer,
  Direction as ShapingDirection,
  shape,
  type Font,
} from "harfbuzzjs";
import type { Direction } from "#article/article.ts";
import type { FittedSign } from "./fit-fonts.ts";
import { UNITS_PER_EM } from "./font-files.ts";

/** A line of text for any size: all lengths are for each unit of the size. */
export type ShapedLine = { readonly glyphs: readonly PlacedGlyph[]; readonly width: number };

export type PlacedGlyph = {
  readonly font: Font;
  readonly id: number;
  /** From the line's left end. */
  readonly x: number;
  /** Below the base line. */
  readonly y: number;
  /** Length of one of the font's units. */
  readonly unit: number;
};

export type Ink = { readonly rise: number; readonly fall: number };

/** Signs with one font and one direction. */
type Run = { readonly signs: readonly FittedSign[]; readonly level: number };

const bidi = bidiFactory();

/**
 * Shapes a line of text: ligatures, marks and joined letters as the fonts say (HarfBuzz), runs of
 * both directions in the order of the Unicode Bidirectional Algorithm.
 * @param direction Of the whole line; `auto` takes that of its first letter.
 */
export function shapeLine(signs: readonly FittedSign[], direction: Direction | "auto"): ShapedLine {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const run of inVisualOrder(runsOf(signs, direction))) {
    const shaped = shapeRun(run);
    for (const glyph of shaped.glyphs) glyphs.push({ ...glyph, x: glyph.x + width });
    width += shaped.width;
  }
  return { glyphs, width };
}

/** How far a line's ink reaches above and below its base line, for each unit of the size. */
export function inkOf({ glyphs }: ShapedLine): Ink {
  let [rise, fall] = [0, 0];
  for (const { font, id, y, unit } of glyphs) {
    const { yBearing, height } = font.glyphExtents(id) ?? { yBearing: 0, height: 0 };
    rise = Math.max(rise, yBearing * unit - y);
    // Heights are counted downwards, so they are negative.
    fall = Math.max(fall, y - (yBearing + height) * unit);
  }
  return { rise, fall };
}

function runsOf(signs: readonly FittedSign[], direction: Direction | "auto"): readonly Run[] {
  const text = signs.map((sign) => sign.text).join("");
  const { levels } = bidi.getEmbeddingLevels(text, direction);
  const runs: { signs: FittedSign[]; level: number }[] = [];
  let offset = 0;
  for (const sign of signs) {
    const level = levels[offset] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level && last.signs[0]?.font === sign.font) last.signs.push(sign);
    else runs.push({ signs: [sign], level });
    offset += sign.text.length;
  }
  return runs;
}

/** Rule L2 of the algorithm: from the highest level down, what lies on it or above is turned round. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const highest = Math.max(0, ...runs.map(({ level }) => level));
  let ordered = runs;
  for (let level = highest; level > 0; level -= 1) ordered = turnedAt(level, ordered);
  return ordered;
}

function turnedAt(level: number, runs: readonly Run[]): readonly Run[] {
  const ordered: Run[] = [];
  let raised: Run[] = [];
  for (const run of runs) {
    if (run.level >= level) {
      raised.unshift(run);
      continue;
    }
    ordered.push(...raised, run);
    raised = [];
  }
  return [...ordered, ...raised];
}

function shapeRun({ signs, level }: Run): ShapedLine {
  const [first] = signs;
  if (first === undefined) return { glyphs: [], width: 0 };
  const { font, face } = first;
  const unit = face.scale / UNITS_PER_EM;
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  for (const glyph of shapedGlyphs(signs, font, level % 2 === 1)) {
    const { codepoint: id, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    glyphs.push({ font, id, x: width + xOffset * unit, y: -yOffset * unit, unit });
    // Marks stand on what is before them.
    width += xAdvance === 0 ? 0 : xAdvance * unit + face.tracking;
  }
  return { glyphs, width };
}

function shapedGlyphs(signs: readonly FittedSign[], font: Font, isRightToLeft: boolean) {
  const buffer = new ShapingBuffer();
  buffer.addText(signs.map(({ text }) => text).join(""));
  buffer.guessSegmentProperties();
  buffer.setDirection(isRightToLeft ? ShapingDirection.RTL : ShapingDirection.LTR);
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
}
