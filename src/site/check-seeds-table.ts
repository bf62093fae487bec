import type { Problem } from "#intake/seed.ts";
import type { NamedCount, Summary } from "./check-seeds-summary.ts";
import { clashMessage } from "./library.ts";
import { printable } from "./printable.ts";
import { alignedLines } from "./text-columns.ts";

/**
 * The summary for a person: first each doubt, clash and refusal in a line, then the table, so that
 * the table is what the eye finds above the prompt, however long the lists are.
 */
export function tableLines(summary: Summary): string[] {
  return [
    ...listLines("Doubts", summary.doubts.map(problemText)),
    ...listLines("Id clashes", summary.clashes.map(clashMessage)),
    ...listLines("Refused", summary.refused.map(problemText)),
    ...alignedLines(rowsOf(summary), ["start", "start", "end"]),
  ];
}

type Row = readonly [heading: string, name: string, count: string];

function rowsOf(summary: Summary): readonly Row[] {
  return [
    row("files", summary.files),
    row("articles", summary.articles),
    ...rowGroup("formats", summary.formats),
    ...rowGroup("languages", summary.languages),
    ...rowGroup("lines left out", summary.removed),
    row("doubts", summary.doubts.length),
    row("id clashes", summary.clashes.length),
    row("refused", summary.refused.length),
  ];
}

function row(heading: string, count: number): Row {
  return [heading, "", String(count)];
}

function rowGroup(heading: string, counts: readonly NamedCount[]): readonly Row[] {
  if (counts.length === 0) return [row(heading, 0)];
  return counts.map(({ name, count }, index) => [
    index === 0 ? heading : "",
    printable(name),
    String(count),
  ]);
}

function listLines(heading: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [heading, ...texts.map((text) => `  ${printable(text)}`), ""];
}

function problemText({ file, message }: Problem): string {
  return `${file}: ${message}`;
}
