import { isWide } from "../spaces.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Letters of the shortest label that shows where another is joined to it, and of that other. */
const SHORTEST_KNOWN = 4;
const SHORTEST_PART = 3;

const CASED = /[\p{Lu}\p{Ll}]/u;

/**
 * Section names in a script without case, where scraping joined two of them: a name that the page
 * also says apart, in its path or menu, shows the seam. Other names stay as they are.
 */
export function partedByPage(
  names: readonly string[],
  labelsOf: () => readonly string[],
): readonly string[] {
  if (!names.some(mayBeJoined)) return names;
  const apart = new Set(labelsOf().filter(({ length }) => length >= SHORTEST_KNOWN));
  const parted = names.flatMap((name) => (mayBeJoined(name) ? partName(name, apart) : [name]));
  return [...new Set(parted)];
}

function mayBeJoined(name: string): boolean {
  return name.length >= SHORTEST_KNOWN + SHORTEST_PART && !CASED.test(name) && !isWide(name);
}

function partName(name: string, apart: ReadonlySet<string>): readonly string[] {
  for (let cut = name.length - SHORTEST_PART; cut >= SHORTEST_PART; cut -= 1) {
    const parts = [name.slice(0, cut), name.slice(cut)];
    const isSeam = parts.every((part) => part.trim() === part);
    if (isSeam && parts.some((part) => apart.has(part))) return parts;
  }
  return [name];
}

/** Words of the shortest and longest row of labels that only spaces part: fewer may be one label. */
const FEWEST_ROW_WORDS = 2;
const MOST_ROW_WORDS = 16;

/**
 * The labels of a row with nothing but spaces between them, each of which stands on a line of its own as well,
 * as in a menu: `Local News Sea and Harbour Culture`. Null when the row cannot be cut so.
 */
export function labelsInRow(passages: readonly Signed[], place: number): readonly string[] | null {
  const { sign, text } = passages[place] ?? NOTHING;
  const words = text.split(" ");
  if (sign.kind !== "short" || words.length < FEWEST_ROW_WORDS || words.length > MOST_ROW_WORDS)
    return null;
  const apart = new Set(passages.flatMap((other, at) => (at === place ? [] : [other.text])));
  const labels = labelsFrom(words, apart, new Set());
  return labels !== null && labels.length > 1 ? labels : null;
}

/** Names without signs between them, as spaces alone part steps of a path, cut where the page says all of their parts apart. */
export function partedByLines(
  passages: readonly Signed[],
  names: readonly string[],
): readonly string[] {
  if (!names.some((name) => name.includes(" "))) return names;
  const apart = new Set(passages.map(({ text }) => text));
  const parted = names.flatMap((name) =>
    apart.has(name) ? [name] : (labelsFrom(name.split(" "), apart, new Set()) ?? [name]),
  );
  return [...new Set(parted)];
}

/** Words cut into known labels, the longest first; null when a rest is left. Lengths of rests that led nowhere are in `dead`. */
function labelsFrom(
  words: readonly string[],
  apart: ReadonlySet<string>,
  dead: Set<number>,
): readonly string[] | null {
  if (words.length === 0) return [];
  if (dead.has(words.length)) return null;
  for (let length = words.length; length > 0; length -= 1) {
    const label = words.slice(0, length).join(" ");
    const rest = apart.has(label) ? labelsFrom(words.slice(length), apart, dead) : null;
    if (rest !== null) return [label, ...rest];
  }
  dead.add(words.length);
  return null;
}

/** Behind a section's name in Turkish and Azerbaijani: `Spor Haberleri`, news of sports. */
const NEWS_BEHIND = / (?:haberleri|xəbərləri)$/iu;

/** A section's name without the word for news behind it, where a line of the page says it so. */
export function withoutNewsWord(name: string, passages: readonly Signed[]): string {
  if (!NEWS_BEHIND.test(name)) return name;
  const short = name.replace(NEWS_BEHIND, "");
  const folded = short.toLocaleLowerCase("tr");
  const isSaid = passages.some(({ text }) => text.toLocaleLowerCase("tr") === folded);
  return isSaid ? short : name;
}

const STEP_SIGN = /^[>›»/＞] ?(?=[\p{L}\p{Nd}])/u;

/** A label without the sign before a step of a path that has a line for each: `> Region`. */
export function withoutStepSign(text: string): string {
  return text.replace(STEP_SIGN, "");
}
