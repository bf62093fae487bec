import type { Group } from "./sampling.ts";
import type { TrainingLines } from "./training-lines.ts";

/** The lines of each page as a group of samples. */
export function groupsOf({ pages }: Pick<TrainingLines, "pages">): readonly Group[] {
  let end = 0;
  return pages.map(({ lines }) => {
    const start = end;
    end += lines;
    return { start, end };
  });
}

/** The lines of the pages that are not in a fold. */
export function withoutFold(lines: TrainingLines, fold: number): TrainingLines {
  const isKept = lines.pages.map((page) => page.fold !== fold);
  const groups = groupsOf(lines).filter((_, at) => isKept[at]);
  const count = groups.reduce((sum, { start, end }) => sum + end - start, 0);
  const ofLine = lines.measures.length / Math.max(1, lines.count);
  return {
    count,
    pages: lines.pages.filter((_, at) => isKept[at]),
    measures: copied(lines.measures, groups, ofLine, new Float64Array(count * ofLine)),
    classes: copied(lines.classes, groups, 1, new Uint8Array(count)),
    weights: copied(lines.weights, groups, 1, new Uint8Array(count)),
  };
}

/** Copies some groups one behind the other. */
function copied<Numbers extends Float64Array | Uint8Array>(
  from: Numbers,
  groups: readonly Group[],
  ofLine: number,
  to: Numbers,
): Numbers {
  let at = 0;
  for (const { start, end } of groups) {
    to.set(from.subarray(start * ofLine, end * ofLine), at);
    at += (end - start) * ofLine;
  }
  return to;
}
