import { resolve } from "node:path";
import type { Article, Block, Removal } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import type { Problem } from "#intake/seed.ts";
import { COMPANION_MESSAGE } from "./companions.ts";
import { clashMessage, type IdClash } from "./clashes.ts";
import { printable, printableText } from "./printable.ts";
import { saidAgainMessage } from "./said-again.ts";
import type { Reading } from "./seed-reader.ts";
import { alignedLines } from "./text-columns.ts";

/** Where a file that was asked for may lie. */
export type AskedFile = {
  /** As it was typed: a path inside the seeds folder, or from the folder the command runs in. */
  readonly asked: string;
  /** Absolute path of the seeds folder. */
  readonly folder: string;
  /** Absolute path of the folder the command runs in. */
  readonly from: string;
};

/** What one file gave, or null when there is no such file in the folder. */
export function readingOfFile(reading: Reading, where: AskedFile): Reading | null {
  const isAsked = ({ file }: { readonly file: string }): boolean =>
    file === where.asked || resolve(where.folder, file) === resolve(where.from, where.asked);
  const articles = reading.articles.filter(isAsked);
  const saidAgain = reading.saidAgain.filter(({ article }) => isAsked(article));
  const problems = reading.problems.filter(isAsked);
  const companions = reading.companions.filter((file) => isAsked({ file }));
  const found = [articles, saidAgain, problems, companions];
  if (found.every(({ length }) => length === 0)) return null;
  return { articles, saidAgain, problems, companions, formats: reading.formats };
}

/** The articles of a file as they were understood, what was left out of them, and what is wrong. */
export function shownLines(
  { articles, saidAgain, problems, companions }: Reading,
  clashes: readonly IdClash[],
): readonly string[] {
  return [
    ...articles.flatMap(shownArticle),
    ...saidAgain.flatMap((repeat) => [
      ...shownArticle(repeat.article),
      printable(saidAgainMessage(repeat)),
      "",
    ]),
    ...problems.map((problem) => printable(problemText(problem))),
    ...companions.map(() => COMPANION_MESSAGE),
    ...clashes.map((clash) => printableText(clashMessage(clash))),
  ];
}

function shownArticle(article: Article): readonly string[] {
  return [...articleLines(article), ...removedLines(article.removed)];
}

const NOT_TOLD = "not told";

function articleLines(article: Article): string[] {
  const { file, id, title, sections, authors, date, url, language, direction, blocks } = article;
  const head = [
    ["file", printable(file)],
    ["address", printable(articlePath(id))],
    ["title", printableText(title)],
    ["sections", sections.map(printableText).join(" | ") || "none"],
    ["authors", authors.map(printableText).join(" | ") || NOT_TOLD],
    ["date", printable(date ?? NOT_TOLD)],
    ["url", printable(url ?? NOT_TOLD)],
    ["language", printable(language ?? NOT_TOLD)],
    ["direction", direction],
  ];
  return [...alignedLines(head, ["start", "start"]), "", ...blockLines(blocks), ""];
}

function blockLines(blocks: readonly Block[]): string[] {
  const rows = blocks.flatMap((block, index) => blockRows(block, index + 1));
  return alignedLines(rows, ["end", "start", "start"]);
}

type BlockRow = readonly [number: string, kind: string, text: string];

/** Only the first row of a block names it. */
function blockRows(block: Block, number: number): readonly BlockRow[] {
  return linesOf(block).map((line, index) => {
    const isFirst = index === 0;
    return [isFirst ? String(number) : "", isFirst ? block.kind : "", printableText(line)];
  });
}

function linesOf(block: Block): readonly string[] {
  if (block.kind === "table") return block.rows.map((cells) => cells.join(" | "));
  if (block.kind !== "list") return block.text.split("\n");
  return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "-"} ${item}`);
}

function removedLines(removed: readonly Removal[]): string[] {
  if (removed.length === 0) return ["Left out: nothing", ""];
  const rows = removed.map(({ line, rule, confidence, text }) => [
    `line ${line}`,
    printable(rule),
    confidence,
    printableText(text),
  ]);
  const reasons = removed.map(({ reason }) => `  ${printable(reason)}`);
  const lines = alignedLines(rows, ["start", "start", "start", "start"]);
  return ["Left out:", ...lines.flatMap((line, index) => [line, reasons[index] ?? ""]), ""];
}

function problemText({ severity, message }: Problem): string {
  return `${severity === "refused" ? "Refused" : "Doubt"}: ${message}`;
}
