import type { Problem } from "#intake/seed.ts";
import { clashMessages } from "./clashes.ts";
import { printable, printableText } from "./printable.ts";
import { type NamedCount, SEEDS_FOLDER, type Summary } from "./seeds-summary.ts";
import { alignedLines } from "./text-columns.ts";

/** Names in one row of the table: two lines of a terminal. */
const NAMES_IN_ROW = 10;

/** Files that are named with one message that they share. */
const FILES_WITH_MESSAGE = 5;

/**
 * The summary for a person, by the command that checks and by the build: first what needs a look,
 * then the table, so that the table is what the eye finds above the prompt, however long the lists.
 * @param folder The seeds folder as `folderName` shows it.
 */
export function tableLines(summary: Summary, folder: string): string[] {
  return [
    ...listLines("Doubts", problemLines(summary.doubts, folder)),
    ...listLines("Shared addresses", clashMessages(summary.clashes).map(printableText)),
    ...listLines("Refused", problemLines(summary.refused, folder)),
    ...alignedLines(rowsOf(summary), ["start", "end", "start"]),
  ];
}

type Row = readonly [heading: string, count: string, names: string];

function rowsOf(summary: Summary): readonly Row[] {
  return [
    row("files", summary.files),
    row("articles", summary.articles),
    row("formats", summary.formats.length, summary.formats),
    row("languages", summary.languages.length, summary.languages),
    row("lines left out", sumOf(summary.removed), summary.removed),
    row("parts of saved pages", sumOf(summary.companions), summary.companions),
    row("said again", sumOf(summary.saidAgain), summary.saidAgain),
    row("doubts", summary.doubts.length),
    row("shared addresses", summary.clashes.length),
    row("refused", summary.refused.length),
  ];
}

function row(heading: string, count: number, names: readonly NamedCount[] = []): Row {
  return [heading, String(count), namesOf(names)];
}

function namesOf(counts: readonly NamedCount[]): string {
  const shown = counts
    .slice(0, NAMES_IN_ROW)
    .map(({ name, count }) => `${printable(name)} ${count}`);
  const others = counts.slice(NAMES_IN_ROW);
  return [...shown, ...(others.length > 0 ? [`others ${sumOf(others)}`] : [])].join(", ");
}

function sumOf(counts: readonly NamedCount[]): number {
  return counts.reduce((sum, { count }) => sum + count, 0);
}

function listLines(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  return [heading, ...lines.map((line) => `  ${line}`), ""];
}

/** A line for each file; of many files with the same message only the first, and the number. */
function problemLines(problems: readonly Problem[], folder: string): string[] {
  const byMessage = Map.groupBy(problems, ({ message }) => message);
  return Array.from(byMessage.values()).flatMap((alike) => {
    const lines = alike.slice(0, FILES_WITH_MESSAGE).map((problem) => problemLine(problem, folder));
    const more = alike.length - lines.length;
    return more > 0
      ? [...lines, `and ${more} more like this; npm run check-seeds -- --json names all`]
      : lines;
  });
}

function problemLine({ file, message }: Problem, folder: string): string {
  const place = file === SEEDS_FOLDER ? folder : `${folder}/${printable(file)}`;
  return `${place}: ${printable(message)}`;
}
