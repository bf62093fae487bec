/** Thresholds that are tried for each measure. */
const MOST_BINS = 48;

/** Decimals of thresholds and values in the model. */
const DECIMALS = 4;

/** Samples by the bins in which their measures lie. */
export type Binned = {
  /** For each measure the numbers between which its bins lie, ascending. */
  readonly edges: readonly Float64Array[];
  /** For each measure the bin of each sample. */
  readonly bins: readonly Uint8Array[];
};

/** First and second derivative of what a fit lessens, one for each sample. */
export type Slopes = { readonly gradients: Float64Array; readonly curvatures: Float64Array };

/** Puts samples into bins, as many for each measure as tell. */
export function inBins(columns: readonly Float64Array[]): Binned {
  const edges = columns.map(edgesOf);
  const bins = columns.map((column, feature) => {
    const own = edges[feature] ?? new Float64Array(0);
    return Uint8Array.from(column, (value) => binOf(value, own));
  });
  return { edges, bins };
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

/** Samples in bins, and for each measure whether it may be asked for. */
export type Asked = Binned & { readonly asked: Uint8Array };

/** Adds up the slopes of some samples by bin, a histogram for each measure; an empty one where it is not asked for. */
export function histogramsOf(
  { bins, edges, asked }: Asked,
  slopes: Slopes,
  of: Uint32Array,
): readonly Histogram[] {
  // In the samples' order, since each measure goes through them once.
  const own = {
    gradients: Float64Array.from(of, (sample) => slopes.gradients[sample] ?? 0),
    curvatures: Float64Array.from(of, (sample) => slopes.curvatures[sample] ?? 0),
  };
  return bins.map((column, feature) =>
    asked[feature] === 1
      ? histogramOf(column, (edges[feature]?.length ?? 0) + 1, own, of)
      : NOT_ASKED,
  );
}

/** Slopes by bin, and how many samples each bin has. */
export type Histogram = Slopes & { readonly counts: Float64Array };

const NO_BINS = new Float64Array(0);
const NOT_ASKED: Histogram = { gradients: NO_BINS, curvatures: NO_BINS, counts: NO_BINS };

/** @param own The slopes of the samples, one for each in their order. */
function histogramOf(column: Uint8Array, bins: number, own: Slopes, of: Uint32Array): Histogram {
  const histogram = {
    gradients: new Float64Array(bins),
    curvatures: new Float64Array(bins),
    counts: new Float64Array(bins),
  };
  const { gradients, curvatures, counts } = histogram;
  for (let at = 0; at < of.length; at += 1) {
    const bin = column[of[at] ?? 0] ?? 0;
    gradients[bin] = (gradients[bin] ?? 0) + (own.gradients[at] ?? 0);
    curvatures[bin] = (curvatures[bin] ?? 0) + (own.curvatures[at] ?? 0);
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return histogram;
}

/** What a part of some samples leaves of the histogram of all. */
export function differenceOf(whole: Histogram, part: Histogram): Histogram {
  const minus = (from: Float64Array, taken: Float64Array): Float64Array =>
    from.map((each, at) => each - (taken[at] ?? 0));
  return {
    gradients: minus(whole.gradients, part.gradients),
    curvatures: minus(whole.curvatures, part.curvatures),
    counts: minus(whole.counts, part.counts),
  };
}

/** A number with as many decimals as the model has. */
export function rounded(value: number): number {
  return Number(value.toFixed(DECIMALS));
}
