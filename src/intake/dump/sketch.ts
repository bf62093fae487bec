/**
 * Counts texts in memory that does not grow: never less than the truth, and more only when texts
 * fall together in every row (count-min sketch, Cormode and Muthukrishnan 2005). Counts stop at
 * 65,535. The order of adding does not matter. Texts are known by their `hashOf`.
 */
export type Sketch = {
  add(hash: number): void;
  count(hash: number): number;
};

/** Rows of cells; a wrong count needs an accident in each. */
const ROWS = 3;

/** Odd factors that send one hash to another cell in each row (Knuth's multiplicative hashing). */
const FACTORS = [0x9e3779b1, 0x85ebca77, 0xc2b2ae3d] as const;

const MOST = 0xffff;

/** Room for a sketch with so many cells in a row: a power of two. */
export function sketchCells(cells: number): Uint16Array<ArrayBuffer> {
  return new Uint16Array(ROWS * cells);
}

/** A sketch that keeps its counts in the cells given, which may come from another one. */
export function sketchIn(cells: Uint16Array): Sketch {
  const rowLength = cells.length / ROWS;
  const shift = 32 - Math.log2(rowLength);
  const cellIn = (row: number, hash: number): number =>
    row * rowLength + (Math.imul(hash, FACTORS[row] ?? 0) >>> shift);
  return {
    add(hash) {
      for (let row = 0; row < ROWS; row += 1) {
        const cell = cellIn(row, hash);
        cells[cell] = Math.min(MOST, (cells[cell] ?? 0) + 1);
      }
    },
    count(hash) {
      let least = MOST;
      for (let row = 0; row < ROWS; row += 1) {
        least = Math.min(least, cells[cellIn(row, hash)] ?? 0);
      }
      return least;
    },
  };
}

/** Fowler, Noll and Vo's hash 1a in 32 bits over UTF-16 code units, with a last mixing; from 0 to 2^32 - 1. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash ^ (hash >>> 15)) >>> 0;
}

/** The hash of two texts in a row, by their hashes. */
export function hashOfPair(first: number, second: number): number {
  return Math.imul(Math.imul(first, 31) ^ second, 0x01000193) >>> 0;
}
