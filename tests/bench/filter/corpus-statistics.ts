/**
 * Prints what made-up corpora are like beside the real news they are tuned to:
 * `node tests/bench/filter/corpus-statistics.ts 1000 10000 100000`.
 */
import { measureCorpus, type CorpusMeasures } from "./measure-corpus.ts";
import { CORPUS_SEED_NUMBER, makeCorpus } from "./make-corpus.ts";
import { REAL_NEWS } from "./real-news.ts";

type Row = readonly [name: string, show: (measures: Partial<CorpusMeasures>) => string];

const ROWS: readonly Row[] = [
  ["words", ({ words }) => rounded(words)],
  ["distinct words", ({ distinctWords }) => rounded(distinctWords)],
  ["of them used once", ({ onceShare }) => percent(onceShare)],
  ["of them with digits", ({ digitShare }) => percent(digitShare)],
  ["their mean length", ({ meanLetters }) => decimal(meanLetters)],
  ["bytes of one in a front-coded list", ({ frontCodedBytes }) => decimal(frontCodedBytes)],
  ["pairs of a word and an article", ({ pairs }) => rounded(pairs)],
  ["words in over 1/16 of the articles", ({ frequentWords }) => rounded(frequentWords)],
  ["their share of the pairs", ({ frequentShare }) => percent(frequentShare)],
  ["shortest, median, longest article", ({ lengths }) => lengths?.join(", ") ?? ""],
  ["megabytes of text", ({ bytes }) => decimal(bytes === undefined ? bytes : bytes / 1e6)],
  ["first letters by frequency", ({ firstLetters }) => firstLetters ?? ""],
];

function rounded(value: number | undefined): string {
  return value?.toLocaleString("en") ?? "";
}

function percent(share: number | undefined): string {
  return share === undefined ? "" : `${(100 * share).toFixed(1)} %`;
}

function decimal(value: number | undefined): string {
  return value?.toFixed(1) ?? "";
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

const sizes = process.argv.slice(2).map(Number);
const columns = sizes.flatMap((size) => [
  { head: `made, ${size}`, measures: measureCorpus(makeCorpus(CORPUS_SEED_NUMBER, size)) },
  { head: "real", measures: REAL_NEWS.get(size) ?? {} },
]);
console.log(tableRow(["", ...columns.map(({ head }) => head)]));
console.log(tableRow(["---", ...columns.map(() => "---:")]));
for (const [name, show] of ROWS) {
  console.log(tableRow([name, ...columns.map(({ measures }) => show(measures))]));
}
