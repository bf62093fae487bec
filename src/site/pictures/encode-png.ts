import { crc32, deflateSync } from "node:zlib";

/** Red, green and blue, each from 0 to 255. */
export type Rgb = readonly [red: number, green: number, blue: number];

/** Pixels as red, green, blue and opacity, row by row. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** Colour type 3: each pixel is one byte, its colour's number. */
const HEADER_END = Uint8Array.of(8, 3, 0, 0, 0);

/** Colours between the ground and an ink: what the smoothed edges of letters need to look smooth. */
const SHADES = 48;

/**
 * A PNG with a palette (ISO/IEC 15948), a third of the size of one in true colour: inks on a ground
 * have few colours but the shades between.
 * @param inks At most five: a palette holds 256 colours.
 */
export function encodePng(
  { width, height, rgba }: Pixels,
  ground: Rgb,
  inks: readonly Rgb[],
): Uint8Array {
  const palette = [ground, ...inks.flatMap((ink) => shadesOf(ground, ink))];
  const size = new DataView(new ArrayBuffer(8));
  size.setUint32(0, width);
  size.setUint32(4, height);
  return Buffer.concat([
    SIGNATURE,
    chunk("IHDR", Buffer.concat([new Uint8Array(size.buffer), HEADER_END])),
    chunk("PLTE", Uint8Array.from(palette.flat())),
    chunk("IDAT", deflateSync(indexedRows({ width, height, rgba }, palette), { level: 6 })),
    chunk("IEND", new Uint8Array()),
  ]);
}

function shadesOf(ground: Rgb, ink: Rgb): readonly Rgb[] {
  return Array.from({ length: SHADES }, (_, place) => {
    const share = (place + 1) / SHADES;
    const mixed = (channel: 0 | 1 | 2) =>
      Math.round(ground[channel] + (ink[channel] - ground[channel]) * share);
    return [mixed(0), mixed(1), mixed(2)] as const;
  });
}

/** Each row behind a zero, which says that its bytes stand as they are. */
function indexedRows({ width, height, rgba }: Pixels, palette: readonly Rgb[]): Uint8Array {
  const rows = new Uint8Array((width + 1) * height);
  const pixels = new DataView(rgba.buffer, rgba.byteOffset, rgba.byteLength);
  const numbers = new Map<number, number>();
  let [last, number] = [-1, 0];
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const color = pixels.getUint32(pixel * 4);
    // Most pixels are like the one before.
    if (color !== last) {
      number = numbers.get(color) ?? nearest(color, palette);
      numbers.set(color, number);
      last = color;
    }
    rows[pixel + Math.floor(pixel / width) + 1] = number;
  }
  return rows;
}

function nearest(color: number, palette: readonly Rgb[]): number {
  const [red, green, blue] = [color >>> 24, (color >>> 16) & 255, (color >>> 8) & 255];
  const distances = palette.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const content = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const bytes = Buffer.alloc(content.length + 8);
  bytes.writeUInt32BE(data.length, 0);
  bytes.set(content, 4);
  bytes.writeUInt32BE(crc32(content), content.length + 4);
  return bytes;
}
