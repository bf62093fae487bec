import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  evidenceFor,
  type GoldenCase,
  goldenCaseNames,
  readGoldenCase,
} from "#tests/intake/golden-case.ts";
import { type Expectation, scoreArticles } from "./score-article.ts";
import { type CaseScore, faultLines, scoreTable } from "./score-report.ts";
import { SYSTEMS } from "./systems.ts";
import { type Totals, totalsOf } from "./totals.ts";

const GOLDEN_CASES = join(import.meta.dirname, "../cases");

const INTAKE = SYSTEMS.slice(0, 1);

/** The folders that somebody names, or the golden cases. */
export function foldersToScore(named: readonly string[]): readonly string[] {
  return named.length > 0 ? named : [GOLDEN_CASES];
}

/** The first of these folders that holds no golden cases. */
export function unfitFolder(folders: readonly string[]): string | undefined {
  return folders.find((folder) => !existsSync(folder) || goldenCaseNames(folder).length === 0);
}

/**
 * Scores the intake and two baselines on folders of golden cases: the lines of a Markdown table and
 * of the intake's faults.
 * @throws when a case lacks its source or what is expected of it.
 */
export function scoreFolders(folders: readonly string[]): string[] {
  const cases = folders.flatMap((folder) =>
    goldenCaseNames(folder).map((name) => scoreCase(name, readGoldenCase(join(folder, name)))),
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

/**
 * What the intake makes of the golden cases in a folder, all together, or of those with names that are asked for.
 * @param changed What a case is read as.
 * @throws when a case lacks its source or what is expected of it.
 */
export function intakeTotals(
  folder: string,
  isAsked: (name: string) => boolean = () => true,
  changed: (golden: GoldenCase) => GoldenCase = (golden) => golden,
): Totals {
  const cases = goldenCaseNames(folder)
    .filter(isAsked)
    .flatMap((name) => scoreCase(name, changed(readGoldenCase(join(folder, name))), INTAKE));
  return totalsOf(cases.flat().map(({ score }) => score));
}

/** The scores of one case, a list for each system; a case that expects nothing has none. */
function scoreCase(
  name: string,
  golden: GoldenCase,
  systems = SYSTEMS,
): readonly (readonly CaseScore[])[] {
  const { articles }: { readonly articles?: readonly Expectation[] } = golden.expected;
  if (articles === undefined) return [];
  const evidence = evidenceFor(golden);
  return systems.map(({ read }) =>
    scoreArticles(articles, read(golden, evidence)).map((score) => ({ name, score })),
  );
}
