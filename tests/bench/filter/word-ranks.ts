import type { Random } from "../make-library.ts";

/**
 * How often words of each rank come up, in two regimes as texts show them (Ferrer i Cancho and Solé
 * 2001): words that every writer uses follow Zipf and Mandelbrot, (rank + SHIFT) ^ -EXPONENT; from
 * KERNEL on frequencies fall with a power of 1 / BETA, which lets the number of distinct words grow
 * with the number of words to the power of BETA (Heaps). There is no last rank.
 */
const EXPONENT = 1.07;
const SHIFT = 3.3;
const KERNEL = 4200;
const BETA = 0.49;

const TAIL_EXPONENT = 1 / BETA;

/** Entries of the table that leads near the rank of a random number. */
const GUIDES = 4096;

/** Gives random ranks from 0 on. */
export function wordRanks(): (random: Random) => number {
  const sums = kernelSums();
  const kernelWeight = sums[KERNEL - 1] ?? 0;
  const tailWeight = (KERNEL * weightOf(KERNEL - 1)) / (TAIL_EXPONENT - 1);
  const total = kernelWeight + tailWeight;
  const guides = guidesInto(sums);
  return (random) => {
    const weight = random() * total;
    if (weight >= kernelWeight) return tailRank((weight - kernelWeight) / tailWeight);
    let rank = guides[Math.floor((weight / kernelWeight) * GUIDES)] ?? 0;
    while ((sums[rank] ?? total) <= weight) rank += 1;
    return rank;
  };
}

function weightOf(rank: number): number {
  return (rank + 1 + SHIFT) ** -EXPONENT;
}

function kernelSums(): Float64Array {
  const sums = new Float64Array(KERNEL);
  let sum = 0;
  for (let rank = 0; rank < KERNEL; rank += 1) {
    sum += weightOf(rank);
    sums[rank] = sum;
  }
  return sums;
}

function guidesInto(sums: Float64Array): Uint32Array {
  const guides = new Uint32Array(GUIDES + 1);
  const total = sums.at(-1) ?? 0;
  let rank = 0;
  for (let guide = 0; guide < guides.length; guide += 1) {
    while ((sums[rank] ?? total) < (guide / GUIDES) * total) rank += 1;
    guides[guide] = rank;
  }
  return guides;
}

/** By inversion of the power law, whose integral is known. */
function tailRank(share: number): number {
  return Math.floor(KERNEL * (1 - share) ** (-1 / (TAIL_EXPONENT - 1)));
}
