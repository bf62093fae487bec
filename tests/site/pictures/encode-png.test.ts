import { crc32, inflateSync } from "node:zlib";
import { expect, test } from "vitest";
import { encodePng, type Rgb } from "#site/pictures/encode-png.ts";

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
const RED: Rgb = [200, 0, 0];

/** A black, a red and a white pixel above a grey, a nearly black and a white one. */
const PIXELS: readonly Rgb[] = [BLACK, RED, WHITE, [127, 127, 127], [2, 1, 0], WHITE];
const RGBA = Uint8Array.from(PIXELS.flatMap((color) => [...color, 255]));

type Chunk = { readonly name: string; readonly data: Buffer; readonly isWhole: boolean };

function chunksOf(png: Uint8Array): readonly Chunk[] {
  const bytes = Buffer.from(png);
  const chunks: Chunk[] = [];
  for (let at = 8; at < bytes.length;) {
    const end = at + 8 + bytes.readUInt32BE(at);
    const content = bytes.subarray(at + 4, end);
    const isWhole = crc32(content) === bytes.readUInt32BE(end);
    chunks.push({ name: content.toString("latin1", 0, 4), data: content.subarray(4), isWhole });
    at = end + 4;
  }
  return chunks;
}

const png = encodePng({ width: 3, height: 2, rgba: RGBA }, WHITE, [BLACK, RED]);
const chunks = chunksOf(png);

test("a PNG has its parts in order, each whole", () => {
  expect(Array.from(png.slice(1, 4), (code) => String.fromCodePoint(code)).join("")).toBe("PNG");
  expect(chunks.map(({ name }) => name)).toEqual(["IHDR", "PLTE", "IDAT", "IEND"]);
  expect(chunks.every(({ isWhole }) => isWhole)).toBe(true);
});

test("a PNG has the colours of its pixels, nearly", () => {
  const [, palette, rows] = chunks.map(({ data }) => data);
  const numbers = inflateSync(rows ?? new Uint8Array());
  const colorAt = (place: number) => {
    const start = (numbers[place] ?? 0) * 3;
    return Array.from(palette?.subarray(start, start + 3) ?? []);
  };
  expect([numbers[0], numbers[4]]).toEqual([0, 0]);
  expect([1, 2, 3].map(colorAt)).toEqual([BLACK, RED, WHITE]);
  expect(colorAt(5)[0]).toBeCloseTo(127, -1);
  expect([6, 7].map(colorAt)).toEqual([BLACK, WHITE]);
});
