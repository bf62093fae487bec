/**
 * Scores the intake and two baselines on folders of golden cases and prints a Markdown table:
 * `npm run score -- FOLDER [FOLDER...]`, by default tests/cases.
 */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { evidenceFor, goldenCaseNames, readGoldenCase } from "#tests/intake/golden-case.ts";
import { type Expectation, scoreArticles } from "./score-article.ts";
import { type CaseScore, faultLines, scoreTable } from "./score-report.ts";
import { SYSTEMS } from "./systems.ts";
import { totalsOf } from "./totals.ts";

const DEFAULT_FOLDERS = [join(import.meta.dirname, "../cases")];

/** The scores of one case, a list for each system; a case that expects nothing has none. */
function scoreCase(folder: string, name: string): readonly (readonly CaseScore[])[] {
  const golden = readGoldenCase(join(folder, name));
  const { articles }: { readonly articles?: readonly Expectation[] } = golden.expected;
  if (articles === undefined) return [];
  const evidence = evidenceFor(golden);
  return SYSTEMS.map(({ read }) =>
    scoreArticles(articles, read(golden, evidence)).map((score) => ({ name, score })),
  );
}

function report(folders: readonly string[]): string[] {
  const cases = folders.flatMap((folder) =>
    goldenCaseNames(folder).map((name) => scoreCase(folder, name)),
  );
  const columns = SYSTEMS.map(({ name }, index) => {
    const scores = cases.flatMap((systems) => systems[index] ?? []);
    return { name, scores, totals: totalsOf(scores.map(({ score }) => score)) };
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
