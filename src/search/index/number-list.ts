/** A list that grows, of whole numbers below 2^32: a sixth of the memory of an array. */
export type NumberList = {
  push(value: number): void;
  set(place: number, value: number): void;
  readonly at: (place: number) => number;
  /** The values at `[from, to)`, as long as nothing is pushed. */
  readonly between: (from: number, to: number) => Uint32Array;
  readonly length: () => number;
};

const FIRST_CAPACITY = 1024;

export function createNumberList(): NumberList {
  let values = new Uint32Array(FIRST_CAPACITY);
  let length = 0;
  return {
    push(value) {
      if (length === values.length) {
        const larger = new Uint32Array(values.length * 2);
        larger.set(values);
        values = larger;
      }
      values[length] = value;
      length += 1;
    },
    set(place, value) {
      values[place] = value;
    },
    at: (place) => values[place] ?? 0,
    between: (from, to) => values.subarray(from, to),
    length: () => length,
  };
}
