/** Bits sorted in one pass. */
const DIGIT = 11;
const VALUES = 2 ** DIGIT;
const PASSES = 3;

/**
 * Ordinals in rising order of their numbers, those with equal numbers in the order given: a radix
 * sort from the lowest digit up (Knuth, The Art of Computer Programming, 5.2.5), in linear time.
 *
 * @param numberOf Gives whole numbers below 2^32.
 */
export function radixOrder(
  ordinals: Uint32Array,
  numberOf: (ordinal: number) => number,
): Uint32Array {
  let from = ordinals.slice();
  let numbers = new Uint32Array(from.length);
  let differing = 0;
  for (let place = 0; place < from.length; place += 1) {
    const number = numberOf(from[place] ?? 0);
    numbers[place] = number;
    differing |= number ^ (numbers[0] ?? 0);
  }
  let [to, nextNumbers] = [new Uint32Array(from.length), new Uint32Array(from.length)];
  for (let pass = 0; pass < PASSES; pass += 1) {
    const shift = pass * DIGIT;
    if (((differing >>> shift) & (VALUES - 1)) === 0) continue;
    const starts = startsOf(numbers, shift);
    for (let place = 0; place < from.length; place += 1) {
      const number = numbers[place] ?? 0;
      const digit = (number >>> shift) & (VALUES - 1);
      const at = starts[digit] ?? 0;
      to[at] = from[place] ?? 0;
      nextNumbers[at] = number;
      starts[digit] = at + 1;
    }
    [from, to] = [to, from];
    [numbers, nextNumbers] = [nextNumbers, numbers];
  }
  return from;
}

/** By digit: where its numbers begin. */
function startsOf(numbers: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(VALUES + 1);
  for (let place = 0; place < numbers.length; place += 1) {
    const digit = ((numbers[place] ?? 0) >>> shift) & (VALUES - 1);
    starts[digit + 1] = (starts[digit + 1] ?? 0) + 1;
  }
  for (let digit = 1; digit <= VALUES; digit += 1) {
    starts[digit] = (starts[digit] ?? 0) + (starts[digit - 1] ?? 0);
  }
  return starts;
}
