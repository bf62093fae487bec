/**
 * Makes dumps, reads them as a build does and prints files per second of one core, the peak of
 * memory and what is still held after the last file: `npm run bench:intake`. Other sizes:
 * `npm run bench:intake -- 2000 100000`.
 * `npm run bench:intake -- --fuzz 100000` reads random bytes and damaged golden cases instead.
 */
import { fork } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { legacyEncoder } from "./intake-charsets.ts";
import { makeDumps, writeDumps } from "./intake-dumps.ts";
import { fuzz } from "./intake-fuzz.ts";
import { DUMP_LANGUAGES } from "./intake-languages.ts";
import type { MadeFile } from "./make-library.ts";

const SEED_NUMBER = 20_240_607;
const DEFAULT_SIZES = [2000, 20_000];
const PAGES = 1000;
const LEGACY_FILES = 500;

const COLUMNS = [
  "dumps",
  "files",
  "articles",
  "observed/s",
  "read/s",
  "both/s",
  "peak MiB",
  "held MiB",
];

const PASS_SCRIPT = fileURLToPath(new URL("intake-pass.ts", import.meta.url));

type Cost = {
  readonly files: number;
  readonly articles: number;
  readonly observeSeconds: number;
  readonly readSeconds: number;
  readonly peakMebibytes: number;
  /** Held at the end, without what is only still to be thrown away. */
  readonly heldMebibytes: number;
};

async function measure(
  name: string,
  files: Iterable<MadeFile>,
  encode = (text: string): Uint8Array => new TextEncoder().encode(text),
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-bench-"));
  try {
    await writeDumps(folder, files, encode);
    console.log(row(name, await readIn(folder)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** In a process of its own, so that the peak of its memory is the reading's alone. */
async function readIn(folder: string): Promise<Cost> {
  const child = fork(PASS_SCRIPT, [folder]);
  return new Promise((resolve, reject) => {
    child.once("message", (cost) => resolve(cost as Cost));
    child.once("exit", (code) => reject(new Error(`The reading ended with code ${code}`)));
  });
}

function row(name: string, cost: Cost): string {
  const { files, observeSeconds, readSeconds } = cost;
  const rates = [observeSeconds, readSeconds, observeSeconds + readSeconds].map((seconds) =>
    (files / seconds).toFixed(0),
  );
  const memory = [cost.peakMebibytes, cost.heldMebibytes].map((size) => size.toFixed(0));
  return tableRow([name, files, cost.articles, ...rates, ...memory]);
}

function tableRow(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

function legacy(language: string): Generator<MadeFile> {
  const languages = DUMP_LANGUAGES.filter((each) => each.language === language);
  return makeDumps(SEED_NUMBER, LEGACY_FILES, "articles", languages);
}

async function measureAll(sizes: readonly number[]): Promise<void> {
  console.log(tableRow(COLUMNS));
  console.log(tableRow(COLUMNS.map((_, place) => (place === 0 ? "---" : "---:"))));
  for (const size of sizes) {
    await measure("articles of 500 words", makeDumps(SEED_NUMBER, size, "articles"));
  }
  await measure("pages of 200 lines", makeDumps(SEED_NUMBER, PAGES, "pages"));
  await measure("in windows-1251", legacy("ru"), legacyEncoder("windows-1251"));
  await measure("in GBK", legacy("zh"), legacyEncoder("gbk"));
}

const [option, ...rest] = process.argv.slice(2);
if (option === "--fuzz") fuzz(Number(rest[0] ?? "1000"), SEED_NUMBER);
else {
  const asked = process.argv.slice(2).map(Number);
  await measureAll(asked.length > 0 ? asked : DEFAULT_SIZES);
}
