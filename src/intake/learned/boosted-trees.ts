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
  const trees = model.trees.map((tree) => inNumbers(tree, names));
  return (measures) => {
    let sum = model.bias;
    for (const tree of trees) sum += valueOf(tree, measures);
    return sum;
  };
}

type NumberedTree = {
  readonly features: Uint8Array;
  readonly thresholds: Float64Array;
  readonly values: Float64Array;
};

function inNumbers({ features, thresholds, values }: Tree, names: readonly string[]): NumberedTree {
  const indexes = features.map((name) => names.indexOf(name));
  const unknown = features[indexes.indexOf(-1)];
  if (unknown !== undefined)
    throw new Error(`The trees ask for ${unknown}, which nothing measures.`);
  return {
    features: Uint8Array.from(indexes),
    thresholds: Float64Array.from(thresholds),
    values: Float64Array.from(values),
  };
}

function valueOf(
  { features, thresholds, values }: NumberedTree,
  measures: readonly number[],
): number {
  let at = 0;
  while (at < features.length) {
    const measure = measures[features[at] ?? 0] ?? 0;
    at = 2 * at + (measure < (thresholds[at] ?? 0) ? 1 : 2);
  }
  return values[at - features.length] ?? 0;
}
