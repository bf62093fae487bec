import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { fontPath, subsetFonts } from "./subset-fonts.ts";

test("the fonts are those of their packages, cut down to what the styles ask", async () => {
  const fonts = Array.from(await subsetFonts());
  expect(fonts.length).toBeGreaterThan(4);
  const isAsWritten = ([file, font]: readonly [string, Uint8Array]) =>
    readFileSync(fontPath(file)).equals(font);
  expect(fonts.filter((font) => !isAsWritten(font)).map(([file]) => file)).toEqual([]);
});
