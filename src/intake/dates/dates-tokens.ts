import { NATIVE_DIGITS } from "../digits.ts";
import { createMemory } from "../dump/memory.ts";
import { civilDate, type NumberOrder, readNumericDate } from "./dates-numeric.ts";

/** A piece of a line: a word in folded form, a number, a sign, or a whole date or time in digits. */
export type Token =
  | { readonly kind: "word"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "number"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "sign"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "zone"; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: "time"; readonly text: string; readonly start: number; readonly end: number }
  | {
      readonly kind: "date";
      readonly text: string;
      /** `YYYY-MM-DD`, or null when its order of day and month is not certain. */
      readonly date: string | null;
      readonly hasYear: boolean;
      readonly start: number;
      readonly end: number;
    };

const ZERO_CODES = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const NATIVE_DIGIT = new RegExp(`[${NATIVE_DIGITS}]`, "g");
const EXTENDED_ARABIC_DIGIT = /[۰-۹]/;
/** Bengali writes a letter of its own that looks like a colon in its place: `প্রকাশঃ`. */
const WIDE_SIGN = /[：．／－]|\u0983(?=$|[\s\p{Nd}])/gu;
const ANY_NATIVE = new RegExp(`[${NATIVE_DIGITS}：．／－\u0983]`);
const WIDE_SIGNS: Readonly<Record<string, string>> = {
  "：": ":",
  "．": ".",
  "／": "/",
  "－": "-",
  "\u0983": ":",
};

/** What folding only makes small, or leaves as it is: Chinese characters. */
const ASCII = /^[\0-\x7f]*$/;
const IDEOGRAPHS = /^[\u4e00-\u9fff]+$/;

const MARKS =
  /[\u0300-\u036f]|[\u0591-\u05c7]|[\u0610-\u061a]|\u0640|[\u064b-\u065f]|\u0670|\u200c|\u200d/g;
const VARIANT_LETTER = /[ıςىیکە]/g;
const VARIANT_LETTERS: Readonly<Record<string, string>> = {
  ı: "i",
  ς: "σ",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ە: "ه",
};

/**
 * A date or time in digits, in order of preference; tried where a digit follows none. A time has no
 * seconds behind a space: in Hungarian `június 17. 14:00` ends with a day and a time.
 */
const DIGITS = new RegExp(
  [
    String.raw`(?<iso>\d{4}-\d{2}-\d{2}T\d{2}:?\d{2}(?::?\d{2}(?:[.,]\d{1,9})?)? ?(?:Z|[+-]\d{2}:?\d{2})?(?!\d))`,
    String.raw`(?<cjk>\d{2,4} ?[年년] ?\d{1,2} ?[月월] ?\d{1,2} ?[日號号일])`,
    String.raw`(?<yearLast>\d{1,2} ?[月월] ?\d{1,2} ?[日號号일]?,? (?:(?:星期|週|周)[一二三四五六日] )?(?:19|20)\d{2}(?!\d))`,
    String.raw`(?<cjkDay>\d{1,2} ?[月월] ?\d{1,2} ?[日號号일])`,
    String.raw`(?<dayMonth>(?<![./-])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?=$|,|\s(?:\d{1,2}[:.]\d{2}(?![\d.])|[^\d\s])))`,
    String.raw`(?<slashed>(?<![./-])\d{1,2}/\d{1,2}(?= ?\([月火水木金土日]\)|\s\d{1,2}:\d{2}(?!\d)))`,
    String.raw`(?<numeric>(?<![./-])(?:\d{4} ?(?<a>[./-]) ?\d{1,2} ?\k<a> ?\d{1,2}|\d{1,2} ?(?<b>[./-]) ?\d{1,2} ?\k<b> ?(?:\d{4}|\d{2})|\d{1,2}·\d{1,2}·(?:\d{4}|\d{2}))(?!\d|[/·]\d|-\d(?!\d?:\d)))`,
    String.raw`(?<cjkTime>\d{1,2} ?[時时点點시](?![間间간]) ?(?:半|\d{1,2} ?[分분]?)?(?: ?\d{1,2} ?[秒초])?)`,
    String.raw`(?<time>(?<![.:])(?:[01]?\d|2[0-4]) ?(?:[:.] ?[0-5]\d(?:(?<!\. \d\d)[:.][0-5]\d)?|[hH] ?[0-5]\d(?!\d) ?(?:min|m)?)(?!\d|[.:]\d)(?: ?[+-]\d{2}:?\d{2}(?!\d))?)`,
    String.raw`(?<zoned>(?<=[Uu]pdated |\()(?:[01]\d|2[0-3])[0-5]\d(?= (?:GMT|UTC|HKT|ET|EST|EDT)\b))`,
    String.raw`(?<number>\d+)`,
  ].join("|"),
  "uy",
);
const ERA_DATE = /(?:令和|平成) ?(?:\d{1,2}|元) ?年 ?\d{1,2} ?月 ?\d{1,2} ?日/uy;
const ZONE = /(?:GMT|UTC|gmt|utc) ?[+\-−–] ?\d{1,2}(?::?\d{2})?(?!\d)/uy;
const WIDE_LETTER = /(?=[\p{L}\p{Nl}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/uy;
const LETTERS =
  /[a-zA-Z]+(?![\p{L}\p{M}])|(?:(?![\p{scx=Han}\p{scx=Hira}\p{scx=Kana}])[\p{L}\p{M}\u200c\u200d])+/uy;
const SPACE = /\s+/uy;

/** What dates, eras and zones start with: most places of a line are none of it. */
const FIRST_OF_DIGITS = /^[\d令平GUgu]/;
const SIGN = /./suy;

/** A line with its digits and wide signs as those of ASCII; every character keeps its place. */
function withPlainDigits(line: string): string {
  if (!ANY_NATIVE.test(line)) return line;
  return line
    .replace(NATIVE_DIGIT, plainDigit)
    .replace(WIDE_SIGN, (sign) => WIDE_SIGNS[sign] ?? sign);
}

function plainDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const zero = ZERO_CODES.find((candidate) => code >= candidate && code <= candidate + 9);
  return zero === undefined ? digit : String(code - zero);
}

/** A word as it is compared: without case, accents, points and joiners. */
export function foldWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  if (IDEOGRAPHS.test(word)) return word;
  if (word.length > LONGEST_REMEMBERED) return foldLetters(word);
  const known = folded.get(word);
  if (known !== undefined) return known;
  const made = foldLetters(word);
  folded.set(word, made);
  return made;
}

/** Words with other letters than those of ASCII, which take long to fold and come again and again. */
const folded = createMemory<string>();
const LONGEST_REMEMBERED = 24;

function foldLetters(word: string): string {
  return word
    .normalize("NFKD")
    .toLowerCase()
    .replace(MARKS, "")
    .replace(VARIANT_LETTER, (letter) => VARIANT_LETTERS[letter] ?? letter)
    .normalize("NFC");
}

/** The parts of a line, which is at most a few hundred characters long. */
export function tokenize(line: string, order: NumberOrder): readonly Token[] {
  const plain = withPlainDigits(line);
  const isPersian = order === "unknown" && EXTENDED_ARABIC_DIGIT.test(line);
  const tokens: Token[] = [];
  for (let at = 0; at < plain.length;) {
    const space = matchAt(SPACE, plain, at)?.[0].length ?? 0;
    const token = space > 0 ? null : tokenAt(plain, at, isPersian ? "jalali" : order);
    if (token !== null) tokens.push(token);
    at = token?.end ?? at + Math.max(space, 1);
  }
  return tokens;
}

function matchAt(pattern: RegExp, line: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(line);
}

function tokenAt(line: string, at: number, order: NumberOrder): Token {
  const stamp = FIRST_OF_DIGITS.test(line.charAt(at)) ? stampAt(line, at, order) : null;
  if (stamp !== null) return stamp;
  const character = line.charAt(at);
  if (IDEOGRAPHS.test(character)) return { kind: "word", text: character, start: at, end: at + 1 };
  const word = matchAt(LETTERS, line, at) ?? matchAt(WIDE_LETTER, line, at);
  if (word !== null) return { kind: "word", ...placed(word), text: foldWord(word[0]) };
  const sign = matchAt(SIGN, line, at);
  return { kind: "sign", text: sign?.[0] ?? "", start: at, end: at + (sign?.[0].length ?? 1) };
}

function stampAt(line: string, at: number, order: NumberOrder): Token | null {
  const digits = matchAt(DIGITS, line, at);
  if (digits !== null) return digitsToken(digits, order);
  const era = matchAt(ERA_DATE, line, at);
  if (era !== null)
    return { kind: "date", date: eastAsianDate(era[0]), hasYear: true, ...placed(era) };
  const zone = matchAt(ZONE, line, at);
  return zone === null ? null : { kind: "zone", ...placed(zone) };
}

function placed(match: RegExpExecArray): Pick<Token, "text" | "start" | "end"> {
  return { text: match[0], start: match.index, end: match.index + match[0].length };
}

function digitsToken(match: RegExpExecArray, order: NumberOrder): Token {
  const groups = match.groups ?? {};
  if (groups["number"] !== undefined) return { kind: "number", ...placed(match) };
  if (
    groups["time"] !== undefined ||
    groups["zoned"] !== undefined ||
    groups["cjkTime"] !== undefined
  ) {
    return { kind: "time", ...placed(match) };
  }
  const hasYear = groups["dayMonth"] === undefined && groups["slashed"] === undefined;
  const date = hasYear ? dateOf(groups, match[0], order) : null;
  return { kind: "date", date, hasYear, ...placed(match) };
}

function dateOf(
  groups: Readonly<Record<string, string | undefined>>,
  text: string,
  order: NumberOrder,
): string | null {
  if (groups["cjkDay"] !== undefined) return null;
  if (groups["cjk"] !== undefined) return eastAsianDate(text);
  if (groups["yearLast"] !== undefined)
    return eastAsianDate(`${text.slice(-4)} ${text.slice(0, -4)}`);
  return readNumericDate(groups["iso"] === undefined ? text : text.slice(0, 10), order);
}

/** The year before the first year of an era, by the era's name. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

function eastAsianDate(text: string): string | null {
  const [year = 0, month = 0, day = 0] = (text.replace("元", "1").match(/\d+/g) ?? []).map(Number);
  const era = ERAS[text.slice(0, 2)];
  if (era !== undefined) return civilDate(era + year, month, day);
  return year < 100 ? null : civilDate(year, month, day);
}
