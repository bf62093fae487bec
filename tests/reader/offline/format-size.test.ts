import { expect, test } from "vitest";
import { formatSize } from "#reader/offline/format-size.ts";

test.each([
  [0, "0 kB"],
  [999, "1 kB"],
  [123_456, "123 kB"],
  [3_440_000, "3.4 MB"],
  [12_000_000, "12 MB"],
  [5_200_000_000, "5.2 GB"],
])("%i bytes are told as %s", (bytes, told) => {
  expect(formatSize(bytes, "en")).toBe(told.replace(" ", "\u00a0"));
});

test("sizes are written as the language has it", () => {
  expect(formatSize(3_440_000, "de")).toBe("3,4\u00a0MB");
});
