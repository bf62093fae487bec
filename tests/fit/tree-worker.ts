import { parentPort, workerData } from "node:worker_threads";
import { fitTrees, type Samples, type Settings } from "./boosting.ts";
import { groupsOf } from "./folds.ts";
import type { TrainingLines } from "./training-lines.ts";

/** What trees to fit to which lines. */
export type FitOrder = {
  readonly lines: TrainingLines;
  /** The names of the lines' first measures, which are asked. */
  readonly names: readonly string[];
  readonly settings: Settings;
  readonly areRanked: boolean;
};

const { lines, names, settings, areRanked } = workerData as FitOrder;
const model = fitTrees({ ...samplesOf(lines, names), areRanked }, settings, (trees) =>
  parentPort?.postMessage(trees),
);
parentPort?.postMessage(model);

function samplesOf(
  { count, measures, classes, weights, pages }: TrainingLines,
  columnNames: readonly string[],
): Omit<Samples, "areRanked"> {
  const ofLine = measures.length / count;
  const columns = columnNames.map((_, column) =>
    Float64Array.from({ length: count }, (_line, at) => measures[at * ofLine + column] ?? 0),
  );
  return { names: columnNames, columns, classes, weights, groups: groupsOf({ pages }) };
}
