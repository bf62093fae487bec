/**
 * Scores the intake and two baselines on folders of golden cases and prints a Markdown table:
 * `npm run score -- FOLDER [FOLDER...]`, by default tests/cases.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { goldenCaseNames, readGoldenCase } from "#tests/intake/golden-case.ts";
import { type Expectation, scoreArticles } from "./score-article.ts";
import { type CaseScore, faultLines, scoreTable } from "./score-report.ts";
import { SYSTEMS, type System } from "./systems.ts";
import { totalsOf } from "./totals.ts";

const DEFAULT_FOLDERS = [join(import.meta.dirname, "../cases")];

function scoreFolder(folder: string, { read }: System): CaseScore[] {
  return goldenCaseNames(folder).flatMap((name) => {
    const { file, bytes, expected } = readGoldenCase(join(folder, name));
    const { articles }: { readonly articles?: readonly Expectation[] } = expected;
    if (articles === undefined) return [];
    return scoreArticles(articles, read({ file, bytes })).map((score) => ({ name, score }));
  });
}

function report(folders: readonly string[]): string[] {
  const columns = SYSTEMS.map((system) => {
    const scores = folders.flatMap((folder) => scoreFolder(folder, system));
    return { name: system.name, scores, totals: totalsOf(scores.map(({ score }) => score)) };
  });
  const faults = faultLines(columns[0]?.scores ?? []);
  return [
    ...scoreTable(columns),
    ...(faults.length > 0 ? ["", "Faults of the intake:", ""] : []),
    ...faults,
  ];
}

const named = process.argv.slice(2);
const folders = named.length > 0 ? named : DEFAULT_FOLDERS;
const unfit = folders.find((folder) => !existsSync(folder) || goldenCaseNames(folder).length === 0);
if (unfit === undefined) {
  process.stdout.write(`${report(folders).join("\n")}\n`);
} else {
  process.stderr.write(
    `${unfit} holds no golden cases: a folder for each, with source.* and expected.json.\n`,
  );
  process.exitCode = 2;
}
