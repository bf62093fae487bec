/** Keeps the heaviest of many numbered things, in room that does not grow. */
export type Heaviest = {
  clear(): void;
  add(number: number, weight: number): void;
  /** Visits them from the heaviest on, of equal ones the smaller number first; gives how many there are. */
  visit(visit: (place: number, number: number, weight: number) => void): number;
};

/** @param limit How many are kept; few, for each one that is added is put into its place among them. */
export function createHeaviest(limit: number): Heaviest {
  const numbers = new Uint32Array(limit);
  const weights = new Float64Array(limit);
  let length = 0;

  /** Whether the thing at a place comes behind another one. */
  function isBehind(place: number, number: number, weight: number): boolean {
    const own = weights[place] ?? 0;
    return own < weight || (own === weight && (numbers[place] ?? 0) > number);
  }

  return {
    clear() {
      length = 0;
    },
    add(number, weight) {
      if (length === limit && !isBehind(length - 1, number, weight)) return;
      if (length < limit) length += 1;
      let place = length - 1;
      while (place > 0 && isBehind(place - 1, number, weight)) {
        numbers[place] = numbers[place - 1] ?? 0;
        weights[place] = weights[place - 1] ?? 0;
        place -= 1;
      }
      numbers[place] = number;
      weights[place] = weight;
    },
    visit(visit) {
      for (let place = 0; place < length; place += 1) {
        visit(place, numbers[place] ?? 0, weights[place] ?? 0);
      }
      return length;
    },
  };
}
