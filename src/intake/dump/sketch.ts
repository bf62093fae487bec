/**
 * Counts texts in memory that does not grow: never less than the truth, and more only when texts
 * fall together in every row (count-min sketch, Cormode and Muthukrishnan 2005). Counts stop at
 * 65,535. The order of adding does not matter.
 */
export type Sketch = {
  add(text: string): void;
  count(text: string): number;
};

/** Rows of cells; a wrong count needs an accident in each. */
const ROWS = 3;

/** Odd factors that send one hash to another cell in each row (Knuth's multiplicative hashing). */
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const;

const MOST = 0xffff;

/** A sketch with so many cells in a row: a power of two. */
export function createSketch(cells: number): Sketch {
  const counts = new Uint16Array(ROWS * cells);
  const shift = 32 - Math.log2(cells);
  const cellsOf = (text: string): readonly number[] => {
    const hash = hashOf(text);
    return FACTORS.map((factor, row) => row * cells + (Math.imul(hash, factor) >>> shift));
  };
  return {
    add(text) {
      for (const cell of cellsOf(text)) counts[cell] = Math.min(MOST, (counts[cell] ?? 0) + 1);
    },
    count: (text) => Math.min(...cellsOf(text).map((cell) => counts[cell] ?? 0)),
  };
}

/** Fowler, Noll and Vo's hash 1a in 32 bits over UTF-16 code units, with a last mixing. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash ^ (hash >>> 15);
}
