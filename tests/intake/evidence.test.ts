import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Copies,
  createEvidenceGatherer,
  evidenceFrom,
  longestSentences,
  NO_EVIDENCE,
  observationOf,
} from "#intake/dump/evidence.ts";
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
import { wrap } from "./wrap.ts";

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

/** As many copies of a file, however its lines are. */
function copiesOf(count: number): Copies {
  return { label: count, sentence: count };
}

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

  test("are no sentences of a copy that a program has wrapped", () => {
    const short = PARAGRAPHS.map((text) => `${text.split(" ").slice(0, 20).join(" ")}.`);
    const copy = [TITLE, ...short].flatMap((line) => ["", ...wrap(line, 60)]);
    const article = readAmong(
      [1, 2, 3, 4].map(() => [TITLE, ...short]),
      copy,
    );
    expect(bodyOf(article)).toEqual(short);
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

  test("prove nothing in editions of one article", () => {
    const last = "Nobody else was on the quay.";
    const editions = [0, 1, 2, 3].map((index) => [
      TITLE,
      `Edition ${index} tells at some length of the ferry, which came back to the village on a Monday of that winter.`,
      ...PARAGRAPHS.slice(2),
      last,
    ]);
    const evidence = evidenceOf(editions);
    expect(editions.map((lines) => bodyOf(readDumpOf(lines, evidence)).at(-1))).toEqual(
      editions.map(() => last),
    );
  });

  test("go from an article shorter than its site's notes", () => {
    const notes = [0, 1, 2].map(
      (index) =>
        `Note ${index} of the site tells at great length who may read it, who may not, and what the harbour's printers think of those who do it all the same.`,
    );
    const library = [ARTICLE, ...OTHERS].map((lines) => [...lines, ...notes, "Anchor below"]);
    const article = readDumpOf(library.at(-1) ?? [], evidenceOf(library));
    expect(leftOutOf(article)).toContain("Anchor below");
  });

  test("are none that stand in headers of fields", () => {
    const note = "note: Zephyr printers and boats of the bay";
    const gatherer = createEvidenceGatherer();
    for (const [index, lines] of OTHERS.entries()) {
      const text = ["---", `title: Headline ${index}`, note, "---", ...lines].join("\n");
      gatherer.add(observeSeed({ file: `${index}.txt`, bytes: new TextEncoder().encode(text) }));
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
    const known = evidenceOf(library);
    const readings = new Map(library.map((lines) => [lines, readDumpOf(lines, known)]));
    fc.assert(
      fc.property(fc.shuffledSubarray(library, { minLength: library.length }), (order) => {
        const evidence = evidenceOf(order);
        expect(order.map((lines) => readDumpOf(lines, evidence))).toEqual(
          order.map((lines) => readings.get(lines)),
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
      { numRuns: 100 },
    );
  });

  test("counts files, not repetitions", () => {
    const evidence = evidenceOf([["Harbour", "Harbour", "Harbour"], ["Quay"], ["Quay"], ["Quay"]]);
    expect(evidence.recurs("Quay", "label", copiesOf(1))).toBe(true);
    expect(evidence.recurs("Harbour", "label", copiesOf(1))).toBe(false);
    expect(evidence.recurs("never seen", "label", copiesOf(1))).toBe(false);
  });

  test("asks for one file more with each copy", () => {
    const evidence = evidenceOf([["Quay"], ["Quay"], ["Quay"], ["Quay"]]);
    expect([1, 2, 3].map((copies) => evidence.recurs("Quay", "label", copiesOf(copies)))).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("looks at the edges of a long file", () => {
    const inside = Array.from({ length: 500 }, (_, index) => `line ${index}`);
    const evidence = evidenceOf([inside, inside, inside]);
    const lines = ["line 0", "line 250", "line 499"];
    expect(lines.map((line) => evidence.recurs(line, "label", copiesOf(1)))).toEqual([
      true,
      false,
      true,
    ]);
  });

  test("counts copies by the longest sentences", () => {
    const evidence = evidenceOf([PARAGRAPHS, PARAGRAPHS, OTHERS[0] ?? []]);
    expect(evidence.copies(longestSentences(sourceLines(PARAGRAPHS.join("\n"))))).toEqual(
      copiesOf(2),
    );
    expect(evidence.copies(["It was never seen before."])).toEqual(copiesOf(1));
    expect(evidence.copies([])).toEqual(copiesOf(1));
  });

  test("of a small library takes no line for another", () => {
    const library = [1, 2, 3].map((file) =>
      Array.from({ length: 240 }, (_, line) => `Boat ${line} of harbour ${file}`),
    );
    const evidence = evidenceOf(library);
    const recurring = library.flat().filter((line) => evidence.recurs(line, "label", copiesOf(1)));
    expect(recurring).toEqual([]);
    expect(library.flat().filter((line) => evidence.isSection(`${line}, never seen`))).toEqual([]);
  });

  test("takes memory by the number of files, to a limit", () => {
    const cellsFor = (files?: number) => createEvidenceGatherer(files).counts().lines.length;
    expect(cellsFor(0)).toBe(cellsFor(1));
    expect(cellsFor(1)).toBeLessThan(cellsFor(2));
    expect(cellsFor(100_000)).toBe(cellsFor(10_000));
    expect(cellsFor()).toBe(cellsFor(100_000));
  });

  test("is the same from its counts", () => {
    const gatherer = createEvidenceGatherer();
    for (const line of ["Quay", "Quay", "Quay"]) gatherer.add(observationOf(sourceLines(line)));
    const evidence = evidenceFrom(structuredClone(gatherer.counts()));
    expect(evidence.recurs("Quay", "label", copiesOf(1))).toBe(true);
    expect(evidence.recurs("Quay", "label", copiesOf(2))).toBe(false);
  });

  test("knows sections that stand apart", () => {
    const evidence = evidenceOf([["Harbour", TITLE, PARAGRAPHS[0]]]);
    expect(evidence.isSection("Harbour")).toBe(true);
    expect(evidence.isSection("HarbourRegion")).toBe(false);
    expect(evidence.isSection(PARAGRAPHS[0])).toBe(false);
  });
});
