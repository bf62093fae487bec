import { shortWindowAt, type BitWriter } from "./bits.ts";

/**
 * How much a word tells about an article that holds it, in four levels: what BM25 (Robertson and
 * Zaragoza 2009) makes of its frequency and the article's length, rounded, and a level of its own
 * for words of the title. So a list needs neither frequencies nor the lengths of all articles.
 */
export type Impact = number;

export const TITLE_IMPACT: Impact = 3;

/** Above these values of BM25's factor a word counts as frequent, and as very frequent. */
const FREQUENT = 1.15;
const VERY_FREQUENT = 1.6;

/** What a level counts for: the mean of the values rounded to it; a title outdoes any frequency. */
export const IMPACT_WEIGHTS: readonly number[] = [0.9, 1.4, 1.8, 3];

/** BM25's usual constants: how soon repetition tells nothing new, and how much length weighs. */
const SATURATION = 1.2;
const LENGTH_WEIGHT = 0.75;

/** Lists longer than this are for words that tell little; their impacts would cost most of all. */
const LONGEST_SHARE = 1 / 16;
const ALWAYS_KEPT = 512;

/** How much newer articles are preferred: of two alike, one of today by this share over the oldest. */
const RECENCY_WEIGHT = 0.15;

/** What is known of a word in an article. */
export type Telling = {
  readonly frequency: number;
  readonly inTitle: boolean;
  /** The article's words over the mean of all articles. */
  readonly relativeLength: number;
  /** From 0 for the oldest day to 1 for the newest; null where no day is known. */
  readonly recency: number | null;
};

export function impactOf({ frequency, inTitle, relativeLength, recency }: Telling): Impact {
  if (inTitle) return TITLE_IMPACT;
  const length = SATURATION * (1 - LENGTH_WEIGHT + LENGTH_WEIGHT * relativeLength);
  const freshness = 1 + RECENCY_WEIGHT * ((recency ?? 0.5) - 0.5);
  const factor = (freshness * frequency * (SATURATION + 1)) / (frequency + length);
  if (factor > VERY_FREQUENT) return 2;
  return factor > FREQUENT ? 1 : 0;
}

/** Whether a list of so many of all articles comes with impacts. */
export function hasImpacts(size: number, count: number): boolean {
  return size <= Math.max(ALWAYS_KEPT, count * LONGEST_SHARE);
}

/** Bits of the longest impact. */
export const IMPACT_WIDTH = 3;

/** Bits of an impact as it is written. */
export function impactWidth(impact: Impact): number {
  return Math.min(impact + 1, IMPACT_WIDTH);
}

/** In unary, the last level without its zero: most words occur once. */
export function writeImpacts(writer: BitWriter, impacts: Uint8Array): void {
  for (const impact of impacts) {
    const width = impactWidth(impact);
    writer.write(impact === TITLE_IMPACT ? 0b111 : 2 ** width - 2, width);
  }
}

/** Reads what `writeImpacts` wrote. */
export function readImpacts(bits: DataView, start: number, size: number): Uint8Array {
  const impacts = new Uint8Array(size);
  let position = start;
  for (let place = 0; place < size; place += 1) {
    const impact = impactAt(bits, position);
    impacts[place] = impact;
    position += impactWidth(impact);
  }
  return impacts;
}

/** Raises the impacts of the first `size` ordinals to those that `writeImpacts` wrote for them. */
export function raiseImpacts(
  bits: DataView,
  start: number,
  { ordinals, size }: { readonly ordinals: Uint32Array; readonly size: number },
  greatest: Uint8Array,
): void {
  let position = start;
  for (let place = 0; place < size; place += 1) {
    const impact = impactAt(bits, position);
    const ordinal = ordinals[place] ?? 0;
    if (impact > (greatest[ordinal] ?? 0)) greatest[ordinal] = impact;
    position += impactWidth(impact);
  }
}

function impactAt(bits: DataView, position: number): Impact {
  return Math.min(TITLE_IMPACT, Math.clz32(~shortWindowAt(bits, position)));
}
