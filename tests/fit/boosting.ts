import type { Model, Tree } from "#intake/learned/boosted-trees.ts";
import {
  type Asked,
  type Binned,
  differenceOf,
  type Histogram,
  histogramsOf,
  inBins,
  rounded,
  type Slopes,
} from "./histograms.ts";
import { createRandom, type Group, sampleGroups, sampleMeasures } from "./sampling.ts";

/** What trees are fitted to: for each sample its measures and its class. */
export type Samples = {
  readonly names: readonly string[];
  /** One for each name, as long as there are samples. */
  readonly columns: readonly Float64Array[];
  /** 1 for the class whose odds the trees give, else 0. */
  readonly classes: Uint8Array;
  /** How many samples each one counts for; one without. */
  readonly weights?: Uint8Array;
  /** What is taken or left together where each tree is fitted to a share of them; without, all is one group. */
  readonly groups?: readonly Group[];
  /**
   * Whether those of the class are to have greater odds than the others of the same group, whatever they have in other
   * groups; else each sample is told by itself.
   */
  readonly areRanked?: boolean;
};

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
  /** The share of groups that each tree is fitted to, so that none is learned by heart (Friedman 2002); all without. */
  readonly groupShare?: number;
  /** The share of measures that each tree may ask for, so that the few best do not hide the others (Ho 1998); all without. */
  readonly measureShare?: number;
};

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
  const binned = inBins(samples.columns);
  const bias = rounded(biasOf(samples));
  const odds = new Float64Array(samples.classes.length).fill(bias);
  const groups = samples.groups ?? [{ start: 0, end: samples.classes.length }];
  const random = createRandom(SEED);
  const trees: Tree[] = [];
  while (trees.length < settings.trees) {
    const { fitted, others } = sampleGroups(groups, settings.groupShare ?? 1, random);
    const asked = sampleMeasures(binned.bins.length, settings.measureShare ?? 1, random);
    const grown = growTree({ ...binned, asked }, slopesAt(samples, odds), fitted, settings);
    addValues(binned, grown, others, odds);
    trees.push(treeOf(binned, samples.names, grown));
    progress(trees.length);
  }
  return { bias, trees };
}

const SEED = 1;

/** A tree as it grew, with the samples that it was fitted to at its leaves. */
type Grown = {
  readonly splits: readonly Split[];
  readonly leaves: readonly Leaf[];
  readonly values: readonly number[];
};

function growTree(binned: Asked, slopes: Slopes, fitted: Uint32Array, settings: Settings): Grown {
  const splits: Split[] = [];
  const histograms = histogramsOf(binned, slopes, fitted);
  let leaves: readonly Leaf[] = [{ samples: fitted, histograms }];
  for (let level = 0; level < settings.depth; level += 1) {
    const isLast = level + 1 === settings.depth;
    const next = leaves.map((leaf) => bestSplit(leaf, settings));
    leaves = leaves.flatMap((leaf, at) =>
      sidesOf(binned, isLast ? null : slopes, next[at] ?? NO_SPLIT, leaf),
    );
    splits.push(...next);
  }
  const values = leaves.map((leaf) =>
    rounded(settings.rate * stepOf(slopes, leaf.samples, settings)),
  );
  return { splits, leaves, values };
}

/** Adds a tree's values to the odds of the samples that it was fitted to, and of others. */
function addValues(
  { bins }: Binned,
  { splits, leaves, values }: Grown,
  others: Uint32Array,
  odds: Float64Array,
): void {
  const add = (sample: number, value: number): void => {
    odds[sample] = (odds[sample] ?? 0) + value;
  };
  for (const [at, leaf] of leaves.entries()) {
    for (const sample of leaf.samples) add(sample, values[at] ?? 0);
  }
  for (const sample of others) {
    let at = 0;
    while (at < splits.length) {
      const { feature, edge } = splits[at] ?? NO_SPLIT;
      at = 2 * at + ((bins[feature]?.[sample] ?? 0) <= edge ? 1 : 2);
    }
    add(sample, values[at - splits.length] ?? 0);
  }
}

function treeOf(binned: Binned, names: readonly string[], { splits, values }: Grown): Tree {
  return {
    features: splits.map(({ feature }) => names[feature] ?? ""),
    thresholds: splits.map((split) => edgeOf(binned, split)),
    values,
  };
}

/** A question that tells nothing. */
const NO_SPLIT: Split = { feature: 0, edge: 0, gain: 0 };

function edgeOf({ edges }: Binned, { feature, edge }: Split): number {
  return edges[feature]?.[edge] ?? 0;
}

function biasOf({ classes, weights }: Samples): number {
  let ofClass = 0;
  let all = 0;
  for (const [at, isOfClass] of classes.entries()) {
    const weight = weights?.[at] ?? 1;
    all += weight;
    ofClass += weight * isOfClass;
  }
  return Math.log(ofClass / (all - ofClass));
}

function slopesAt(samples: Samples, odds: Float64Array): Slopes {
  const { weights } = samples;
  const slopes = unweightedSlopes(samples, odds);
  if (weights === undefined) return slopes;
  return {
    gradients: slopes.gradients.map((each, at) => each * (weights[at] ?? 1)),
    curvatures: slopes.curvatures.map((each, at) => each * (weights[at] ?? 1)),
  };
}

function unweightedSlopes({ classes, groups, areRanked }: Samples, odds: Float64Array): Slopes {
  if (areRanked === true) return slopesInGroups(groups ?? [], classes, odds);
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

/** Samples that gave the same answers so far, with their slopes by bin for each measure. */
type Leaf = { readonly samples: Uint32Array; readonly histograms: readonly Histogram[] };

/**
 * Both sides of a split. Only the slopes of the smaller side are added up, since what it has not the other one has.
 * @param slopes Null where nobody asks what is in the sides.
 */
function sidesOf(
  binned: Asked,
  slopes: Slopes | null,
  { feature, edge }: Split,
  { samples, histograms }: Leaf,
): readonly Leaf[] {
  const column = binned.bins[feature] ?? new Uint8Array(0);
  const isBelow = (sample: number): boolean => (column[sample] ?? 0) <= edge;
  const sides = [samples.filter(isBelow), samples.filter((sample) => !isBelow(sample))];
  const [below = samples, above = samples] = sides;
  if (slopes === null) return sides.map((each) => ({ samples: each, histograms: [] }));
  const isAboveSmaller = above.length < below.length;
  const counted = histogramsOf(binned, slopes, isAboveSmaller ? above : below);
  const others = histograms.map((whole, at) => differenceOf(whole, counted[at] ?? whole));
  return [
    { samples: below, histograms: isAboveSmaller ? others : counted },
    { samples: above, histograms: isAboveSmaller ? counted : others },
  ];
}

/** The question that tells the classes of some samples apart best; one that tells nothing where none does. */
function bestSplit({ histograms }: Leaf, settings: Settings): Split {
  let best = NO_SPLIT;
  for (const [feature, histogram] of histograms.entries()) {
    const found = bestEdge(histogram, settings);
    if (found !== null && found.gain > best.gain) best = { feature, ...found };
  }
  return best;
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
