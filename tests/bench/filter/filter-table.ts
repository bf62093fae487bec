import type { Traffic } from "./contender.ts";
import type { AnswerMeasures, Group } from "./measure-answers.ts";

/** All that was measured of one contender. */
export type ContenderMeasures = {
  /** Of the processor, without the writing of the articles. */
  readonly seconds: number;
  readonly peakMebibytes: number;
  /** Bytes of all files, as they are and as brotli makes them. */
  readonly rawBytes: number;
  readonly brotliBytes: number;
  readonly firstTen: Traffic;
  readonly bytesPerKeystroke: number;
  /** Until the first query can be asked, with nothing to download. */
  readonly openMilliseconds: number;
  readonly groups: Readonly<Record<Group, AnswerMeasures>>;
};

/** A row of the table; a text says why there are no measures. */
export type ContenderRow = {
  readonly name: string;
  readonly measures: ContenderMeasures | string;
};

type Column = readonly [head: string, show: (measures: ContenderMeasures) => string];

const COLUMNS: readonly Column[] = [
  ["build, s", ({ seconds }) => seconds.toFixed(1)],
  ["peak, MiB", ({ peakMebibytes }) => peakMebibytes.toFixed(0)],
  ["index, MB", ({ rawBytes }) => megabytes(rawBytes)],
  ["brotli, MB", ({ brotliBytes }) => megabytes(brotliBytes)],
  ["open, ms", ({ openMilliseconds }) => openMilliseconds.toFixed(0)],
  ["first ten, kB (requests)", ({ firstTen }) => traffic(firstTen)],
  ["per key, kB", ({ bytesPerKeystroke }) => (bytesPerKeystroke / 1000).toFixed(1)],
  ["asked", ({ groups }) => String(asked(groups))],
  ["key, ms", ({ groups }) => times(groups.keystrokes)],
  ["words, ms", ({ groups }) => times(groups.words)],
  ["phrase, ms", ({ groups }) => times(groups.phrases)],
  ["misspelt, ms", ({ groups }) => times(groups.misspelt)],
  ["keys found", ({ groups }) => quality(groups.keystrokes)],
  ["words found", ({ groups }) => quality(groups.words)],
  ["phrases found", ({ groups }) => quality(groups.phrases)],
  ["misspelt found", ({ groups }) => quality(groups.misspelt)],
];

/** The rows as Markdown: contenders below each other, what was not measured said below them. */
export function filterTable(rows: readonly ContenderRow[]): string {
  const lines = [
    tableLine(["", ...COLUMNS.map(([head]) => head)]),
    tableLine(["---", ...COLUMNS.map(() => "---:")]),
  ];
  const notes: string[] = [];
  for (const { name, measures } of rows) {
    if (typeof measures === "string") notes.push(`- ${name}: ${measures}.`);
    else lines.push(tableLine([name, ...COLUMNS.map(([, show]) => show(measures))]));
  }
  return notes.length === 0 ? lines.join("\n") : [...lines, "", ...notes].join("\n");
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function asked(groups: ContenderMeasures["groups"]): number {
  return Object.values(groups).reduce((sum, { queries }) => sum + queries, 0);
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(2);
}

function traffic({ bytes, requests }: Traffic): string {
  return `${(bytes / 1000).toFixed(0)} (${requests})`;
}

function times({ p50, p99 }: AnswerMeasures): string {
  return `${milliseconds(p50)} / ${milliseconds(p99)}`;
}

/** Two digits that mean something. */
function milliseconds(value: number): string {
  return value < 100 ? String(Number(value.toPrecision(2))) : value.toFixed(0);
}

function quality({ recall, precision }: AnswerMeasures): string {
  return `${recall.toFixed(3)} / ${precision === null ? "–" : precision.toFixed(3)}`;
}
