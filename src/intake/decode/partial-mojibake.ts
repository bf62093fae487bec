import type { Repaired } from "./mojibake.ts";

/** By code unit the byte beyond ASCII for which an encoding shows it, 0 where none. */
export type ByteArray = Uint8Array;

/** Characters that stand for the bytes of one character, and that character. */
type Sequence = { readonly start: number; readonly end: number; readonly read: string };

/** What stands before and behind a sequence, as it reads when sequences beside it are repaired. */
type Neighbours = { readonly before: string; readonly behind: string };

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** Typographic marks, arrows and bullets: three characters of garbage that stand in no word. */
const MARK = /^[\u2009-\u203a\u20ac\u2122\u2190-\u21ff\u25a0-\u27bf]$/u;

/** Letters and signs of Latin scripts, of two bytes each. */
const LATIN = /^[\u00a0-\u024f]$/u;

/**
 * What stands behind no capital with an accent, nor two of it behind a small letter: signs of money,
 * fractions and the like. Others, as quotes and the sign of a trade mark, may.
 */
const STRAY = /^[\u0080-\u009f¡¢£¤¥¦§¨¬\u00ad¯±´¶¸¼½¾¿€‚ƒ„†‡ˆ‰‹˜œŒŸµ]$/u;

/** Letters that no language has beside `Ã` or `Â`. */
const CARON = /^[ŠŽšž]$/u;
const TILDE_OR_CIRCUMFLEX = /^[ÃÂ]$/u;

/** What a Macintosh shows for the first bytes of Latin letters: signs that stand beside none. */
const MATHEMATICAL = /^[√≈∆ƒ¬]$/u;

/** The same for `ș` and `ț`, which stands behind a word, not inside. */
const MACINTOSH_COMMA = "»";

const NO_BREAK_SPACE = "\u00a0";

/** What parts no words, so that what stands behind it belongs to what stands before. */
const INSIDE_WORD = /^[^\p{Lu}\u00a0]$/u;

const SMALL = /^\p{Ll}$/u;
const CAPITAL = /^\p{Lu}$/u;
const LATIN_CAPITAL = /^(?=\p{Script=Latin})\p{Lu}$/u;
const LATIN_LETTER = /^\p{Script=Latin}$/u;
const LETTER = /^\p{L}$/u;

/** Scripts in which that many characters in a row are no chance. */
const SCRIPTS: readonly { readonly script: RegExp; readonly least: number }[] = [
  { script: /[\u0400-\u045f\u0490\u0491]/u, least: 2 },
  { script: /[\p{Script=Greek}]/u, least: 2 },
  { script: /[\p{Script_Extensions=Arabic}]/u, least: 2 },
  { script: /[\p{Script=Hebrew}]/u, least: 2 },
  { script: /[\p{Script=Hangul}]/u, least: 2 },
  { script: /[\u0900-\u0e7f]/u, least: 2 },
  { script: /[\u1ea0-\u1ef9]/u, least: 1 },
  { script: /[\u3000-\u30ff\u4e00-\u9fff\uff01-\uff5e]/u, least: 3 },
  { script: /[\u{1f000}-\u{1faff}]/u, least: 1 },
];

/** Sound characters that make a script a text's own. */
const ENOUGH_SOUND = 20;

const LAST_OF_ASCII = 0x7f;

/**
 * Repairs single characters that are UTF-8 read in another encoding, in a text that holds sound ones
 * too: where no writer puts the characters that they were read as. The encoding is the one in which
 * most are found; null where none is.
 */
export function repairSequences(text: string, tables: readonly ByteArray[]): Repaired | null {
  const found = tables.map((table) => sureSequences(text, table));
  const most = found.reduce((best, next) => (next.length > best.length ? next : best));
  return most.length === 0 ? null : { text: replaced(text, most), count: most.length };
}

/** The share of a text's characters beyond ASCII that read as UTF-8 in an encoding, from 0 to 1. */
export function shareOfSequences(text: string, table: ByteArray): number {
  let beyond = 0;
  for (let at = 0; at < text.length; at += 1) beyond += text.charCodeAt(at) > LAST_OF_ASCII ? 1 : 0;
  const read = sequencesOf(text, table).reduce((sum, { start, end }) => sum + end - start, 0);
  return beyond === 0 ? 0 : read / beyond;
}

function replaced(text: string, sequences: readonly Sequence[]): string {
  let end = 0;
  const parts = sequences.map((sequence) => {
    const part = text.slice(end, sequence.start) + sequence.read;
    end = sequence.end;
    return part;
  });
  return parts.join("") + text.slice(end);
}

/** Sequences that are no chance, and others of the same characters. */
function sureSequences(text: string, table: ByteArray): readonly Sequence[] {
  const sequences = sequencesOf(text, table);
  if (sequences.length === 0) return [];
  const words = inWords(text, sequences);
  const beside = neighboursOf(text, sequences);
  const sure = sequences.filter(
    (sequence, index) =>
      words.has(sequence) || isStray(text, sequence) || isMisplaced(text, sequence, beside(index)),
  );
  const known = new Set(sure.map(({ start, end }) => text.slice(start, end)));
  return sequences.filter(({ start, end }) => known.has(text.slice(start, end)));
}

function sequencesOf(text: string, table: ByteArray): readonly Sequence[] {
  const sequences: Sequence[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) <= LAST_OF_ASCII) continue;
    const sequence = sequenceAt(text, at, table);
    if (sequence === null) continue;
    sequences.push(sequence);
    at = sequence.end - 1;
  }
  return sequences;
}

function sequenceAt(text: string, start: number, table: ByteArray): Sequence | null {
  // Told first, since nearly no letter of sound text goes on so.
  if (!isFollower(table[text.charCodeAt(start + 1)] ?? 0)) return null;
  const length = lengthBehind(table[text.charCodeAt(start)] ?? 0);
  if (length === 0) return null;
  const end = start + length;
  const bytes = new Uint8Array(length);
  for (let at = start; at < end; at += 1) bytes[at - start] = table[text.charCodeAt(at)] ?? 0;
  const read = bytes.subarray(1).every(isFollower) ? UTF_8.decode(bytes) : "";
  return read === "" || read.includes("\ufffd") ? null : { start, end, read };
}

/** Bytes of the sequence that a byte opens, 0 if it opens none. */
function lengthBehind(lead: number): number {
  if (lead < 0xc2 || lead > 0xf4) return 0;
  if (lead < 0xe0) return 2;
  return lead < 0xf0 ? 3 : 4;
}

function isFollower(byte: number): boolean {
  return byte >= 0x80 && byte <= 0xbf;
}

/** Sequences side by side that make a word of a script, or of the script that the text is in. */
function inWords(text: string, sequences: readonly Sequence[]): ReadonlySet<Sequence> {
  const words = new Set<Sequence>();
  for (const { script, least } of SCRIPTS) {
    const ofScript = sequences.filter(({ read }) => script.test(read));
    if (ofScript.length === 0) continue;
    const isOwn = isScriptOf(text, script);
    for (const row of rowsOf(ofScript)) {
      if (row.length >= least) for (const sequence of row) words.add(sequence);
    }
    const isSure = ({ start }: Sequence): boolean => isOwn && LATIN_LETTER.test(text.charAt(start));
    for (const sequence of ofScript.filter(isSure)) words.add(sequence);
  }
  return words;
}

/** Sequences grouped where one ends at the next one's start. */
function rowsOf(sequences: readonly Sequence[]): readonly (readonly Sequence[])[] {
  const rows: Sequence[][] = [];
  for (const sequence of sequences) {
    const row = rows.at(-1);
    if (row?.at(-1)?.end === sequence.start) row?.push(sequence);
    else rows.push([sequence]);
  }
  return rows;
}

/** Whether a text is in a script, so that single characters of it are no chance: `السلامØŒ`. */
function isScriptOf(text: string, script: RegExp): boolean {
  let sound = 0;
  for (const character of text) {
    if (script.test(character)) sound += 1;
    if (sound === ENOUGH_SOUND) return true;
  }
  return false;
}

function neighboursOf(text: string, sequences: readonly Sequence[]): (index: number) => Neighbours {
  return (index) => {
    const { start = 0, end = 0 } = sequences[index] ?? {};
    const before = sequences[index - 1];
    const behind = sequences[index + 1];
    return {
      before: before?.end === start ? before.read : text.charAt(start - 1),
      behind: behind?.start === end ? behind.read : text.charAt(end),
    };
  };
}

/** Whether a mark is read from three characters, or signs stand where none do: `â€™`, `cafÃ©`, `GÃœN`. */
function isStray(text: string, { start, end, read }: Sequence): boolean {
  if (MARK.test(read)) return true;
  const lead = text.charAt(start);
  const sign = text.charAt(start + 1);
  if (TILDE_OR_CIRCUMFLEX.test(lead) && CARON.test(sign)) return true;
  const isLead = end - start > 2 ? LATIN_LETTER.test(lead) : LATIN_CAPITAL.test(lead);
  return isLead && STRAY.test(sign) && (end - start > 2 || LATIN.test(read));
}

/** Whether a capital and a sign stand where no word has them: `StÅ™echa`, `siÄ™`, `Â«`. */
function isMisplaced(
  text: string,
  { start, end, read }: Sequence,
  { before, behind }: Neighbours,
): boolean {
  const lead = text.charAt(start);
  const sign = text.charAt(start + 1);
  if (!LATIN.test(read)) return false;
  if (MATHEMATICAL.test(lead)) return true;
  if (lead === MACINTOSH_COMMA) return SMALL.test(before);
  if (!LATIN_LETTER.test(lead)) return isMixed(text, start, end);
  if (!CAPITAL.test(lead)) return false;
  if (SMALL.test(before) || (INSIDE_WORD.test(sign) && SMALL.test(behind))) return true;
  return TILDE_OR_CIRCUMFLEX.test(lead) && !LETTER.test(before) && !LETTER.test(sign);
}

/** Whether a letter of another script and a sign stand in a Latin word: `hГ¤ngen`. */
function isMixed(text: string, start: number, end: number): boolean {
  if (!LETTER.test(text.charAt(start)) || text.charAt(start + 1) === NO_BREAK_SPACE) return false;
  return LATIN_LETTER.test(text.charAt(start - 1)) || LATIN_LETTER.test(text.charAt(end));
}
