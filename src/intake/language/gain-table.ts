/** Codes of pieces: so many that few share one. */
export const CODES = 2 ** 16;

/** By how much a letter's place counts in a code. */
export const FACTOR = 31;

/** What a word or a part of one adds, by the place of the language, as a table of as many. */
export type Gains = { readonly places: readonly number[]; readonly values: readonly number[] };

/** Finds what a piece of a text adds without making a string of it. */
export type GainTable = {
  /** By code of a piece: the place of its group. The first group is empty. */
  readonly places: Uint16Array;
  readonly groups: readonly (readonly Known[])[];
};

/** A word or part, and what it adds. */
type Known = { readonly piece: string; readonly gains: Gains };

/** A piece of a text by its place, which costs no text of its own, and its code. */
export type Piece = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code: number;
};

/** What a piece of a text adds, if it is in the table. */
export function gainsOf(table: GainTable, { text, start, end, code }: Piece): Gains | undefined {
  const place = table.places[code] ?? 0;
  if (place === 0) return undefined;
  for (const { piece, gains } of table.groups[place] ?? []) {
    if (piece.length === end - start && text.startsWith(piece, start)) return gains;
  }
  return undefined;
}

/** The letters of a piece as one number that few other pieces share. */
function codeOf(piece: string): number {
  let code = 0;
  for (let at = 0; at < piece.length; at += 1) code = nextCode(code, piece.charCodeAt(at));
  return code;
}

/** What a code becomes with one more letter. */
export function nextCode(code: number, unit: number): number {
  return (code * FACTOR + unit) & (CODES - 1);
}

/** From the pieces of each language, by place, to the languages of each piece. */
export function tableOf(values: readonly ReadonlyMap<string, number>[]): GainTable {
  const known = new Map<string, { readonly places: number[]; readonly values: number[] }>();
  for (const [place, valueOf] of values.entries()) {
    for (const [piece, value] of valueOf) {
      const gains = known.get(piece) ?? { places: [], values: [] };
      gains.places.push(place);
      gains.values.push(value);
      known.set(piece, gains);
    }
  }
  const pieces = Array.from(known, ([piece, gains]) => ({ piece, gains }));
  const byCode = Map.groupBy(pieces, ({ piece }) => codeOf(piece));
  const places = new Uint16Array(CODES);
  for (const [index, code] of Array.from(byCode.keys()).entries()) places[code] = index + 1;
  return { places, groups: [[], ...byCode.values()] };
}
