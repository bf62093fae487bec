import { foldWord } from "../dates/dates-tokens.ts";

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/gu;
const HANDLE = /(?:^|(?<=[\s(|,/]))@\w{1,40}/gu;
/** What a service against address collectors prints in an address's place, and how it starts. */
const HIDDEN = String.raw`\[email.protected\]`;
const HIDDEN_START = "[email";
const HIDDEN_EMAIL = new RegExp(HIDDEN, "gu");
const EMPTY_BRACKETS = /\(\s*\)|\[\s*\]/g;

/** A line without e-mail addresses and handles, and without the signs they leave at its ends. */
export function withoutAddresses(line: string): string {
  const text = line.includes("@") ? line.replace(EMAIL, " ").replace(HANDLE, " ") : line;
  return withoutHidden(text)
    .replace(EMPTY_BRACKETS, " ")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim()
    .replace(/^[|·•,–—-]+\s*|\s*[|·•,–—-]+$/gu, "");
}

function withoutHidden(text: string): string {
  return text.includes(HIDDEN_START) ? text.replace(HIDDEN_EMAIL, " ") : text;
}

/** What stands before an address at a line's end: `Ana Bell - ana@post.example`, `Ana Bell - [email protected]`. */
const BEFORE_ADDRESS = new RegExp(
  String.raw`^([^@]{4,60}?) ?[-–—|,(·] ?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|${HIDDEN})\)?$`,
  "u",
);

/** The words before a mail address that ends a line, or null. */
export function beforeAddress(line: string): string | null {
  if (!line.includes("@") && !line.includes(HIDDEN_START)) return null;
  return BEFORE_ADDRESS.exec(line)?.[1] ?? nameInAddress(line);
}

/** A name and behind it, without a space, the owner's address: `Ana Bellana.bell@post.example`. */
const NAME_AND_ADDRESS = /^(\p{Lu}[^@]{4,60})@[\w-]+(?:\.[\w-]+)+$/u;
const NO_LETTERS = /[^\p{L}]/gu;

/** The name that an address run into it says again, or null. */
function nameInAddress(line: string): string | null {
  const both = NAME_AND_ADDRESS.exec(line)?.[1];
  if (both === undefined) return null;
  for (let end = both.length - 2; end > 2; end -= 1) {
    const owner = plainLetters(both.slice(end));
    if (owner !== "" && plainLetters(both.slice(0, end)) === owner)
      return both.slice(0, end).trim();
  }
  return null;
}

/** Letters that addresses write otherwise. */
const PLAIN: Readonly<Record<string, string>> = {
  ø: "o",
  æ: "ae",
  ß: "ss",
  ł: "l",
  đ: "d",
  ı: "i",
};
const NOT_PLAIN = /[øæßłđı]/g;

/** The letters of a text as mail addresses write them. */
function plainLetters(text: string): string {
  const bare = text.toLowerCase().normalize("NFD").replace(NO_LETTERS, "");
  return foldWord(bare).replace(NOT_PLAIN, (letter) => PLAIN[letter] ?? letter);
}
