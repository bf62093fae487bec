/**
 * A tree of questions, each whether a measure is below a number; as deep everywhere. The first question is that
 * of the root; behind question `n` comes `2n + 1` where the answer is yes, else `2n + 2`.
 */
export type Tree = {
  /** For each question the name of its measure. */
  readonly features: readonly string[];
  readonly thresholds: readonly number[];
  /** What the ways through the questions give, from yes alone to no alone: one more than questions. */
  readonly values: readonly number[];
};

/** Trees whose values, added to a bias, are the logarithm of odds (gradient boosting, Friedman 2001). */
export type Model = { readonly bias: number; readonly trees: readonly Tree[] };

/** The logarithm of the odds that some measures have. */
export type Odds = (measures: readonly number[]) => number;

/**
 * @param names The measures in the order in which they are given.
 * @throws when the model asks for a measure that has no such name.
 */
export function createOdds(model: Model, names: readonly string[]): Odds {
  const table = tabulate(model.trees, names);
  return (measures) => {
    let sum = model.bias;
    for (let tree = 0; tree < table.sizes.length; tree += 1) sum += valueOf(table, tree, measures);
    return sum;
  };
}

/** All trees one behind the other, since some hundred small arrays lie too far apart to be at hand. */
type Table = {
  /** For each tree its number of questions, and the place of its first one. */
  readonly sizes: Uint16Array;
  readonly starts: Uint32Array;
  /** For each question the place of its measure. */
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  /** One more for each tree than questions. */
  readonly values: Float64Array;
};

function tabulate(trees: readonly Tree[], names: readonly string[]): Table {
  const sizes = trees.map(({ features }) => features.length);
  return {
    sizes: Uint16Array.from(sizes),
    starts: startsOf(sizes),
    features: Uint8Array.from(trees.flatMap(({ features }) => placesOf(features, names))),
    thresholds: Float64Array.from(trees.flatMap(({ thresholds }) => thresholds)),
    values: Float64Array.from(trees.flatMap(({ values }) => values)),
  };
}

function startsOf(sizes: readonly number[]): Uint32Array {
  const starts = new Uint32Array(sizes.length + 1);
  for (const [tree, size] of sizes.entries()) starts[tree + 1] = (starts[tree] ?? 0) + size;
  return starts;
}

function placesOf(features: readonly string[], names: readonly string[]): readonly number[] {
  const places = features.map((name) => names.indexOf(name));
  const unknown = features[places.indexOf(-1)];
  if (unknown !== undefined)
    throw new Error(`The trees ask for ${unknown}, which nothing measures.`);
  return places;
}

function valueOf(table: Table, tree: number, measures: readonly number[]): number {
  const { features, thresholds, values } = table;
  const size = table.sizes[tree] ?? 0;
  const start = table.starts[tree] ?? 0;
  let at = 0;
  while (at < size) {
    const measure = measures[features[start + at] ?? 0] ?? 0;
    at = 2 * at + (measure < (thresholds[start + at] ?? 0) ? 1 : 2);
  }
  return values[start + tree + at - size] ?? 0;
}
