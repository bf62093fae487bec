/** Reads a run of characters as the bytes of UTF-8, or gives null when they are none. */
export type ReadRun = (run: string) => string | null;

/** A garbled run and what it stands for; null where that cannot be told. */
export type Run = { readonly garbled: string; readonly text: string | null };

const NO_BREAK_SPACE = "\u00a0";
const UNREADABLE = "\ufffd";
const UNREADABLE_ROW = /\ufffd+/g;

/** No byte of UTF-8: stands for a byte that some program replaced. */
const LOST_BYTE = 0xff;

/** Characters that must turn out well before the text counts as garbled UTF-8 with losses. */
const ENOUGH_CHARACTERS = 8;

/** At most one in so many may be lost: sound text read as garbled loses nearly all. */
const CHARACTERS_PER_LOSS = 3;

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });
/** Runs with single spaces between, and one behind. */
const CHAIN = /[\u0080-\uffff]+(?: [\u0080-\uffff]+)* ?/g;

/** Spaces in one run: scripts without spaces have long ones, with one in every thirty letters. */
const MOST_SPACES = 12;

/**
 * The text with non-breaking spaces where a program made them plain: the last byte of `à` was one,
 * so that `Ã ` is left of it. Spaces are taken back where a run reads only with them.
 */
export function withSpacesBack(text: string, read: ReadRun): string {
  return text.replace(CHAIN, (chain) => joinPieces(chain.split(" "), read));
}

function joinPieces(pieces: readonly string[], read: ReadRun): string {
  let joined = "";
  let at = 0;
  while (at < pieces.length) {
    const { run, next, tookSpace } = runFrom(pieces, at, read);
    joined += tookSpace || next === pieces.length ? run : `${run} `;
    at = next;
  }
  return joined;
}

/** A run, the place of the piece behind it, and whether the space between them is its last byte. */
type JoinedRun = { readonly run: string; readonly next: number; readonly tookSpace: boolean };

function runFrom(pieces: readonly string[], at: number, read: ReadRun): JoinedRun {
  const alone = { run: pieces[at] ?? "", next: at + 1, tookSpace: false };
  if (alone.run === "" || read(alone.run) !== null) return alone;
  let run = alone.run;
  for (const [index, piece] of pieces.slice(at + 1, at + 1 + MOST_SPACES).entries()) {
    run += NO_BREAK_SPACE;
    const next = at + 1 + index;
    if (read(run) !== null) return { run, next, tookSpace: true };
    run += piece;
    if (read(run) !== null) return { run, next: next + 1, tookSpace: false };
  }
  return alone;
}

/**
 * The runs of a garbled text that lost some of its bytes for good, with U+FFFD where one is
 * missing; null when too little of it turns out well for it to be garbled UTF-8 at all.
 * @param byteOf The byte of a character in the encoding that the text was read in.
 */
export function readLossy(
  runs: ReadonlySet<string>,
  byteOf: (character: string) => number | undefined,
  isPlausible: (text: string) => boolean,
): readonly Run[] | null {
  let good = 0;
  let lost = 0;
  const read: Run[] = [];
  for (const garbled of runs) {
    const text = lossyText(garbled, byteOf);
    const readable = text.replace(UNREADABLE_ROW, "");
    good += Array.from(readable).length;
    lost += text.split(UNREADABLE).length - 1;
    const isRead = readable !== "" && isPlausible(readable);
    read.push({ garbled, text: isRead ? text : null });
  }
  return good >= ENOUGH_CHARACTERS && lost * CHARACTERS_PER_LOSS <= good + lost ? read : null;
}

function lossyText(run: string, byteOf: (character: string) => number | undefined): string {
  const bytes = Uint8Array.from(Array.from(run), (character) => byteOf(character) ?? LOST_BYTE);
  return UTF_8.decode(bytes).replace(UNREADABLE_ROW, UNREADABLE);
}
