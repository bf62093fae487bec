import { diffArrays } from "diff/lib/diff/array.js";
import { hasWord, segmentsOf } from "./segments.ts";

/** A piece of two texts: in both, or in one of them alone. */
export type Piece = { readonly kind: "same" | "here" | "there"; readonly text: string };

/** Texts further apart than so many changes have nothing left to compare, and would take seconds. */
const MOST_CHANGES = 4000;

/**
 * The pieces of two texts, word by word (Myers 1986, by jsdiff). Changes with nothing but spaces and
 * punctuation between them are one, so that a rewritten phrase is read as such.
 *
 * @param language BCP 47 tag of both, which tells where words end, or null.
 */
export function compareWords(
  here: string,
  there: string,
  language: string | null,
): readonly Piece[] {
  const options = { maxEditLength: MOST_CHANGES };
  const changes = diffArrays(segmentsOf(there, language), segmentsOf(here, language), options);
  if (changes === undefined) return withoutEmpty([piece("there", there), piece("here", here)]);
  const pieces = changes.map(({ added, removed, value }) =>
    piece(added ? "here" : removed ? "there" : "same", value.join("")),
  );
  return joinedChanges(pieces);
}

function piece(kind: Piece["kind"], text: string): Piece {
  return { kind, text };
}

function withoutEmpty(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.filter(({ text }) => text !== "");
}

function joinedChanges(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  let [here, there] = ["", ""];
  const closeChange = () => {
    const end = sharedEnd(here, there);
    const [onlyThere, onlyHere] = [there, here].map((text) => text.slice(0, text.length - end));
    const parts = [piece("there", onlyThere ?? ""), piece("here", onlyHere ?? "")];
    joined.push(...withoutEmpty([...parts, piece("same", here.slice(here.length - end))]));
    [here, there] = ["", ""];
  };
  for (const [place, { kind, text }] of pieces.entries()) {
    const isWithin = here + there !== "" && place < pieces.length - 1 && !hasWord(text);
    if (kind === "same" && !isWithin) {
      closeChange();
      joined.push(piece(kind, text));
      continue;
    }
    if (kind !== "there") here += text;
    if (kind !== "here") there += text;
  }
  closeChange();
  return joined;
}

/** Code units of the spaces and punctuation that two texts both end with. */
function sharedEnd(one: string, two: string): number {
  let end = 0;
  while (end < Math.min(one.length, two.length)) {
    const unit = one.at(-1 - end) ?? "";
    if (unit !== two.at(-1 - end) || hasWord(unit) || isSurrogate(unit)) break;
    end += 1;
  }
  return end;
}

function isSurrogate(unit: string): boolean {
  return /[\ud800-\udfff]/.test(unit);
}
