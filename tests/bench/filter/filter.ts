/**
 * Builds the filter's index and those of other libraries from made-up news, asks them the same
 * queries, prints a table for each size and writes all to docs/filter-benchmark.md:
 * `npm run bench:filter`. Other sizes: `npm run bench:filter -- 1000 10000`.
 */
import { fork } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { CONTENDERS, loadContender } from "./contenders.ts";
import { type ContenderMeasures, type ContenderRow, filterTable } from "./filter-table.ts";
import { installPeers } from "./install-peers.ts";
import { writeQuestions } from "./questions.ts";
import { brotliBytes } from "./traffic.ts";

const DEFAULT_SIZES = [1000, 10_000, 100_000];

const REPORT = join(import.meta.dirname, "../../../docs/filter-benchmark.md");

const HEAD = `# The filter beside other libraries

\`npm run bench:filter\` writes this page. Articles and queries are made up; \`tests/bench/filter/README.md\`
says how near they come to real news, and what each column means.
`;

/** What a child process told, or why it failed. */
type Told<Measures> = Measures | { readonly failure: string };

async function measureAll(size: number): Promise<readonly ContenderRow[]> {
  const folder = mkdtempSync(join(tmpdir(), "broadsheet-filter-"));
  try {
    const questions = join(folder, "questions");
    writeQuestions(questions, size);
    const rows: ContenderRow[] = [];
    for (const { name } of CONTENDERS) {
      const measures = await measure(name, size, join(folder, "index"), questions);
      console.error(
        `${size} articles, ${name}: ${typeof measures === "string" ? measures : "done"}`,
      );
      rows.push({ name, measures });
    }
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(
  name: string,
  size: number,
  folder: string,
  questions: string,
): Promise<ContenderMeasures | string> {
  const refusal = (await loadContender(name)).refusal(size);
  if (refusal !== null) return refusal;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const built = await tell<ContenderMeasures>("build-contender.ts", [name, String(size), folder]);
  if ("failure" in built) return firstLine(built.failure);
  const asked = await tell<ContenderMeasures>("query-contender.ts", [name, folder, questions]);
  return "failure" in asked ? firstLine(asked.failure) : { ...built, ...asked, ...weigh(folder) };
}

/** In a process of its own, so that peaks and garbage are the contender's alone. */
async function tell<Measures>(
  script: string,
  parameters: readonly string[],
): Promise<Told<Measures>> {
  const child = fork(join(import.meta.dirname, script), [...parameters], {
    execArgv: ["--max-old-space-size=8192"],
  });
  return new Promise((resolve) => {
    child.once("message", (told) => resolve(told as Told<Measures>));
    child.once("exit", (code) => resolve({ failure: `ended with code ${code}` }));
  });
}

function firstLine(failure: string): string {
  return failure.split("\n", 1)[0]?.replace(/\.$/, "") ?? failure;
}

function weigh(folder: string) {
  const sizes = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path))
    .map((bytes) => ({ raw: bytes.length, brotli: brotliBytes(bytes) }));
  return {
    rawBytes: sizes.reduce((sum, { raw }) => sum + raw, 0),
    brotliBytes: sizes.reduce((sum, { brotli }) => sum + brotli, 0),
  };
}

installPeers();
const asked = process.argv.slice(2).map(Number);
let report = HEAD;
for (const size of asked.length > 0 ? asked : DEFAULT_SIZES) {
  const table = filterTable(await measureAll(size));
  console.log(`\n${size} articles\n\n${table}\n`);
  report += `\n## ${size.toLocaleString("en")} articles\n\n${table}\n`;
  writeFileSync(REPORT, report);
}
