import type { Article } from "#article/article.ts";
import type { Problem } from "#intake/seed.ts";
import { clashMessage, type IdClash } from "./library.ts";
import type { Reading } from "./seed-reader.ts";

/** What another program reads of one article; the same names on every line. */
type JsonLine = {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly sections: readonly string[];
  readonly language: string | null;
  readonly direction: string | null;
  /** Their number. */
  readonly blocks: number;
  readonly removed: readonly {
    readonly line: number;
    readonly rule: string;
    readonly text: string;
  }[];
  readonly problems: readonly JsonProblem[];
};

type JsonProblem = { readonly severity: Problem["severity"] | "clash"; readonly message: string };

/** What JSON leaves as it is and a terminal may obey. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** One line of JSON for each article, and one with nulls for each file that gave none. */
export function jsonLines(
  { articles, problems }: Reading,
  clashes: readonly IdClash[],
): readonly string[] {
  const problemsByFile = Map.groupBy(problems, ({ file }) => file);
  const clashById = new Map<string, IdClash>(clashes.map((clash) => [clash.id, clash]));
  const filesWithArticle = new Set(articles.map(({ file }) => file));
  const lines = [
    ...articles.map((article) =>
      articleLine(article, problemsByFile.get(article.file) ?? [], clashById.get(article.id)),
    ),
    ...Array.from(problemsByFile)
      .filter(([file]) => !filesWithArticle.has(file))
      .map(([file, own]) => emptyLine(file, own)),
  ];
  return lines.map(steerless);
}

function articleLine(
  { file, id, title, sections, language, direction, blocks, removed }: Article,
  problems: readonly Problem[],
  clash: IdClash | undefined,
): JsonLine {
  return {
    file,
    id,
    title,
    sections,
    language,
    direction,
    blocks: blocks.length,
    removed: removed.map(({ line, rule, text }) => ({ line, rule, text })),
    problems: [...problems.map(withoutFile), ...clashProblem(clash)],
  };
}

function emptyLine(file: string, problems: readonly Problem[]): JsonLine {
  return {
    file,
    id: null,
    title: null,
    sections: [],
    language: null,
    direction: null,
    blocks: 0,
    removed: [],
    problems: problems.map(withoutFile),
  };
}

function withoutFile({ severity, message }: Problem): JsonProblem {
  return { severity, message };
}

function clashProblem(clash: IdClash | undefined): readonly JsonProblem[] {
  return clash === undefined ? [] : [{ severity: "clash", message: clashMessage(clash) }];
}

function steerless(line: JsonLine): string {
  return JSON.stringify(line).replace(STEERING, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(""),
  );
}

function escaped(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, "0")}`;
}
