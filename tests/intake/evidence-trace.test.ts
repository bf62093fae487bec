import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  createEvidenceGatherer,
  evidenceFrom,
  type EvidenceCounts,
} from "#intake/dump/evidence.ts";
import { traceChecker, traced } from "#intake/dump/evidence-trace.ts";
import { observeSeed, readSeed } from "#intake/intake.ts";
import { bytesOf, PARAGRAPHS, TITLE } from "./read-dump.ts";

const FRAME = ["The Harbour Post of the bay", "Zephyr printers and boats", "Harbour", "Coast"];

const files = fc.array(fc.constantFrom(...FRAME, TITLE, ...PARAGRAPHS), { maxLength: 9 });
const libraries = fc.array(files, { maxLength: 8 });

type Lines = readonly string[];

function seedOf(lines: Lines) {
  return { file: "ferry.txt", bytes: bytesOf(lines) };
}

function countsOf(library: readonly Lines[]): EvidenceCounts {
  const gatherer = createEvidenceGatherer();
  for (const lines of library) gatherer.add(observeSeed(seedOf(lines)));
  return gatherer.counts();
}

function tracedReading(lines: Lines, counts: EvidenceCounts) {
  const asked = traced(evidenceFrom(counts));
  return { reading: readSeed(seedOf(lines), asked.evidence), trace: asked.take() };
}

describe("a trace", () => {
  test("holds in the library that it comes from", () => {
    fc.assert(
      fc.property(files, libraries, (lines, others) => {
        const counts = countsOf([lines, ...others]);
        expect(traceChecker(counts)(tracedReading(lines, counts).trace)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test("holds in another library only where the file reads the same", () => {
    fc.assert(
      fc.property(files, libraries, libraries, (lines, before, after) => {
        const { reading, trace } = tracedReading(lines, countsOf([lines, ...before]));
        const counts = countsOf([lines, ...after]);
        if (!traceChecker(counts)(trace)) return;
        expect(tracedReading(lines, counts).reading).toEqual(reading);
      }),
      { numRuns: 100 },
    );
  });

  test("no longer holds once a line recurs", () => {
    const lines = [TITLE, ...PARAGRAPHS, "Zephyr printers and boats"];
    const others = [0, 1, 2, 3].map((each) => [`Headline ${each}`, "Zephyr printers and boats"]);
    const { trace } = tracedReading(lines, countsOf([lines]));
    expect(traceChecker(countsOf([lines, ...others]))(trace)).toBe(false);
  });
});
