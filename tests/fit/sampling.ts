/** The pages' samples that one tree is fitted to, and the others. */
export type Sampled = { readonly fitted: Uint32Array; readonly others: Uint32Array };

/** A range of samples that are taken or left together, since lines of one page are alike. */
export type Group = { readonly start: number; readonly end: number };

/** Numbers from 0 to 1 that look random and are the same for the same seed (linear congruence, Knuth 1981). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * MULTIPLIER + INCREMENT) % MODULUS;
    return state / MODULUS;
  };
}

const MULTIPLIER = 1_664_525;
const INCREMENT = 1_013_904_223;
const MODULUS = 2 ** 32;

/** Takes a share of some groups. */
export function sampleGroups(
  groups: readonly Group[],
  share: number,
  random: () => number,
): Sampled {
  const fitted: number[] = [];
  const others: number[] = [];
  for (const { start, end } of groups) {
    const taken = random() < share ? fitted : others;
    for (let sample = start; sample < end; sample += 1) taken.push(sample);
  }
  return { fitted: Uint32Array.from(fitted), others: Uint32Array.from(others) };
}

/** Whether each of some measures is taken, a share of them; all of them where none would be. */
export function sampleMeasures(count: number, share: number, random: () => number): Uint8Array {
  const taken = new Uint8Array(count).map(() => (random() < share ? 1 : 0));
  return taken.includes(1) ? taken : taken.fill(1);
}
