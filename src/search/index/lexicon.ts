/** Numbers that stand for keys, counted from 0 in the order in which the keys are first met. */
export type Lexicon = {
  numberOf(key: string): number;
  readonly keyAt: (number: number) => string;
  readonly size: () => number;
  /** The keys from a number on. */
  readonly keysFrom: (number: number) => readonly string[];
};

/** @param known Keys that have their numbers already, each once. */
export function createLexicon(known: Iterable<string> = []): Lexicon {
  const keys = Array.from(known);
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    numberOf(key) {
      const number = numbers.get(key);
      if (number !== undefined) return number;
      numbers.set(key, keys.length);
      keys.push(key);
      return keys.length - 1;
    },
    keyAt: (number) => keys[number] ?? "",
    size: () => keys.length,
    keysFrom: (number) => keys.slice(number),
  };
}

/** The numbers that keys of other lexicons have in one; each key is looked up once. */
export type Translator = {
  /** Tells the next keys of a lexicon that is named so, in their order. */
  tell(name: number, keys: readonly string[]): void;
  translate(name: number, numbers: Uint32Array): Uint32Array;
};

export function createTranslator(lexicon: Lexicon): Translator {
  const lists = new Map<number, number[]>();
  return {
    tell(name, keys) {
      const list = lists.get(name) ?? [];
      lists.set(name, list);
      for (const key of keys) list.push(lexicon.numberOf(key));
    },
    translate(name, numbers) {
      const list = lists.get(name) ?? [];
      return numbers.map((number) => list[number] ?? 0);
    },
  };
}
