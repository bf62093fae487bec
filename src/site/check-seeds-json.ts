import type { Article, Block, Removal } from "#article/article.ts";
import type { Problem } from "#intake/seed.ts";
import { COMPANION_MESSAGE } from "./companions.ts";
import { clashMessage, type IdClash } from "./clashes.ts";
import { saidAgainMessage, type SaidAgain } from "./said-again.ts";
import type { Reading } from "./seed-reader.ts";

/** What another program reads of one article; the same names on every line. */
type JsonLine = {
  readonly file: string;
  readonly id: string | null;
  readonly title: string | null;
  readonly sections: readonly string[];
  /** The authors as one string. */
  readonly byline: string | null;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly language: string | null;
  readonly direction: string | null;
  readonly blocks: readonly Block[];
  readonly removed: readonly Removal[];
  readonly problems: readonly JsonProblem[];
};

/**
 * Two of them are nothing wrong. A companion is a part of a saved page and no article; what is said
 * again is taken from another place.
 */
type JsonProblem = {
  readonly severity: Problem["severity"] | "clash" | "companion" | "said again";
  readonly message: string;
};

/** What JSON leaves as it is and a terminal may obey. */
const STEERING = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const COMPANION: JsonProblem = { severity: "companion", message: COMPANION_MESSAGE };

/** One line of JSON for each article, and one with nulls for each file that gave none. */
export function* jsonLines(
  { articles, saidAgain, problems, companions }: Reading,
  clashes: readonly IdClash[],
): Generator<string> {
  const problemsByFile = Map.groupBy(problems, ({ file }) => file);
  const clashesById = new Map<string, IdClash>(clashes.map((clash) => [clash.id, clash]));
  for (const article of articles) {
    const own = problemsByFile.get(article.file) ?? [];
    const shared = [article.id, ...article.aliases].flatMap((id) => clashesById.get(id) ?? []);
    yield steerless(articleLine(article, [...own.map(withoutFile), ...shared.map(clashProblem)]));
  }
  for (const repeat of saidAgain) {
    const own = problemsByFile.get(repeat.article.file) ?? [];
    yield steerless(articleLine(repeat.article, [...own.map(withoutFile), repeatProblem(repeat)]));
  }
  const told = [...articles, ...saidAgain.map(({ article }) => article)];
  for (const { file } of told) problemsByFile.delete(file);
  for (const [file, own] of problemsByFile) yield steerless(emptyLine(file, own.map(withoutFile)));
  for (const file of companions) yield steerless(emptyLine(file, [COMPANION]));
}

function articleLine(article: Article, problems: readonly JsonProblem[]): JsonLine {
  const { file, id, title, sections, authors, date, url } = article;
  const { language, direction, blocks, removed } = article;
  return {
    file,
    id,
    title,
    sections,
    byline: authors.length > 0 ? authors.join(", ") : null,
    authors,
    date,
    url,
    language,
    direction,
    blocks,
    removed: removed.map(removalOf),
    problems,
  };
}

function removalOf({ line, rule, text, confidence, reason }: Removal): Removal {
  return { line, rule, text, confidence, reason };
}

function emptyLine(file: string, problems: readonly JsonProblem[]): JsonLine {
  return {
    file,
    id: null,
    title: null,
    sections: [],
    byline: null,
    authors: [],
    date: null,
    url: null,
    language: null,
    direction: null,
    blocks: [],
    removed: [],
    problems,
  };
}

function withoutFile({ severity, message }: Problem): JsonProblem {
  return { severity, message };
}

function clashProblem(clash: IdClash): JsonProblem {
  return { severity: "clash", message: clashMessage(clash) };
}

function repeatProblem(repeat: SaidAgain<Article>): JsonProblem {
  return { severity: "said again", message: saidAgainMessage(repeat) };
}

function steerless(line: JsonLine): string {
  return JSON.stringify(line).replace(STEERING, (sign) =>
    Array.from({ length: sign.length }, (_, at) => escaped(sign.charCodeAt(at))).join(""),
  );
}

function escaped(codeUnit: number): string {
  return `\\u${codeUnit.toString(16).padStart(4, "0")}`;
}
