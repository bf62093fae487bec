import { fold } from "#article/fold.ts";

/**
 * Pieces of a text with no space between them. `signs[i]` stands before `pieces[i]`: the joiner, or
 * nothing before the first piece and where the script changes.
 */
export type Chain = {
  readonly pieces: readonly string[];
  readonly signs: readonly string[];
  /** The + and # after the last piece, which belong to it. */
  readonly suffix: string;
};

type Kind = "spaced" | "unspaced" | "none";

const LETTER = /[\p{L}\p{N}\p{M}]/u;
const UNSPACED_LETTER =
  /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u;
const JOINER_ANYWHERE = /['\-/.&_·]/u;
const JOINER_OF_DIGITS = /[,:]/u;
const DIGIT = /[0-9]/u;
const HEBREW = /\p{Script=Hebrew}/u;

/** The chains of a text, read one character at a time. */
export function chainsOf(text: string): Chain[] {
  const characters = Array.from(fold(text).text);
  const chains: Chain[] = [];
  let pieces: string[] = [];
  let signs: string[] = [];
  for (const [place, character] of characters.entries()) {
    const kind = kindOf(character);
    const before = characters[place - 1];
    const joiner = joinerBefore(characters, place);
    if (kind === "none") continue;
    if (pieces.length > 0 && kind === kindOf(before)) {
      pieces[pieces.length - 1] += character;
    } else {
      if (kindOf(before) === "none" && joiner === "") [pieces, signs] = [[], []];
      pieces.push(character);
      signs.push(joiner);
    }
    if (endsChain(characters, place)) {
      chains.push({ pieces, signs, suffix: suffixAfter(characters, place) });
    }
  }
  return chains;
}

/** The pieces as words of their own; the suffix belongs to the last. */
export function splitWords({ pieces, suffix }: Chain): string[] {
  return pieces.map((piece, place) => (place === pieces.length - 1 ? piece + suffix : piece));
}

/** The pieces without the joiners between them; a change of script still begins a word. */
export function joinedWords(chain: Chain): string[] {
  const words: string[] = [];
  for (const [place, piece] of splitWords(chain).entries()) {
    const last = words.at(-1);
    if (last === undefined || chain.signs[place] === "" || isUnspaced(last) !== isUnspaced(piece)) {
      words.push(piece);
    } else {
      words[words.length - 1] = last + piece;
    }
  }
  return words;
}

export function isUnspaced(word: string): boolean {
  return kindOf(Array.from(word)[0]) === "unspaced";
}

export function isLetter(character: string | undefined): boolean {
  return kindOf(character) !== "none";
}

function kindOf(character: string | undefined): Kind {
  if (character === undefined || !LETTER.test(character)) return "none";
  return UNSPACED_LETTER.test(character) ? "unspaced" : "spaced";
}

/** The sign between a character and the word before it, if it joins the two. */
function joinerBefore(characters: readonly string[], place: number): string {
  const [left, sign = "", right] = [-2, -1, 0].map((step) => characters[place + step]);
  const sides = [left, right];
  if (sides.some((side) => kindOf(side) === "none")) return "";
  const areAll = (letter: RegExp): boolean => sides.every((side) => letter.test(side ?? ""));
  const joins =
    JOINER_ANYWHERE.test(sign) ||
    (JOINER_OF_DIGITS.test(sign) && areAll(DIGIT)) ||
    (sign === '"' && areAll(HEBREW));
  return joins ? sign : "";
}

function endsChain(characters: readonly string[], place: number): boolean {
  return kindOf(characters[place + 1]) === "none" && joinerBefore(characters, place + 2) === "";
}

function suffixAfter(characters: readonly string[], place: number): string {
  let suffix = "";
  let next = place + 1;
  while (characters[next] === "+" || characters[next] === "#") suffix += characters[next++];
  return kindOf(characters[next]) === "none" ? suffix : "";
}
