import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initWasm, Resvg } from "@resvg/resvg-wasm";
import { once } from "#article/once.ts";
import { encodePng, type Pixels, type Rgb } from "./encode-png.ts";
import {
  layOut,
  type Ink,
  type PictureText,
  type PlacedLine,
  type PlacedRule,
} from "./picture-layout.ts";
import { PICTURE_SIZE } from "./picture-size.ts";

/** The light theme's colours. */
const PAPER: Rgb = [252, 250, 246];
const INKS: Readonly<Record<Ink, Rgb>> = {
  ink: [36, 30, 26],
  muted: [100, 92, 86],
  rule: [222, 218, 211],
  accent: [144, 48, 46],
};

/**
 * A picture for sharing as PNG: the same bytes for the same text.
 * @returns null when no typeface has one of the signs: a box in its place must not be shown.
 */
export async function drawPicture(text: PictureText): Promise<Uint8Array | null> {
  const svg = await pictureSvg(text);
  return svg === null ? null : encodePng(await pixelsOf(svg), PAPER, Object.values(INKS));
}

/** The drawing that a picture is made from; null as there. */
export async function pictureSvg(text: PictureText): Promise<string | null> {
  const layout = await layOut(text);
  if (layout === null) return null;
  const shapes = [...layout.rules.map(ruleShape), ...layout.lines.map(lineShape)];
  const paper = `<rect width="100%" height="100%" fill="${colorOf(PAPER)}"/>`;
  const size = `width="${PICTURE_SIZE.width}" height="${PICTURE_SIZE.height}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${paper}${shapes.join("")}</svg>`;
}

/** Letters come as outlines: nothing of a text is in the drawing but numbers. */
function lineShape({ line, size, x, baseLine, ink }: PlacedLine): string {
  const glyphs = line.glyphs.map(({ font, id, ...glyph }) => {
    const place = `${(x + glyph.x * size).toFixed(2)} ${(baseLine + glyph.y * size).toFixed(2)}`;
    const unit = glyph.unit * size;
    return `<path transform="translate(${place}) scale(${unit} ${-unit})" d="${font.glyphToPath(id)}"/>`;
  });
  return `<g fill="${colorOf(INKS[ink])}">${glyphs.join("")}</g>`;
}

function ruleShape({ x, y, width, height, ink }: PlacedRule): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colorOf(INKS[ink])}"/>`;
}

function colorOf(color: Rgb): string {
  return `rgb(${color.join()})`;
}

async function pixelsOf(svg: string): Promise<Pixels> {
  await startRenderer();
  const renderer = new Resvg(svg);
  const image = renderer.render();
  const { width, height, pixels: rgba } = image;
  image.free();
  renderer.free();
  return { width, height, rgba };
}

const startRenderer = once(async () => {
  const file = fileURLToPath(import.meta.resolve("@resvg/resvg-wasm/index_bg.wasm"));
  await initWasm(await readFile(file));
});
