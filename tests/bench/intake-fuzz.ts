import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";
import { heldBytes } from "./held-bytes.ts";
import { makeDumps } from "./intake-dumps.ts";
import { damagedCases, randomFiles } from "./intake-hostile.ts";
import { DUMP_LANGUAGES } from "./intake-languages.ts";

/** One damaged golden case for so many random files. */
const RANDOM_PER_DAMAGED = 20;

/** Milliseconds after which a file counts as a hang. */
const HANG = 1000;

type Slowest = { readonly seed: Seed | null; readonly milliseconds: number };

/**
 * Reads random files and damaged golden cases, prints the slowest, the peak of memory and what is still held, and
 * keeps what throws or hangs in a temporary folder; the exit code tells whether there was any.
 */
export function fuzz(count: number, seedNumber: number): void {
  loadTables(seedNumber);
  readAll("random files", randomFiles(seedNumber, count));
  readAll("damaged golden cases", damagedCases(seedNumber, Math.ceil(count / RANDOM_PER_DAMAGED)));
  const peak = process.resourceUsage().maxRSS / 1024;
  const held = heldBytes() / 2 ** 20;
  console.log(`Peak of memory: ${peak.toFixed(0)} MiB, held at the end: ${held.toFixed(0)} MiB`);
}

/** Reads a dump of each language, since the first that asks for rules, trees or words of one pays for all others. */
function loadTables(seedNumber: number): void {
  for (const { file, text } of makeDumps(seedNumber, DUMP_LANGUAGES.length, "articles")) {
    readSeed({ file, bytes: new TextEncoder().encode(text) });
  }
}

function readAll(name: string, seeds: Iterable<Seed>): void {
  let slowest: Slowest = { seed: null, milliseconds: 0 };
  let files = 0;
  let articles = 0;
  for (const seed of seeds) {
    const start = performance.now();
    articles += articlesOf(seed);
    files += 1;
    const milliseconds = performance.now() - start;
    if (milliseconds > HANG) keep(seed, `took ${milliseconds.toFixed(0)} ms`);
    if (milliseconds > slowest.milliseconds) slowest = { seed, milliseconds };
  }
  const { seed, milliseconds } = slowest;
  console.log(
    `${files} ${name}, ${articles} articles; ` +
      `the slowest took ${milliseconds.toFixed(0)} ms (${seed?.file}, ${seed?.bytes.length} bytes)`,
  );
}

function articlesOf(seed: Seed): number {
  try {
    return readSeed(seed).articles.length;
  } catch (error) {
    keep(seed, String(error));
    return 0;
  }
}

function keep(seed: Seed, fault: string): void {
  const path = join(mkdtempSync(join(tmpdir(), "broadsheet-fuzz-")), seed.file);
  writeFileSync(path, seed.bytes);
  console.error(`${path}: ${fault}`);
  process.exitCode = 1;
}
