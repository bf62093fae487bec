/**
 * Fits the trees that tell lines of a text from those of its page, and its headline, and writes them:
 * `npm run fit` those for long pages, `npm run fit -- --short` those for shorter ones, both also to named folders of
 * golden cases. Each case is read several times, each time with a part of the rules forgotten, as a page of an unknown site
 * finds them. Takes some minutes; the same cases give the same trees.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { Model } from "#intake/learned/boosted-trees.ts";
import { HEADLINE_MEASURES } from "#intake/learned/headline-measures.ts";
import { LINE_MEASURES } from "#intake/learned/line-measures.ts";
import { MEASURES_IN_CONTEXT } from "#intake/learned/measures-in-context.ts";
import { fitTrees, type Group, type Samples } from "./boosting.ts";
import { together, type TrainingLines, type TrainingSets } from "./training-lines.ts";

const TESTS = join(import.meta.dirname, "..");

/**
 * How many times the lines of each folder count: golden cases twice, since they are held to the letter and the others within
 * bounds; whole pages more, since they alone are as long as pages of sites are; and beside those articles of short lines, of
 * which else hundreds are lost.
 */
const TIMES_FOR_SHORT = { cases: 2, unseen: 1, "short-lines": 1, "press-pages": 1 };
const TIMES_FOR_LONG = { ...TIMES_FOR_SHORT, "short-lines": 2, "whole-pages": 4 };

const FOR_SHORT = "--short";
const isForShort = process.argv.includes(FOR_SHORT);

const MODELS = join(TESTS, "../src/intake/learned");

/** Shares of the rules' texts that are forgotten: none as at home, most as in a language with few of them. */
const FORGOTTEN_SHARES = [0, 0.3, 0.5, 0.7];

/** Flatter or fewer trees told less on cases that were held back; of longer pages more trees tell a little more. */
const SETTINGS = {
  text: { trees: isForShort ? 260 : 400, depth: 4, rate: 0.12, ridge: 5, fewest: 60 },
  headline: { trees: 200, depth: 4, rate: 0.1, ridge: 3, fewest: 30 },
};

/** A line's own measures come first in its context. */
const MEASURES = {
  text: isForShort ? LINE_MEASURES : MEASURES_IN_CONTEXT,
  headline: HEADLINE_MEASURES,
};

const named = process.argv.slice(2).filter((argument) => argument !== FOR_SHORT);
const folders = named.length > 0 ? named : foldersOf(isForShort ? TIMES_FOR_SHORT : TIMES_FOR_LONG);

process.stdout.write(`Reading ${folders.join(", ")}\n`);
const parts = await Promise.all(
  FORGOTTEN_SHARES.map((share, seed) => linesIn({ folders, share, seed })),
);
for (const kind of ["text", "headline"] as const) {
  const lines = together(parts.map((part) => part[kind]));
  const told = samplesOf(lines, MEASURES[kind]);
  // A page has one headline: which of its lines is likeliest counts, and not how likely it is.
  const samples = kind === "headline" ? { ...told, groups: groupsOf(lines) } : told;
  process.stdout.write(`Fitting ${kind} to ${samples.classes.length} lines\n`);
  const file = join(MODELS, `${isForShort ? "" : "page-"}${kind}-trees.json`);
  writeFileSync(file, jsonOf(fitTrees(samples, SETTINGS[kind], showProgress)));
  process.stdout.write(`\nWritten: ${file}\n`);
}

function foldersOf(times: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(times).flatMap(([name, count]) =>
    Array.from({ length: count }, () => join(TESTS, name)),
  );
}

type Order = { readonly folders: readonly string[]; readonly share: number; readonly seed: number };

/** Reads in a thread of its own, since what rules are known holds for a whole thread. */
function linesIn(order: Order): Promise<TrainingSets> {
  const worker = new Worker(join(import.meta.dirname, "fit-worker.ts"), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once("message", (sets: TrainingSets) => {
      process.stdout.write(`Read with ${order.share * 100} % of the rules forgotten\n`);
      resolve(sets);
    });
    worker.once("error", reject);
  });
}

function samplesOf(
  { count, measures, classes, weights }: TrainingLines,
  names: readonly string[],
): Samples {
  const ofLine = measures.length / count;
  const columns = names.map((_, column) =>
    Float64Array.from({ length: count }, (_line, at) => measures[at * ofLine + column] ?? 0),
  );
  return { names, columns, classes, weights };
}

function groupsOf({ linesOfPages }: TrainingLines): readonly Group[] {
  let end = 0;
  return linesOfPages.map((length) => {
    const start = end;
    end += length;
    return { start, end };
  });
}

function showProgress(trees: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${trees} trees`);
}

/** A line for each tree, so that a change shows where it is. */
function jsonOf({ bias, trees }: Model): string {
  const rows = trees.map((tree) => `    ${JSON.stringify(tree)}`);
  return `{\n  "bias": ${bias},\n  "trees": [\n${rows.join(",\n")}\n  ]\n}\n`;
}
