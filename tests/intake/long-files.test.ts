import { describe, expect, it } from "vitest";
import { readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";

const PARAGRAPH =
  "The ferry came back to the village after a long winter, and all went to the quay to see it. ".repeat(
    4,
  );

const LINES = 100_000;

/** Room for a busy machine; work that grows with the square of the lines takes minutes. */
const TIMEOUT = 30_000;

/** Lines of more than any page has. */
const LINES_OF_A_BOOK = 10_002;

function namesWithRoles(lines: number): string {
  return `The ferry returns\n${"Tom Bell\nReporter, Port Town\n".repeat(lines / 2)}`;
}

function seedOf(text: string): Seed {
  return { file: "long.txt", bytes: new TextEncoder().encode(text) };
}

const FILES: readonly (readonly [name: string, text: string])[] = [
  ["headings for related articles", PARAGRAPH + "\nRelated Articles".repeat(LINES)],
  ["stanzas of two lines", "The harbour sleeps\nand so do we\n\n".repeat(LINES / 2)],
  ["names with roles", namesWithRoles(LINES)],
  ["names below a headline", `The ferry returns\n${"Tom Bell\n".repeat(LINES)}${PARAGRAPH}`],
];

describe("100,000 lines of one kind", () => {
  it.each(FILES)(
    "%s are read at once",
    (_name, text) => {
      expect(readSeed(seedOf(text)).articles).toHaveLength(1);
    },
    TIMEOUT,
  );
});

function rulesIn(text: string): ReadonlySet<string> {
  const [article] = readSeed(seedOf(text)).articles;
  return new Set(article?.removed.map(({ rule }) => rule));
}

describe("lines that are hardly text", () => {
  it("leave a page and stay in a text of more lines than any page has", () => {
    expect(rulesIn(namesWithRoles(200))).toContain("unlike the text");
    expect(rulesIn(namesWithRoles(LINES_OF_A_BOOK))).not.toContain("unlike the text");
  });
});
