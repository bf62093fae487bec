/**
 * Tells whether a text holds one of many wordings, many times faster than a pattern that tries all of them at each letter:
 * the pattern is tried only where three letters stand with which one of them starts.
 */
export type QuickTest = (text: string) => boolean;

/** Letters of a wording that are looked up. */
const LETTERS = 3;

/** Codes that these make: enough that few others share one. */
const CODES = 2 ** 16;

/** By code unit: the one by which it is compared without case, or 0 as long as nobody has asked. */
const FOLDED = new Uint16Array(0x10000);

/** The alternatives of a pattern without case (`iu`), parted by whether they tell with which letters they start. */
export type Wordings = {
  /** Starts of those that do, each of so many letters. */
  readonly starts: readonly string[];
  /** These as a pattern, to be tried where one of the starts stands. */
  readonly here: string;
  /** The others as a pattern: those that start otherwise, or at the text's start alone. */
  readonly anywhere: string;
};

/** What matches nothing, where a part has no alternatives. */
const NOTHING = "(?!)";

/** @param pattern Alternatives without a group around them. */
export function wordingsOf(pattern: string): Wordings {
  const wordings = alternativesOf(pattern).map((source) => ({ source, starts: startsOf(source) }));
  const sourceOf = (isTold: boolean): string =>
    wordings
      .filter(({ starts }) => (starts !== null) === isTold)
      .map(({ source }) => source)
      .join("|") || NOTHING;
  return {
    starts: wordings.flatMap(({ starts }) => starts ?? []),
    here: `(?:${sourceOf(true)})`,
    anywhere: `(?:${sourceOf(false)})`,
  };
}

/**
 * Tells what the pattern of some wordings would tell.
 * @param here Their pattern `here` as it is tried at a place (`iuy`), perhaps with what must stand before and behind it.
 * @param anywhere The same of the others (`iu`).
 */
export function createQuickTest(
  { starts }: Wordings,
  { here, anywhere }: Readonly<Record<"here" | "anywhere", RegExp>>,
): QuickTest {
  const isStart = tabulate(starts);
  return (text) => anywhere.test(text) || isAtStart(text, isStart, here);
}

function isAtStart(text: string, isStart: Uint8Array, here: RegExp): boolean {
  let [first, second] = [0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const third = foldedUnit(text.charCodeAt(at));
    if (isStart[codeOf(first, second, third)] === 1) {
      here.lastIndex = at + 1 - LETTERS;
      if (here.test(text)) return true;
    }
    first = second;
    second = third;
  }
  return false;
}

function tabulate(starts: readonly string[]): Uint8Array {
  const isStart = new Uint8Array(CODES);
  for (const start of starts) {
    const [first = 0, second = 0, third = 0] = Array.from(start, (_, at) =>
      foldedUnit(start.charCodeAt(at)),
    );
    isStart[codeOf(first, second, third)] = 1;
  }
  return isStart;
}

function codeOf(first: number, second: number, third: number): number {
  return ((first * 31 + second) * 31 + third) & (CODES - 1);
}

/** Letters that a pattern without case takes for the same have the same, such as `ſ` and `s`. */
function foldedUnit(unit: number): number {
  const known = FOLDED[unit] ?? 0;
  if (known !== 0 || unit === 0) return known;
  const character = String.fromCharCode(unit);
  const small = character.toUpperCase().toLowerCase();
  const folded = (small.length === 1 ? small : character.toLowerCase()).charCodeAt(0);
  FOLDED[unit] = folded;
  return folded;
}

/** A plain letter, and what makes the one before it optional or repeats it. */
const PLAIN = /^[\p{L}\p{M}\p{Nd} '’-]$/u;
const COUNT = /^[?*+{]/;

/** Starts of a text that matches a wording, each of so many letters; null where the wording does not tell them. */
function startsOf(source: string): readonly string[] | null {
  const starts = lettersOf(source, "");
  return starts?.every(({ length }) => length === LETTERS) === true ? starts : null;
}

function lettersOf(source: string, before: string): readonly string[] | null {
  if (before.length === LETTERS) return [before];
  if (source.startsWith("(?:")) return lettersOfGroup(source, before);
  const letter = source.slice(0, 1);
  if (!PLAIN.test(letter)) return null;
  const behind = source.slice(1);
  if (!COUNT.test(behind)) return lettersOf(behind, before + letter);
  if (!behind.startsWith("?")) return null;
  return both(lettersOf(behind.slice(1), before + letter), lettersOf(behind.slice(1), before));
}

function lettersOfGroup(source: string, before: string): readonly string[] | null {
  const end = groupEnd(source);
  const rest = source.slice(end + 1);
  const isOptional = rest.startsWith("?");
  if (!isOptional && COUNT.test(rest)) return null;
  const behind = isOptional ? rest.slice(1) : rest;
  const found = alternativesOf(source.slice("(?:".length, end)).map((each) =>
    lettersOf(each + behind, before),
  );
  if (isOptional) found.push(lettersOf(behind, before));
  return found.reduce(both, []);
}

function both(one: readonly string[] | null, other: readonly string[] | null) {
  return one === null || other === null ? null : [...one, ...other];
}

/** The place of the bracket that closes the one with which a pattern starts. */
function groupEnd(source: string): number {
  let depth = 0;
  for (const { sign, at } of signsOf(source)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return source.length;
}

/** The parts of a pattern between bars that stand in no group. */
function alternativesOf(pattern: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { sign, at } of signsOf(pattern)) {
    if (sign === "(") depth += 1;
    else if (sign === ")") depth -= 1;
    else if (sign === "|" && depth === 0) {
      parts.push(pattern.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, pattern.slice(start)];
}

/** Signs of a pattern that are no part of a class of letters and no letters themselves. */
const SIGNS = /\\.|\[(?:\\.|[^\]\\])*\]|[(|)]/gu;

function signsOf(pattern: string): readonly { readonly sign: string; readonly at: number }[] {
  return Array.from(pattern.matchAll(SIGNS), ({ 0: sign, index }) => ({ sign, at: index }));
}
