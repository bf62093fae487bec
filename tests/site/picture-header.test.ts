import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pictureHeader, pictureType } from "#site/picture-header.ts";
import { pngBytes } from "#tests/support/picture-bytes.ts";

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** Its first part tells how the camera was held, its second one 300 by 200 pixels. */
const JPEG = (orientation: number) =>
  latin1(
    "\xff\xd8\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0" +
      `${String.fromCodePoint(orientation)}\0\0\0\0\0\0\xff\xc0\x00\x11\x08\x00\xc8\x01\x2c\x03`,
  );

const GIF = latin1("GIF89a\x2c\x01\xc8\x00\0\0\0");
const WEBP = latin1("RIFF\x40\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x2b\x01\x00\xc7\x00\x00\0\0");
const AVIF = latin1(
  "\0\0\0\x10ftypavif\0\0\0\0\0\0\0\x30meta\0\0\0\0\0\0\0\x24iprp\0\0\0\x1cipco" +
    "\0\0\0\x14ispe\0\0\0\0\0\0\x01\x2c\0\0\0\xc8",
);

describe("a picture's header", () => {
  test.each([
    ["jpg", JPEG(1)],
    ["png", pngBytes(300, 200)],
    ["gif", GIF],
    ["webp", WEBP],
    ["avif", AVIF],
  ])("tells the size of a .%s file", (extension, bytes) => {
    expect(pictureHeader(bytes)).toEqual({ extension, size: { width: 300, height: 200 } });
  });

  test("tells the size as it is shown, however the camera was held", () => {
    expect(pictureHeader(JPEG(6))?.size).toEqual({ width: 200, height: 300 });
  });

  test.each(["<svg xmlns='http://www.w3.org/2000/svg'/>", "<!doctype html>", "BM", "%PDF-1.7", ""])(
    "is not in %j",
    (text) => {
      expect(pictureHeader(latin1(text))).toBeNull();
    },
  );

  test("tells no size where it is cut off", () => {
    expect(pictureHeader(JPEG(1).subarray(0, 30))?.size ?? null).toBeNull();
    expect(pictureHeader(AVIF.subarray(0, 40))?.size ?? null).toBeNull();
  });

  test("tells no size where other bytes stand behind it in memory", () => {
    const memory = Buffer.concat([pngBytes(300, 200).subarray(0, 18), Buffer.alloc(40, 7)]);
    expect(pictureHeader(memory.subarray(0, 18))?.size).toBeNull();
  });

  test("is looked for in any bytes without a fault", () => {
    const starts = [JPEG(1), pngBytes(1, 1), GIF, WEBP, AVIF].map((bytes) => bytes.subarray(0, 20));
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const size = pictureHeader(Buffer.concat([start, rest]))?.size ?? { width: 1, height: 1 };
        return size.width > 0 && size.height > 0;
      }),
    );
  });
});

test("a picture's type follows from its name", () => {
  expect(pictureType("picture-1.jpg")).toBe("image/jpeg");
  expect(pictureType("library.json")).toBeNull();
});
