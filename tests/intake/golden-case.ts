import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Article, Confidence, Removal } from "#article/article.ts";
import { createEvidenceGatherer, type Evidence } from "#intake/dump/evidence.ts";
import { observeSeed } from "#intake/intake.ts";
import type { Intake, NamedPicture, Problem, Seed } from "#intake/seed.ts";

/** In place of a rule or a confidence: any will do. */
const ANY = "*";

/** What a golden case says of a line left out; reasons have tests of their own. */
export type ExpectedRemoval = Omit<Removal, "reason" | "confidence"> & {
  readonly confidence: Confidence | typeof ANY;
};

/** What a golden case says of one article; ids have tests of their own. */
export type ExpectedArticle = Omit<Article, "id" | "file" | "removed"> & {
  readonly removed: readonly ExpectedRemoval[];
};

export type ExpectedIntake = {
  /** What the intake does not reach yet, in words; the text must be whole all the same. */
  readonly shortfall?: string;
  readonly articles: readonly ExpectedArticle[];
  readonly problems: readonly Problem["severity"][];
  /** Pictures beside the source by the texts of their figures, where it names any. */
  readonly pictures?: Readonly<Record<string, NamedPicture>>;
};

export type GoldenCase = {
  /** Name of the source file, `source.` with the extension of its format. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** The other files of the library in which the source is read. */
  readonly library: readonly Seed[];
  readonly expected: ExpectedIntake;
};

const CASE_FIELDS = ["articles", "problems", "pictures", "shortfall"];

/** What most sources do not give; cases say so only where it is given. */
const ARTICLE_DEFAULTS = { authors: [], date: null, url: null, aliases: [], removed: [] } as const;

const ARTICLE_FIELDS = ["title", "sections", "language", "direction", "blocks"].concat(
  Object.keys(ARTICLE_DEFAULTS),
);

const REMOVAL_DEFAULTS = { confidence: "certain" } as const;

const REMOVAL_FIELDS = ["line", "text", "rule"].concat(Object.keys(REMOVAL_DEFAULTS));

/** Names of the folders in a folder of golden cases. */
export function goldenCaseNames(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

/** Cases about markup and layout, which hold every kind of block. */
const OF_ALL_BLOCKS = /^(?:html|layout|markdown)-/;

/** Names of some of the cases in a folder, for tests to which all of them prove no more. */
export function sampleOfCases(folder: string): readonly string[] {
  const names = goldenCaseNames(folder).toSorted();
  return names.filter((name, place) => place % 4 === 0 || OF_ALL_BLOCKS.test(name));
}

/**
 * Reads one golden case: `source.*`, `expected.json` and, where the source does not stand alone, a
 * folder `library` with the other files. Throws when the source or the expectation is missing, or
 * when the expectation names a field that is not compared.
 */
export function readGoldenCase(folder: string): GoldenCase {
  const file = readdirSync(folder).find((name) => name.startsWith("source."));
  if (file === undefined) throw new Error(`${folder} has no source file`);
  const expectation = join(folder, "expected.json");
  if (!existsSync(expectation)) throw new Error(`${folder} has no expected.json`);
  return {
    file,
    bytes: readFileSync(join(folder, file)),
    library: readLibrary(join(folder, "library")),
    expected: fillIn(JSON.parse(readFileSync(expectation, "utf8")) as ExpectedIntake, expectation),
  };
}

/** What a case's library tells of its source; a source alone is a library of one file. */
export function evidenceFor({ file, bytes, library }: GoldenCase): Evidence {
  const gatherer = createEvidenceGatherer(library.length + 1);
  for (const seed of [...library, { file, bytes }]) gatherer.add(observeSeed(seed));
  return gatherer.evidence();
}

/** An intake in the form of the expectations, and as vague as the one it is compared with. */
export function asExpected(intake: Intake, expected: ExpectedIntake): ExpectedIntake {
  return {
    articles: intake.articles.map(({ id: _id, file: _file, removed, ...rest }, index) => ({
      ...rest,
      removed: blurAll(removed, expected.articles[index]?.removed ?? []),
    })),
    problems: intake.problems.map((problem) => problem.severity),
    ...picturesOf(intake),
    ...(expected.shortfall === undefined ? {} : { shortfall: expected.shortfall }),
  };
}

function picturesOf({ pictures }: Intake): Pick<ExpectedIntake, "pictures"> {
  if (pictures === undefined) return {};
  const named = Array.from(pictures, ([{ text }, picture]) => [text, picture] as const);
  return { pictures: Object.fromEntries(named) };
}

function readLibrary(folder: string): readonly Seed[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).toSorted();
  return names.map((file) => ({ file, bytes: readFileSync(join(folder, file)) }));
}

function fillIn(expected: ExpectedIntake, file: string): ExpectedIntake {
  refuseUnknownFields(expected, CASE_FIELDS, file);
  // A case that only a scorer reads may leave articles and removals open.
  const { articles }: Partial<ExpectedIntake> = expected;
  if (articles === undefined) return expected;
  return { ...expected, articles: articles.map((article) => fillInArticle(article, file)) };
}

function fillInArticle(article: ExpectedArticle, file: string): ExpectedArticle {
  refuseUnknownFields(article, ARTICLE_FIELDS, file);
  const filled: ExpectedArticle = { ...ARTICLE_DEFAULTS, ...article };
  for (const removal of filled.removed) refuseUnknownFields(removal, REMOVAL_FIELDS, file);
  return {
    ...filled,
    removed: filled.removed.map((removal) => ({ ...REMOVAL_DEFAULTS, ...removal })),
  };
}

function refuseUnknownFields(value: object, fields: readonly string[], file: string): void {
  const unknown = Object.keys(value).find((name) => !fields.includes(name));
  if (unknown !== undefined) throw new Error(`${file} has a field "${unknown}", which is unknown`);
}

function blurAll(
  removed: readonly Removal[],
  expected: readonly ExpectedRemoval[],
): readonly ExpectedRemoval[] {
  const byLine = new Map(expected.map((removal) => [removal.line, removal]));
  return removed.map(({ reason: _reason, ...removal }) => {
    const { rule, confidence } = byLine.get(removal.line) ?? removal;
    return {
      ...removal,
      ...(rule === ANY ? { rule } : {}),
      ...(confidence === ANY ? { confidence } : {}),
    };
  });
}
