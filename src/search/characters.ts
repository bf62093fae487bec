/**
 * What a character of a folded text is to the filter: part of a word, part of a run in a script
 * written without spaces, or neither.
 */
export type CharacterKind = "word" | "unspaced" | "other";

/** Whether a sign joins two words, by the characters before and after it. */
type JoinerRule = (before: string, after: string) => boolean;

const WORD = /^[\p{L}\p{N}\p{M}]$/u;

/** Scripts in which words are not set apart: there a query is found anywhere in a run. */
const UNSPACED =
  /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]$/u;

const HEBREW_LETTER = /^\p{Script=Hebrew}$/u;

const always: JoinerRule = () => true;
const betweenDigits: JoinerRule = (before, after) => isDigit(before) && isDigit(after);
const betweenHebrewLetters: JoinerRule = (before, after) =>
  HEBREW_LETTER.test(before) && HEBREW_LETTER.test(after);

/**
 * Signs that may stand inside a word, and where. Readers write such words with the sign, with a
 * space, or as one word; the filter takes all three for the same.
 */
const JOINERS = new Map<string, JoinerRule>([
  ["'", always],
  ["-", always],
  ["/", always],
  // U.S., 3.5, example.com
  [".", always],
  // AT&T
  ["&", always],
  // file_name
  ["_", always],
  // Catalan col·lecció
  ["·", always],
  // 18,205
  [",", betweenDigits],
  // 10:30
  [":", betweenDigits],
  // Hebrew acronyms, often typed with a quotation mark
  ['"', betweenHebrewLetters],
]);

/** Signs that belong to the word they follow: C++, C#. */
const SUFFIXES = "+#";

const basicKinds: (CharacterKind | undefined)[] = Array.from({ length: 0x10000 });

/** The kind of the code point at an offset; past the end it is `other`. */
export function kindAt(folded: string, at: number): CharacterKind {
  const code = folded.codePointAt(at);
  if (code === undefined) return "other";
  if (code > 0xffff) return kindOf(String.fromCodePoint(code));
  const known = basicKinds[code];
  if (known !== undefined) return known;
  const kind = kindOf(String.fromCodePoint(code));
  basicKinds[code] = kind;
  return kind;
}

/** The kind of the code point before an offset; at the start it is `other`. */
export function kindBefore(folded: string, at: number): CharacterKind {
  const whole = (folded.codePointAt(at - 2) ?? 0) > 0xffff;
  return kindAt(folded, whole ? at - 2 : at - 1);
}

/** Whether the character at an offset joins the word before it to a word after it. */
export function isJoinerAt(folded: string, at: number): boolean {
  const rule = JOINERS.get(folded.charAt(at));
  if (rule === undefined || kindAt(folded, at + 1) === "other") return false;
  return rule(folded.charAt(at - 1), folded.charAt(at + 1));
}

/** The end of the signs from an offset on that belong to the word before; the offset if none do. */
export function suffixEnd(folded: string, at: number): number {
  let end = at;
  while (end < folded.length && SUFFIXES.includes(folded.charAt(end))) end += 1;
  return kindAt(folded, end) === "other" ? end : at;
}

function kindOf(character: string): CharacterKind {
  if (!WORD.test(character)) return "other";
  return UNSPACED.test(character) ? "unspaced" : "word";
}

function isDigit(character: string): boolean {
  return character >= "0" && character <= "9";
}
