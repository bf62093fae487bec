import { readLossy, type Run, withSpacesBack } from "./lossy-mojibake.ts";
import { type ByteArray, repairSequences, shareOfSequences } from "./partial-mojibake.ts";
import { windows1252Character } from "./windows-1252.ts";

/** A text with its garbled places repaired, and how many there were. */
export type Repaired = { readonly text: string; readonly count: number };

/** Bytes beyond ASCII by the character that an encoding shows for them. */
type ByteTable = ReadonlyMap<string, number>;

/** Times that a text is garbled at most; more has not been seen. */
const PASSES = 3;

/** The share of characters beyond ASCII that read as UTF-8 in a text which is garbled as a whole. */
const MOST_IS_GARBLED = 0.5;

/** Garbled places that prove each other where none proves itself. */
const ENOUGH_PLACES = 2;

const TABLES: readonly ByteTable[] = [
  tableOf(windows1252Character),
  tableOf(decoderOf("windows-1251")),
  tableOf(decoderOf("windows-1256")),
  tableOf(decoderOf("windows-1254")),
  tableOf(decoderOf("windows-1250")),
];

/** Garbled by a Macintosh too: too few of its characters are strange for the whole of a text to prove it. */
const TABLES_OF_PARTS: readonly ByteArray[] = [...TABLES, tableOf(decoderOf("macintosh"))].map(
  arrayOf,
);

/** By code unit: a bit for each table that reads it as a sequence's lead byte, or a following one. */
const LEADS = tableBits(0xc2, 0xf4);
const FOLLOWERS = tableBits(0x80, 0xbf);

const LAST_OF_ASCII = 0x7f;

const UTF_8 = new TextDecoder("utf-8", { ignoreBOM: true });

/** A closing quote whose last byte, which windows-1252 lacks, was lost or replaced. */
const CUT_QUOTE = /â€(?:\ufffd|(?![\u0080-\uffff]))/g;
const WHOLE_QUOTE = "â€\u009d";

const BEYOND_ASCII = /[\u0080-\uffff]+/g;

/**
 * The character blocks articles are written in. Two marks in a row, such as the `É»` of a quoted
 * word in capitals, are valid UTF-8 as well, but mostly for blocks outside of these.
 */
const PLAUSIBLE =
  /^(?:[\u0080-\u017f\u018f\u0192\u01a0\u01a1\u01af\u01b0\u0218-\u021b\u0259\u02c6\u02c7\u02d8-\u02dd\u1e00-\u1eff\u2000-\u27bf\u2b00-\u2bff]|[\u0370-\u06ff\p{sc=Devanagari}\u0964-\u0eff\u1000-\u137f\u1780-\u17ff]|[\u3000-\u30ff\u3200-\u9fff\uac00-\ud7a3\uff00-\uffef]|[\u{1f000}-\u{1faff}]|\ufe0f)+$/u;

/** Typographic marks: three characters of garbage that stand in no word. */
const MARKS = /^[\u2009-\u200a\u2010-\u203a\u20ac\u2122]+$/;

/**
 * Letters and marks of Latin-1 whose second character cannot be a word's, a quote's or an ordinal's
 * (`«AMANHÃ»`), and typographic marks among them.
 */
const GARBLED_LATIN = /^(?:[ÃÂ][^\p{L}«»ºª]|â[€‚„\u0080].)+$/u;

/** Letters of one script in a row, or of those that Japanese mixes: chance does not make them. */
const WORD =
  /^(?:\p{Script=Cyrillic}{2,}|\p{Script=Greek}{2,}|\p{Script=Arabic}{2,}|\p{Script=Hebrew}{2,}|[\p{Script=Devanagari}\u0964-\u0e7f]{2,}|\p{Script=Hangul}{2,}|[\u3001-\u30ff\u4e00-\u9fff\uff01-\uff5e]{3,})$/u;

/**
 * Latin letters and signs, arrows and bullets. Capitals such as those of `RÓŻE` and `MŮŽE` are valid UTF-8 of single
 * letters in other scripts.
 */
const LATIN = /^[\u0080-\u024f\u02c6-\u02dd\u1e00-\u27bf]+$/u;

/**
 * Repairs UTF-8 that was read as windows-1252, -1251, -1256, -1254 or -1250 and saved so, once or oftener. It
 * does so where every character beyond ASCII turns out as UTF-8, or nearly every one since bytes
 * were lost on the way; in a text that has others as well, only at places that cannot be meant, such
 * as `â€™` and `Ã©`.
 */
export function repairMojibake(source: string): Repaired {
  return mayBeGarbled(source) ? repairOften(source) : { text: source, count: 0 };
}

const SOFT_HYPHENS = /\u00ad/g;
/** A garbled `í`, the one common letter whose second byte is a soft hyphen's. */
const GARBLED_SOFT_HYPHEN = "Ã\u00ad";

/** Soft hyphens behind letters such as `Č` are valid UTF-8 by chance: what is garbled is so without them too. */
function mayBeGarbled(source: string): boolean {
  if (!source.includes("\u00ad") || source.includes(GARBLED_SOFT_HYPHEN)) return true;
  return repairOnce(source.replace(SOFT_HYPHENS, "")) !== null;
}

function repairOften(source: string): Repaired {
  let result: Repaired = { text: source, count: 0 };
  for (let pass = 0; pass < PASSES; pass += 1) {
    const next = repairOnce(result.text);
    if (next === null) break;
    result = { text: next.text, count: Math.max(result.count, next.count) };
  }
  return result;
}

/** Where in a text the first two characters of a sequence stand side by side in one of the tables. */
type Found = "nowhere" | "inside runs" | "at a run's start";

/** Runs of characters beyond ASCII that are garbled as a whole start as a sequence does. */
function findSequence(text: string): Found {
  let found: Found = "nowhere";
  let before = 0;
  let isInRun = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (before > LAST_OF_ASCII && unit > LAST_OF_ASCII && isSequence(before, unit)) {
      if (!isInRun) return "at a run's start";
      found = "inside runs";
    }
    isInRun = before > LAST_OF_ASCII;
    before = unit;
  }
  return found;
}

function isSequence(lead: number, follower: number): boolean {
  return ((LEADS[lead] ?? 0) & (FOLLOWERS[follower] ?? 0)) !== 0;
}

function repairOnce(source: string): Repaired | null {
  const found = findSequence(source);
  if (found === "nowhere") return null;
  const text = source.replace(CUT_QUOTE, WHOLE_QUOTE);
  if (found === "inside runs") return repairSequences(text, TABLES_OF_PARTS);
  const runs = runsOf(text);
  if (runs.size === 0) return null;
  const readings = TABLES.map((table) => readingOf(runs, table));
  const whole = readings.find(({ isWhole }) => isWhole)?.read;
  if (whole !== undefined) return replaceRuns(text, whole);
  const spaced = repairSpaced(text);
  if (spaced !== null) return spaced;
  const partial = repairSequences(text, TABLES_OF_PARTS);
  if (partial !== null && !BROKEN.test(partial.text)) return partial;
  return repairLossy(text, runs) ?? partial;
}

/** What is left of garbled text of which bytes were lost. */
const BROKEN = /\ufffd|[ÐÑ](?=[\u0080-\uffff])|[ÃÂ](?!\p{L})|â€/u;

function runsOf(text: string): ReadonlySet<string> {
  return new Set(text.match(BEYOND_ASCII));
}

/** Repairs what is garbled as a whole but for non-breaking spaces that became plain ones. */
function repairSpaced(text: string): Repaired | null {
  for (const [place, table] of TABLES.entries()) {
    // Looking for spaces takes long, and sound text has hardly a sequence.
    const bytes = TABLES_OF_PARTS[place];
    if (bytes === undefined || shareOfSequences(text, bytes) < MOST_IS_GARBLED) continue;
    const spaced = withSpacesBack(text, (run) => readRun(run, table));
    if (spaced === text) continue;
    const { read, isWhole } = readingOf(runsOf(spaced), table);
    if (isWhole) return replaceRuns(spaced, read);
  }
  return null;
}

/** Repairs what is garbled nearly as a whole: some of its bytes were dropped or replaced. */
function repairLossy(text: string, runs: ReadonlySet<string>): Repaired | null {
  for (const table of TABLES) {
    const read = readLossy(
      runs,
      (character) => table.get(character),
      (readable) => PLAUSIBLE.test(readable),
    );
    if (read !== null) return replaceRuns(text, read);
  }
  return null;
}

type Reading = {
  readonly read: readonly Run[];
  readonly sure: readonly Run[];
  /** Whether all that is beyond ASCII turns out as UTF-8, and not by chance. */
  readonly isWhole: boolean;
};

function readingOf(runs: ReadonlySet<string>, table: ByteTable): Reading {
  const read = Array.from(runs, (garbled): Run => ({ garbled, text: readRun(garbled, table) }));
  const sure = read.filter((run) => isSure(run, table));
  const isLatin = read.length >= ENOUGH_PLACES && read.every(({ text }) => LATIN.test(text ?? ""));
  const isProved = sure.length > 0 || isLatin;
  return { read, sure, isWhole: isProved && read.every(({ text }) => text !== null) };
}

function replaceRuns(text: string, runs: readonly Run[]): Repaired {
  const replacements = new Map(runs.map((run) => [run.garbled, run.text]));
  let count = 0;
  const repaired = text.replace(BEYOND_ASCII, (run) => {
    const replacement = replacements.get(run);
    if (replacement === undefined || replacement === null) return run;
    count += 1;
    return replacement;
  });
  return { text: repaired, count };
}

/** What turns out as certain garbage was garbled twice. */
function isSure({ garbled, text }: Run, table: ByteTable): boolean {
  if (text === null) return false;
  if (MARKS.test(text) || GARBLED_LATIN.test(garbled) || WORD.test(text)) return true;
  return isSure({ garbled: text, text: readRun(text, table) }, table);
}

/** The run's characters as bytes read as UTF-8, or null when they are none. */
function readRun(run: string, table: ByteTable): string | null {
  // Most runs of sound text are told by their first two characters, sooner than by reading them.
  if (!isSequence(run.charCodeAt(0), run.charCodeAt(1))) return null;
  const bytes = new Uint8Array(run.length);
  for (let index = 0; index < run.length; index += 1) {
    const byte = table.get(run.charAt(index));
    if (byte === undefined) return null;
    bytes[index] = byte;
  }
  const text = readUtf8(bytes);
  return text !== null && PLAUSIBLE.test(text) ? text : null;
}

function readUtf8(bytes: Uint8Array): string | null {
  const text = UTF_8.decode(bytes);
  return text.includes("\ufffd") ? null : text;
}

/** Control characters stand for themselves too: programs that know only Latin-1 leave them so. */
function tableOf(characterOf: (byte: number) => string): ByteTable {
  const table = new Map<string, number>();
  for (let byte = 0x80; byte <= 0x9f; byte += 1) table.set(String.fromCharCode(byte), byte);
  for (let byte = 0x80; byte <= 0xff; byte += 1) table.set(characterOf(byte), byte);
  table.delete("\ufffd");
  return table;
}

function tableBits(first: number, last: number): Uint8Array {
  const bits = new Uint8Array(0x10000);
  for (const [place, table] of TABLES_OF_PARTS.entries()) {
    for (const [unit, byte] of table.entries()) {
      if (byte >= first && byte <= last) bits[unit] = (bits[unit] ?? 0) | (1 << place);
    }
  }
  return bits;
}

function arrayOf(table: ByteTable): ByteArray {
  const bytes = new Uint8Array(0x10000);
  for (const [character, byte] of table) bytes[character.charCodeAt(0)] = byte;
  return bytes;
}

function decoderOf(encoding: string): (byte: number) => string {
  const decoder = new TextDecoder(encoding);
  return (byte) => decoder.decode(Uint8Array.of(byte));
}
