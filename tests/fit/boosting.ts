import type { Model, Tree } from "#intake/learned/boosted-trees.ts";

/** What trees are fitted to: for each sample its measures and its class. */
export type Samples = {
  readonly names: readonly string[];
  /** One for each name, as long as there are samples. */
  readonly columns: readonly Float64Array[];
  /** 1 for the class whose odds the trees give, else 0. */
  readonly classes: Uint8Array;
  /**
   * Samples of which those of the class are to have greater odds than the others of the same group, whatever they have
   * in other groups; without groups each sample is told by itself.
   */
  readonly groups?: readonly Group[];
};

/** The first sample of a group, and the one behind its last. */
export type Group = { readonly start: number; readonly end: number };

export type Settings = {
  readonly trees: number;
  /** Questions on each way through a tree. */
  readonly depth: number;
  /** How much of each tree's values is taken, from 0 to 1. */
  readonly rate: number;
  /** Added to a leaf's weight, so that few samples say little. */
  readonly ridge: number;
  /** Samples on each side of a question at least. */
  readonly fewest: number;
};

/** Thresholds that are tried for each measure. */
const MOST_BINS = 48;

/** Decimals of thresholds and values in the model. */
const DECIMALS = 4;

type Binned = {
  readonly samples: Samples;
  /** For each measure the numbers between which its bins lie, ascending. */
  readonly edges: readonly Float64Array[];
  /** For each measure the bin of each sample. */
  readonly bins: readonly Uint8Array[];
};

type Slopes = { readonly gradients: Float64Array; readonly curvatures: Float64Array };

type Split = { readonly feature: number; readonly edge: number; readonly gain: number };

/**
 * Fits trees one after the other, each to what those before leave (gradient boosting with
 * second-order steps, Friedman 2001, Chen and Guestrin 2016). The same samples give the same trees.
 * @param progress Called behind each tree with their number so far.
 */
export function fitTrees(
  samples: Samples,
  settings: Settings,
  progress: (trees: number) => void = () => {},
): Model {
  const binned = inBins(samples);
  const bias = rounded(biasOf(samples));
  const odds = new Float64Array(samples.classes.length).fill(bias);
  const all = Uint32Array.from(samples.classes, (_, index) => index);
  const trees: Tree[] = [];
  while (trees.length < settings.trees) {
    trees.push(fitTree(binned, slopesAt(samples, odds), all, odds, settings));
    progress(trees.length);
  }
  return { bias, trees };
}

/** Fits one tree and adds its values to the odds of the samples. */
function fitTree(
  binned: Binned,
  slopes: Slopes,
  all: Uint32Array,
  odds: Float64Array,
  settings: Settings,
): Tree {
  const splits: Split[] = [];
  let leaves: readonly Uint32Array[] = [all];
  for (let level = 0; level < settings.depth; level += 1) {
    const next = leaves.map((leaf) => bestSplit(binned, slopes, leaf, settings));
    leaves = leaves.flatMap((leaf, at) => sidesOf(binned, next[at] ?? NO_SPLIT, leaf));
    splits.push(...next);
  }
  const values = leaves.map((leaf) => rounded(settings.rate * stepOf(slopes, leaf, settings)));
  for (const [at, leaf] of leaves.entries()) {
    for (const sample of leaf) odds[sample] = (odds[sample] ?? 0) + (values[at] ?? 0);
  }
  return {
    features: splits.map((split) => nameOf(binned, split)),
    thresholds: splits.map((split) => edgeOf(binned, split)),
    values,
  };
}

/** A question that tells nothing. */
const NO_SPLIT: Split = { feature: 0, edge: 0, gain: 0 };

function nameOf({ samples }: Binned, { feature }: Split): string {
  return samples.names[feature] ?? "";
}

function edgeOf({ edges }: Binned, { feature, edge }: Split): number {
  return edges[feature]?.[edge] ?? 0;
}

function biasOf({ classes }: Samples): number {
  const ofClass = classes.reduce((sum, each) => sum + each, 0);
  return Math.log(ofClass / (classes.length - ofClass));
}

function slopesAt({ classes, groups }: Samples, odds: Float64Array): Slopes {
  if (groups !== undefined) return slopesInGroups(groups, classes, odds);
  const chances = odds.map((each) => 1 / (1 + Math.exp(-each)));
  return {
    gradients: chances.map((chance, at) => (classes[at] ?? 0) - chance),
    curvatures: chances.map((chance) => chance * (1 - chance)),
  };
}

/** The least curvature, so that samples that are told already say something. */
const LEAST_CURVATURE = 1e-6;

/**
 * Slopes of the chance that one of the class is chosen among the samples of its group (softmax, as in ListNet, Cao et
 * al. 2007).
 */
function slopesInGroups(groups: readonly Group[], classes: Uint8Array, odds: Float64Array): Slopes {
  const gradients = new Float64Array(odds.length);
  const curvatures = new Float64Array(odds.length);
  for (const { start, end } of groups) {
    const weights = weightsOf(odds.subarray(start, end));
    const sum = weights.reduce((total, weight) => total + weight, 0);
    const ofClass = weights.reduce(
      (total, weight, at) => total + weight * (classes[start + at] ?? 0),
      0,
    );
    if (ofClass === 0) continue;
    for (const [at, weight] of weights.entries()) {
      const chance = weight / sum;
      gradients[start + at] = (weight * (classes[start + at] ?? 0)) / ofClass - chance;
      curvatures[start + at] = Math.max(LEAST_CURVATURE, chance * (1 - chance));
    }
  }
  return { gradients, curvatures };
}

/** Powers of odds, the greatest of which is 1. */
function weightsOf(odds: Float64Array): Float64Array {
  const most = odds.reduce((greatest, each) => Math.max(greatest, each), -Infinity);
  return odds.map((each) => Math.exp(each - most));
}

function stepOf({ gradients, curvatures }: Slopes, leaf: Uint32Array, { ridge }: Settings): number {
  let gradient = 0;
  let curvature = ridge;
  for (const sample of leaf) {
    gradient += gradients[sample] ?? 0;
    curvature += curvatures[sample] ?? 0;
  }
  return gradient / curvature;
}

function sidesOf(
  { bins }: Binned,
  { feature, edge }: Split,
  of: Uint32Array,
): readonly Uint32Array[] {
  const column = bins[feature] ?? new Uint8Array(0);
  const isBelow = (sample: number): boolean => (column[sample] ?? 0) <= edge;
  return [of.filter(isBelow), of.filter((sample) => !isBelow(sample))];
}

/** The question that tells the classes of some samples apart best; one that tells nothing where none does. */
function bestSplit(binned: Binned, slopes: Slopes, of: Uint32Array, settings: Settings): Split {
  let best = NO_SPLIT;
  for (const [feature, column] of binned.bins.entries()) {
    const edges = binned.edges[feature]?.length ?? 0;
    const found = bestEdge(histogramOf(column, edges + 1, slopes, of), settings);
    if (found !== null && found.gain > best.gain) best = { feature, ...found };
  }
  return best;
}

type Histogram = Slopes & { readonly counts: Float64Array };

function histogramOf(column: Uint8Array, bins: number, slopes: Slopes, of: Uint32Array): Histogram {
  const histogram = {
    gradients: new Float64Array(bins),
    curvatures: new Float64Array(bins),
    counts: new Float64Array(bins),
  };
  const { gradients, curvatures, counts } = histogram;
  for (const sample of of) {
    const bin = column[sample] ?? 0;
    gradients[bin] = (gradients[bin] ?? 0) + (slopes.gradients[sample] ?? 0);
    curvatures[bin] = (curvatures[bin] ?? 0) + (slopes.curvatures[sample] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return histogram;
}

function bestEdge(histogram: Histogram, settings: Settings): Omit<Split, "feature"> | null {
  const whole = sumsOf(histogram, histogram.counts.length);
  let best: Omit<Split, "feature"> | null = null;
  let below = { gradient: 0, curvature: 0, count: 0 };
  for (let edge = 0; edge + 1 < histogram.counts.length; edge += 1) {
    below = {
      gradient: below.gradient + (histogram.gradients[edge] ?? 0),
      curvature: below.curvature + (histogram.curvatures[edge] ?? 0),
      count: below.count + (histogram.counts[edge] ?? 0),
    };
    const above = {
      gradient: whole.gradient - below.gradient,
      curvature: whole.curvature - below.curvature,
      count: whole.count - below.count,
    };
    if (Math.min(below.count, above.count) < settings.fewest) continue;
    const gain = worthOf(below, settings) + worthOf(above, settings) - worthOf(whole, settings);
    if (best === null || gain > best.gain) best = { edge, gain };
  }
  return best;
}

type Sums = { readonly gradient: number; readonly curvature: number; readonly count: number };

function sumsOf({ gradients, curvatures, counts }: Histogram, end: number): Sums {
  const sum = (of: Float64Array): number =>
    of.slice(0, end).reduce((total, each) => total + each, 0);
  return { gradient: sum(gradients), curvature: sum(curvatures), count: sum(counts) };
}

function worthOf({ gradient, curvature }: Sums, { ridge }: Settings): number {
  return gradient ** 2 / (curvature + ridge);
}

function inBins(samples: Samples): Binned {
  const edges = samples.columns.map(edgesOf);
  const bins = samples.columns.map((column, feature) => {
    const own = edges[feature] ?? new Float64Array(0);
    return Uint8Array.from(column, (value) => binOf(value, own));
  });
  return { samples, edges, bins };
}

/**
 * Numbers between neighbouring values of a measure: between all where they are few, else so that about as many
 * samples lie between each two.
 */
function edgesOf(column: Float64Array): Float64Array {
  const values = column.toSorted();
  const distinct = values.filter((value, at) => at === 0 || value !== values[at - 1]);
  const fewest = distinct.length <= MOST_BINS ? 1 : values.length / MOST_BINS;
  const edges: number[] = [];
  let from = 0;
  for (const [at, value] of values.entries()) {
    const last = values[at - 1] ?? value;
    if (value === last || at - from < fewest) continue;
    edges.push(rounded((last + value) / 2));
    from = at;
  }
  return Float64Array.from(new Set(edges));
}

/** How many edges are at most as great as a value: a sample is below an edge when its value is smaller. */
function binOf(value: number, edges: Float64Array): number {
  let bin = 0;
  while (bin < edges.length && value >= (edges[bin] ?? 0)) bin += 1;
  return bin;
}

function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
