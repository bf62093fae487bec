import { describe, expect, it } from "vitest";
import { readSeed } from "#intake/intake.ts";

const PARAGRAPH =
  "The ferry came back to the village after a long winter, and all went to the quay to see it. ".repeat(
    4,
  );

const LINES = 100_000;

/** Room for a busy machine; work that grows with the square of the lines takes minutes. */
const TIMEOUT = 30_000;

const FILES: readonly (readonly [name: string, text: string])[] = [
  ["headings for related articles", PARAGRAPH + "\nRelated Articles".repeat(LINES)],
  ["stanzas of two lines", "The harbour sleeps\nand so do we\n\n".repeat(LINES / 2)],
  ["names with roles", `The ferry returns\n${"Tom Bell\nReporter, Port Town\n".repeat(LINES / 2)}`],
  ["names below a headline", `The ferry returns\n${"Tom Bell\n".repeat(LINES)}${PARAGRAPH}`],
];

describe("100,000 lines of one kind", () => {
  it.each(FILES)(
    "%s are read at once",
    (_name, text) => {
      const seed = { file: "long.txt", bytes: new TextEncoder().encode(text) };
      expect(readSeed(seed).articles).toHaveLength(1);
    },
    TIMEOUT,
  );
});
