import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createEvidenceGatherer, NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { observeSeed, readSeed } from "#intake/intake.ts";
import { sourceLines } from "#intake/dump/lines.ts";
import {
  bodyOf,
  bytesOf,
  evidenceOf,
  leftOutOf,
  PARAGRAPHS,
  readDumpOf,
  TITLE,
} from "./read-dump.ts";

/** Lines of a site that no rule knows. */
const HEAD = "The Harbour Post of the bay";
const TAIL = "Zephyr printers and boats of the bay";

const ARTICLE = [HEAD, TITLE, ...PARAGRAPHS, TAIL];

/** Other articles of the same site. */
const OTHERS = Array.from({ length: 6 }, (_, index) => [
  HEAD,
  `Headline ${index} of another day in the village`,
  `Article ${index} tells of soup, and everybody in the village was glad of what it told them.`,
  `Article ${index} goes on with bread, which the baker had brought for all ${index} of the crew.`,
  TAIL,
]);

function readAmong(others: readonly (readonly string[])[], lines: readonly string[] = ARTICLE) {
  return readDumpOf(lines, evidenceOf([lines, ...others]));
}

describe("lines that recur in a library", () => {
  test("go at both edges with three files", () => {
    const article = readAmong(OTHERS.slice(0, 2));
    expect(article.title).toBe(TITLE);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
    expect(article.removed).toMatchObject([
      { text: HEAD, line: 1, rule: "recurring line" },
      { text: TAIL, line: 7, rule: "recurring line" },
    ]);
  });

  test("stay with two files", () => {
    const article = readAmong(OTHERS.slice(0, 1));
    expect(bodyOf(article)).toContain(TAIL);
    expect(leftOutOf(article)).toEqual([]);
  });

  test("stay between paragraphs", () => {
    const lines = [TITLE, ...PARAGRAPHS.slice(0, 2), TAIL, ...PARAGRAPHS.slice(2)];
    expect(bodyOf(readAmong(OTHERS, lines))).toEqual(lines.slice(1));
  });

  test("stay when they are paragraphs", () => {
    const prose =
      "The Harbour Post has told the village of its boats since the first of them came, and it will go on to do so for as long as there is a single boat left in the bay.";
    const library = OTHERS.map((lines) => [...lines, prose]);
    const article = readAmong(library, [TITLE, ...PARAGRAPHS, prose]);
    expect(bodyOf(article)).toEqual([...PARAGRAPHS, prose]);
  });

  test("prove nothing in copies of one article", () => {
    const copies = [ARTICLE, ARTICLE, ARTICLE, ARTICLE];
    const article = readDumpOf(ARTICLE, evidenceOf(copies));
    expect(article.removed).toEqual([]);
    expect(article).toEqual(readDumpOf(ARTICLE, evidenceOf([ARTICLE])));
  });

  test("are none that stand in headers of fields", () => {
    const note = "note: Zephyr printers and boats of the bay";
    const gatherer = createEvidenceGatherer();
    for (const [index, lines] of OTHERS.entries()) {
      const text = ["---", `title: Headline ${index}`, note, "---", ...lines].join("\n");
      observeSeed({ file: `${index}.txt`, bytes: new TextEncoder().encode(text) }, gatherer);
    }
    const article = readDumpOf([TITLE, ...PARAGRAPHS, note], gatherer.evidence());
    expect(bodyOf(article)).toEqual([...PARAGRAPHS, note]);
  });

  test("leave a headline that others link to", () => {
    const linking = OTHERS.map((lines) => [...lines, TITLE]);
    expect(readAmong(linking)).toMatchObject({ title: TITLE });
    expect(bodyOf(readAmong(linking))).toEqual(PARAGRAPHS);
  });
});

describe("evidence", () => {
  test("does not depend on reading order", () => {
    const library = [ARTICLE, ...OTHERS];
    fc.assert(
      fc.property(fc.shuffledSubarray(library, { minLength: library.length }), (order) => {
        const evidence = evidenceOf(order);
        expect(order.map((lines) => readDumpOf(lines, evidence))).toEqual(
          order.map((lines) => readDumpOf(lines, evidenceOf(library))),
        );
      }),
      { numRuns: 30 },
    );
  });

  test("of one file says nothing", () => {
    const line = fc.constantFrom(HEAD, TITLE, TAIL, "Share", "Harbour", "", ...PARAGRAPHS);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const seed = { file: "ferry.txt", bytes: bytesOf(lines) };
        expect(readSeed(seed, evidenceOf([lines]))).toEqual(readSeed(seed, NO_EVIDENCE));
      }),
      { numRuns: 300 },
    );
  });

  test("counts files, not repetitions", () => {
    const gatherer = createEvidenceGatherer();
    gatherer.add(sourceLines("Harbour\nHarbour\nHarbour"));
    gatherer.add(sourceLines("Harbour\nQuay"));
    const evidence = gatherer.evidence();
    expect(evidence.files).toBe(2);
    expect(evidence.filesWithLine("Harbour")).toBe(2);
    expect(evidence.filesWithLine("Quay")).toBe(1);
    expect(evidence.filesWithLine("never seen")).toBe(1);
  });

  test("looks at the edges of a long file", () => {
    const gatherer = createEvidenceGatherer();
    const inside = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    for (let file = 0; file < 3; file += 1) gatherer.add(sourceLines(inside.join("\n")));
    const evidence = gatherer.evidence();
    const lines = ["line 0", "line 250", "line 499"];
    expect(lines.map((line) => evidence.filesWithLine(line))).toEqual([3, 1, 3]);
  });

  test("knows sections that stand apart", () => {
    const evidence = evidenceOf([["Harbour", TITLE, PARAGRAPHS[0]]]);
    expect(evidence.isSection("Harbour")).toBe(true);
    expect(evidence.isSection("HarbourRegion")).toBe(false);
    expect(evidence.isSection(PARAGRAPHS[0])).toBe(false);
  });
});
