import type { Contender, Traffic } from "./contender.ts";
import type { BenchQuery, QueryKind } from "./make-queries.ts";

export type TrafficMeasures = {
  /** Medians over new visitors, until the first ten articles of one query can be shown. */
  readonly firstTen: Traffic;
  /** Mean of the keystrokes after the first, each with its first ten articles. */
  readonly bytesPerKeystroke: number;
};

/** New visitors of each kind: as many with one word as with two. */
const VISITORS: readonly (readonly [kind: QueryKind, count: number])[] = [
  ["common word", 5],
  ["rare word", 5],
  ["two words", 10],
];

export async function measureTraffic(
  contender: Contender,
  folder: string,
  queries: readonly BenchQuery[],
): Promise<TrafficMeasures> {
  const all = VISITORS.flatMap(([kind, count]) => ofKind(queries, kind).slice(0, count));
  const visitors = contender.isWhole ? all.slice(0, 1) : all;
  const seen: Traffic[] = [];
  for (const query of visitors) seen.push(await visit(contender, folder, [query]));
  const firstTen = {
    bytes: median(seen.map(({ bytes }) => bytes)),
    requests: median(seen.map(({ requests }) => requests)),
  };
  if (contender.isWhole) return { firstTen, bytesPerKeystroke: 0 };
  return { firstTen, bytesPerKeystroke: await measureKeystrokes(contender, folder, queries) };
}

async function measureKeystrokes(
  contender: Contender,
  folder: string,
  queries: readonly BenchQuery[],
): Promise<number> {
  const keystrokes = ofKind(queries, "keystroke");
  const first = await visit(contender, folder, keystrokes.slice(0, 1));
  const all = await visit(contender, folder, keystrokes);
  return (all.bytes - first.bytes) / (keystrokes.length - 1);
}

async function visit(
  contender: Contender,
  folder: string,
  queries: readonly BenchQuery[],
): Promise<Traffic> {
  const index = await contender.open(folder);
  for (const query of queries) {
    await index.find(query);
    await index.showTen();
  }
  await index.close();
  return await index.traffic();
}

function ofKind(queries: readonly BenchQuery[], wanted: QueryKind): readonly BenchQuery[] {
  return queries.filter(({ kind }) => kind === wanted);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
