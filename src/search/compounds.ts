import { isJoinerAt, kindAt, suffixEnd } from "./characters.ts";

/** A run of characters of one kind, `[from, to)` in the folded text. */
export type Part = {
  readonly from: number;
  readonly to: number;
  /** Written in a script without spaces. */
  readonly unspaced: boolean;
  /** A joiner stands between the part before and this one. */
  readonly joined: boolean;
};

/** Parts with no space between them: a plain word, a word with joiners, or a change of script. */
export type Compound = {
  readonly parts: readonly Part[];
  /** End of the last part without the + and # that belong to it. */
  readonly bareEnd: number;
};

/**
 * All words of a folded text that begin in `[from, to)`, in order and in linear time. No word may go
 * on across either end.
 */
export function compoundsOf(folded: string, from = 0, to = folded.length): Compound[] {
  const compounds: Compound[] = [];
  let at = from;
  while (at < to) {
    if (kindAt(folded, at) === "other") {
      at += 1;
      continue;
    }
    const compound = compoundAt(folded, at);
    compounds.push(compound);
    at = spanOf([compound]).to;
  }
  return compounds;
}

/** From the first part of compounds to the last, with the + and # that belong to it. */
export function spanOf(compounds: readonly Compound[]): {
  readonly from: number;
  readonly to: number;
} {
  const from = compounds.at(0)?.parts.at(0)?.from ?? 0;
  return { from, to: compounds.at(-1)?.parts.at(-1)?.to ?? from };
}

/** The compound that begins at an offset, where a character of a word stands. */
export function compoundAt(folded: string, start: number): Compound {
  const parts: Part[] = [];
  let from = start;
  let joined = false;
  let end = start;
  do {
    end = endOfRun(folded, from);
    parts.push({ from, to: end, unspaced: kindAt(folded, from) === "unspaced", joined });
    joined = isJoinerAt(folded, end);
    from = joined ? end + 1 : end;
  } while (kindAt(folded, from) !== "other");
  return { parts: withSuffix(parts, suffixEnd(folded, end)), bareEnd: end };
}

function withSuffix(parts: readonly Part[], end: number): readonly Part[] {
  return parts.map((part, place) => (place === parts.length - 1 ? { ...part, to: end } : part));
}

/** The end of the run of one kind that starts at an offset. */
export function endOfRun(folded: string, from: number): number {
  const kind = kindAt(folded, from);
  let end = from;
  do end += (folded.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
  while (kindAt(folded, end) === kind);
  return end;
}

/** Whether a run that ends here, and began after no joiner, is a compound by itself. */
export function isWholeAt(folded: string, end: number): boolean {
  return (
    kindAt(folded, end) === "other" && !isJoinerAt(folded, end) && suffixEnd(folded, end) === end
  );
}
