import { ownCopy } from "../own-copy.ts";

/** Remembers what was found for a text, in memory that does not grow. */
export type Memory<Value> = {
  get(text: string): Value | undefined;
  set(text: string, value: Value): void;
};

/** Texts after which those are forgotten that nobody has asked for again. */
const MOST_TEXTS = 2048;

/** A memory in two halves: what is asked for moves to the newer one before the older one goes. */
export function createMemory<Value>(mostTexts = MOST_TEXTS): Memory<Value> {
  let newer = new Map<string, Value>();
  let older = new Map<string, Value>();
  const set = (text: string, value: Value): void => {
    if (newer.size >= mostTexts) {
      older = newer;
      newer = new Map();
    }
    newer.set(ownCopy(text), value);
  };
  return {
    set,
    get(text) {
      const recent = newer.get(text);
      if (recent !== undefined) return recent;
      const value = older.get(text);
      if (value !== undefined) set(text, value);
      return value;
    },
  };
}
