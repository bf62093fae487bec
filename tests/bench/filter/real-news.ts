import type { CorpusMeasures } from "./measure-corpus.ts";

/**
 * What was counted in real news in English by number of articles, as far as it was: BBC 2004-05;
 * the same with Reuters C50 and the longer half of Reuters-21578; and sentences of those put
 * together anew, with fresh words injected as the vocabulary's growth asks for.
 */
export const REAL_NEWS: ReadonlyMap<number, Partial<CorpusMeasures>> = new Map([
  [1000, { words: 393_000, distinctWords: 21_221, onceShare: 0.45, pairs: 206_000, bytes: 2.3e6 }],
  [
    10_000,
    {
      words: 4_710_000,
      distinctWords: 58_762,
      onceShare: 0.38,
      digitShare: 0.063,
      meanLetters: 7.2,
      frontCodedBytes: 3.9,
      pairs: 2_340_000,
      frequentWords: 710,
      frequentShare: 0.5,
      bytes: 27.7e6,
    },
  ],
  [
    100_000,
    { words: 49_200_000, distinctWords: 161_792, onceShare: 0.35, pairs: 29_600_000, bytes: 3e8 },
  ],
]);
