import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Removal } from "#article/article.ts";
import type { Intake, Problem } from "#intake/seed.ts";

/** What a golden case says of one article; ids and reasons have tests of their own. */
export type ExpectedArticle = Omit<Article, "id" | "file" | "removed"> & {
  readonly removed: readonly Omit<Removal, "reason">[];
};

export type ExpectedIntake = {
  readonly articles: readonly ExpectedArticle[];
  readonly problems: readonly Problem["severity"][];
};

export type GoldenCase = {
  /** Name of the source file, `source.` with the extension of its format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly expected: ExpectedIntake;
};

/** Names of the folders in a folder of golden cases. */
export function goldenCaseNames(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Reads one golden case; throws when its source or its expectation is missing. */
export function readGoldenCase(folder: string): GoldenCase {
  const file = readdirSync(folder).find((name) => name.startsWith("source."));
  if (file === undefined) throw new Error(`${folder} has no source file`);
  const expectation = join(folder, "expected.json");
  if (!existsSync(expectation)) throw new Error(`${folder} has no expected.json`);
  return {
    file,
    bytes: readFileSync(join(folder, file)),
    expected: JSON.parse(readFileSync(expectation, "utf8")) as ExpectedIntake,
  };
}

/** An intake in the form of the expectations. */
export function asExpected(intake: Intake): ExpectedIntake {
  return {
    articles: intake.articles.map(({ id: _id, file: _file, removed, ...rest }) => ({
      ...rest,
      removed: removed.map(({ reason: _reason, ...removal }) => removal),
    })),
    problems: intake.problems.map((problem) => problem.severity),
  };
}
