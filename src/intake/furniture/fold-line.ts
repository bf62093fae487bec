const MARKS = /\p{M}/gu;
const NUMBER = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;
const JOINER = /\u200c/g;
const APOSTROPHE = /[’‘ʼ`´]/gu;
const SPACES = /\s+/gu;

/** Scripts with marks or digits of their own, from Hebrew on. */
const BEYOND_LATIN = /[\u0590-\u1fff\u200c\u2c00-\uffff]/;

/** What folding does no more to than making capitals small, as most lines of prose in English. */
const SIMPLE = /^(?! )(?:[!-/:-_a-~\u2013\u2014\u201c\u201d] ?)*(?<! )$/;

/** The marks that decomposed Latin, Greek and Cyrillic letters have. */
const LATIN_MARKS = /[\u0300-\u036f]/g;

/** The Turkish i without a dot, whose capital is the `I` of all other languages. */
const DOTLESS = /ı/g;

/** What the signs above replace; most lines of prose have nothing of it. */
const ODD = /[’‘ʼ`´0-9\t\n]| {2}/;

/** What composition leaves as it is: ASCII, dashes and quotation marks. */
const PLAIN = /^[\0-\x7f\u2013\u2014\u2018-\u201d]*$/;

/** Signs that sites put around their labels: a colon, arrows, the star of a required field. */
export const LEADING_SIGNS = "«‹›»<[({【〔▲▼▶▷▸►↑→←■□▪▫●◆◇▽★☆※☞*•·|–—-=~:";
const TRAILING_SIGNS = ":：»›>])}】〕▲▼▶▷▸►↑→←■□●◆◇▽★☆*•·|…–—-=~/";
const AT_EDGES =
  /^[\s«‹›»<[({【〔▲▼▶▷▸►↑→←■□▪▫●◆◇▽★☆※☞*•·|–—=~:-]+|[\s:：»›>\])}】〕▲▼▶▷▸►↑→←■□●◆◇▽★☆*•·|…–—=~/-]+$/gu;

/** Letters that Arabic, Persian and Urdu sites write for each other, and the stroke that only stretches a word. */
const ARABIC_VARIANT = /[\u0640\u0643\u0649\u064a]/g;
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  "\u0640": "",
  "\u0643": "\u06a9",
  "\u0649": "\u06cc",
  "\u064a": "\u06cc",
};

/** The last line folded: a line is folded for each kind of rule that looks at it. */
let last = { text: "", folded: "" };

/** A line without case and marks, with single spaces and `#` for each number. */
export function foldLine(text: string): string {
  if (last.text !== text) last = { text, folded: fold(text) };
  return last.folded;
}

/** The space that French and many Persian and Turkish sites put before a colon. */
const SPACE_BEFORE_COLON = /[ \u00a0\u202f]+:/gu;

function fold(written: string): string {
  const text = written.includes(":") ? written.replace(SPACE_BEFORE_COLON, ":") : written;
  if (SIMPLE.test(text)) return text.toLowerCase();
  if (BEYOND_LATIN.test(text)) return foldAny(text);
  const plain = PLAIN.test(text)
    ? text
    : text.normalize("NFKD").replace(LATIN_MARKS, "").replace(DOTLESS, "i");
  const small = plain.toLowerCase().trim();
  return ODD.test(small) ? withPlainSigns(small) : small;
}

function foldAny(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(MARKS, "")
    .toLowerCase()
    .replace(DOTLESS, "i")
    .trim();
  return withPlainSigns(plain.replace(ARABIC_VARIANT, (letter) => ARABIC_LETTERS[letter] ?? ""));
}

function withPlainSigns(text: string): string {
  const spaced = text.replace(APOSTROPHE, "'").replace(JOINER, " ").replace(SPACES, " ");
  return spaced.replace(NUMBER, "#");
}

/** How a site says that a label leads on; folding makes three dots of the one sign. */
const DOTS_AT_END = /\s*\.{3}$/u;

/** A folded line without the signs around it; a line of nothing but signs stays. */
export function withoutEdgeSigns(folded: string): string {
  const line = folded.endsWith("...") ? folded.replace(DOTS_AT_END, "") : folded;
  const hasSign =
    LEADING_SIGNS.includes(line.slice(0, 1)) || TRAILING_SIGNS.includes(line.slice(-1));
  const bare = hasSign ? line.replace(AT_EDGES, "") : line;
  return bare === "" ? folded : bare;
}
