import type { ArticleScore } from "./score-article.ts";
import { LEAST_RECALL, type Totals } from "./totals.ts";

/** A system's name with its totals: one column of the table. */
export type Column = { readonly name: string; readonly totals: Totals };

/** An article's score with the name of its case. */
export type CaseScore = { readonly name: string; readonly score: ArticleScore };

const ROWS: readonly (readonly [measure: string, show: (totals: Totals) => string])[] = [
  ["sentences lost", ({ lost }) => String(lost)],
  ["sentences split over paragraphs", ({ split }) => String(split)],
  [`articles under ${LEAST_RECALL} recall`, ({ belowRecall }) => String(belowRecall)],
  ["furniture paragraphs leaked", ({ leaked }) => String(leaked)],
  ["leaks per article", ({ leaksPerArticle }) => decimal(leaksPerArticle)],
  ["titles right", ({ titles }) => percent(titles)],
  ["sections F1", ({ sectionsF1 }) => decimal(sectionsF1)],
  ["sections F1 in scripts with case", ({ casedSectionsF1 }) => decimal(casedSectionsF1)],
  ["bylines right where given", ({ bylines }) => percent(bylines)],
  ["dates right where given", ({ dates }) => percent(dates)],
  ["languages right", ({ languages }) => percent(languages)],
  ["directions right", ({ directions }) => percent(directions)],
  ["perfect", ({ perfect }) => percent(perfect)],
];

/** The systems beside each other as a Markdown table; a dash stands for what was not judged. */
export function scoreTable(columns: readonly Column[]): string[] {
  const first = columns[0]?.totals;
  const judged = `${first?.articles ?? 0} articles, ${first?.sentences ?? 0} sentences`;
  return [
    markdownRow([judged, ...columns.map(({ name }) => name)]),
    markdownRow(["---", ...columns.map(() => "---:")]),
    ...ROWS.map(([measure, show]) =>
      markdownRow([measure, ...columns.map(({ totals }) => show(totals))]),
    ),
  ];
}

/** A line for each article with a fault of any kind that names the faults. */
export function faultLines(scores: readonly CaseScore[]): string[] {
  return scores.flatMap(({ name, score }) => {
    const faults = faultsOf(score);
    return faults.length === 0 ? [] : [`- ${name}: ${faults.join(", ")}`];
  });
}

function faultsOf(score: ArticleScore): string[] {
  const { body, sections } = score;
  const faults: readonly [isFault: boolean, text: string][] = [
    [(body?.lost ?? 0) > 0, `${body?.lost} lost`],
    [(body?.split ?? 0) > 0, `${body?.split} split`],
    [(body?.leaked ?? 0) > 0, `${body?.leaked} leaked`],
    [score.isTitleRight === false, "title"],
    [(sections?.f1 ?? 1) < 1, "sections"],
    [score.isBylineRight === false, "byline"],
    [score.isDateRight === false, "date"],
    [score.isLanguageRight === false, "language"],
    [score.isDirectionRight === false, "direction"],
  ];
  return faults.filter(([isFault]) => isFault).map(([, text]) => text);
}

function markdownRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function percent(share: number | null): string {
  return share === null ? "–" : `${(share * 100).toFixed(1)} %`;
}

function decimal(value: number | null): string {
  return value === null ? "–" : value.toFixed(3);
}
