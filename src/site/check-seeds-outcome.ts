import { jsonLines } from "./check-seeds-json.ts";
import { CHECK_SEEDS_HELP, type CheckSeedsOptions } from "./check-seeds-options.ts";
import { readingOfFile, shownLines } from "./check-seeds-show.ts";
import { folderName } from "./folder-name.ts";
import { clashesIn } from "./clashes.ts";
import { printable } from "./printable.ts";
import type { Reading } from "./seed-reader.ts";
import { isSound, SEEDS_FOLDER, summaryOf } from "./seeds-summary.ts";
import { tableLines } from "./seeds-table.ts";

/** How the command ends. */
export type Outcome = {
  /** 0: every file gave an article; 1: a file was refused or different ones share an address; 2: wrong usage. */
  readonly exitCode: 0 | 1 | 2;
  /** For the standard output; made one by one, since together they can be as large as the library. */
  readonly lines: Iterable<string>;
  /** For the standard error. */
  readonly faults: readonly string[];
};

/** What the command has read: a folder, both paths absolute, and what was in it. */
export type Checked = {
  readonly reading: Reading;
  readonly folder: string;
  /** The folder the command runs in. */
  readonly from: string;
};

/**
 * Carries out what was asked for.
 * @param read Reads the folder with this name, or the configured one; called for a check alone.
 */
export function outcomeOf(
  options: CheckSeedsOptions,
  read: (folder: string | null) => Checked,
): Outcome {
  if (options.kind === "help") return { exitCode: 0, lines: [CHECK_SEEDS_HELP], faults: [] };
  if (options.kind === "misuse") return misuse(options.message);
  const checked = read(options.folder);
  const folderProblem = checked.reading.problems.find(({ file }) => file === SEEDS_FOLDER);
  if (folderProblem !== undefined) return misuse(`${checked.folder}: ${folderProblem.message}`);
  if (options.output.kind === "show") return shownOutcome(checked, options.output.file);
  const summary = summaryOf(checked.reading);
  const lines =
    options.output.kind === "json"
      ? jsonLines(checked.reading, summary.clashes)
      : tableLines(summary, folderName(checked.folder, checked.from));
  return { exitCode: isSound(summary) ? 0 : 1, lines, faults: [] };
}

function shownOutcome({ reading, folder, from }: Checked, asked: string): Outcome {
  const shown = readingOfFile(reading, { asked, folder, from });
  if (shown === null) return misuse(`There is no file ${asked} in ${folder}.`);
  const files = new Set(shown.articles.map(({ file }) => file));
  const clashes = clashesIn(reading.articles).filter((clash) =>
    clash.files.some((file) => files.has(file)),
  );
  const { refused } = summaryOf(shown);
  return {
    exitCode: isSound({ refused, clashes }) ? 0 : 1,
    lines: shownLines(shown, clashes),
    faults: [],
  };
}

function misuse(message: string): Outcome {
  return { exitCode: 2, lines: [], faults: [printable(message), CHECK_SEEDS_HELP] };
}
