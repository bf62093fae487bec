import type { Folded } from "../fold.ts";
import { once } from "../once.ts";
import { foldPassageText } from "./fold-passage-text.ts";

/** A text made ready for finding passages in it; folding happens once, at the first need. */
export type SearchableText = {
  readonly source: string;
  readonly folded: () => Folded;
  /** The folded text's UTF-16 units, and the same from the end. */
  readonly units: () => Uint16Array;
  readonly reversedUnits: () => Uint16Array;
};

export function searchableText(source: string): SearchableText {
  const folded = once(() => foldPassageText(source));
  const units = once(() => unitsOf(folded().text));
  return { source, folded, units, reversedUnits: once(() => units().toReversed()) };
}

export function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  for (let at = 0; at < units.length; at += 1) units[at] = text.charCodeAt(at);
  return units;
}
