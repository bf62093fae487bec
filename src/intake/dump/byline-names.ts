import { AGENCIES, PARTICLES, WORDS_OF_TEXT } from "./byline-words.ts";

const MAX_NAME_WORDS = 5;
const MAX_NAME_LENGTH = 60;

const CAPITALISED = /^(?:d['’]|l['’]|al-|el-|ad-|as-|an-|ash-)?[\p{Lu}\p{Lt}][\p{L}\p{M}'’ʼ.‐-]*$/u;
/** A small particle that is one word with the name: `deLemos`. */
const WITH_PARTICLE = /^(?:d|de|da|di|du|la|le|van|von)\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u;
/** Hebrew puts a straight quotation mark into abbreviations too, such as the one for `Dr.` */
const CASELESS =
  /^(?:[\p{Lo}\p{Lm}'’״׳־.・·‐-]|\p{M}|\u200c|\u200d|(?<=[\u05d0-\u05ea])"(?=[\u05d0-\u05ea]))+$/u;
const SENTENCE_END = /[\p{Ll}\p{Lo}]{3,}[.!?…。！？؟।]$/u;

/** A French town, as sites put before the date: `Ville de Québec`; alone the word is a Finnish given name. */
const FRENCH_TOWN = /^[Vv]ille (?:de|du|d['’])/u;

const FRENCH_TOWN_LETTERS = 5;

/** What scholars, priests and engineers are called before first and last name, in small letters. */
const SMALL_TITLE =
  /^(?:(?:проф|доц|акад|инж|гл\. ?ас|prof|doc|docent|hab|inż|ing|mgr|ks|adw|mec|lek|akad)\. ?|(?:д-р|dr\.?|mgr|ks\.?) )+(?=\p{Lu}\S* \p{Lu})/u;

/** The full stop behind a family name in capitals, as some papers end a byline: `Ana BELLE.` */
const STOP_OF_CAPITALS = /(?<=\p{Lu}{4})\.$/u;

/** Letters of a name in Chinese or Japanese; a Japanese name has at most about eight. */
const MAX_UNSPACED_NAME = 12;
const UNSPACED = /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}]/u;

/**
 * A person's name in a text of one to five words, with the case as a person writes it, or null
 * when the text is no name: every word starts with a capital or has no case, but for known
 * particles such as "van" or "bin".
 */
export function readName(text: string): string | null {
  const trimmed = text.trim().replace(SMALL_TITLE, "").replace(STOP_OF_CAPITALS, "");
  if (trimmed === "" || trimmed.length > MAX_NAME_LENGTH || SENTENCE_END.test(trimmed)) return null;
  const words = withoutOutlet(trimmed.split(" "));
  if (words.length > MAX_NAME_WORDS || !words.every(isNameWord)) return null;
  if (!startsLikeName(words[0] ?? "") || words.every(isParticle)) return null;
  if (words.some(isWordOfText)) return null;
  if (UNSPACED.test(trimmed) && trimmed.length > MAX_UNSPACED_NAME) return null;
  return inNaturalCase(words);
}

/**
 * `Laura Koski HS`, `Laura Koski BBC News`: the letters of a paper or an agency behind a first and a
 * last name, and what belongs to them.
 */
function withoutOutlet(words: readonly string[]): readonly string[] {
  const place = words.findIndex((word) => OUTLET_LETTERS.test(word) || AGENCIES.has(word));
  const names = words.slice(0, Math.max(0, place));
  return names.length > 1 && names.every((name) => LOWER.test(name)) ? names : words;
}

/** Articles and the like stand inside names too ("Ana La Rue"), but begin none; `Lê` is no `le`. */
function isWordOfText(word: string, index: number, words: readonly string[]): boolean {
  if (
    index === 0 &&
    word.length === FRENCH_TOWN_LETTERS &&
    FRENCH_TOWN.test(`${word} ${words[1] ?? ""}`)
  )
    return true;
  const small = word.toLowerCase();
  return WORDS_OF_TEXT.has(small) && !(PARTICLES.has(small) && (index > 0 || word === small));
}

function isNameWord(word: string, index: number, words: readonly string[]): boolean {
  if (index > 0 && FACULTY.test(word) && ACADEMIC.test(words[0] ?? "")) return true;
  return startsLikeName(word) || WITH_PARTICLE.test(word);
}

/** The faculty between a scholar's title and name: `Dr. med. Ana Bell`. */
const FACULTY = /^(?:med|rer|nat|phil|jur|pol|ing|dent|vet|theol|habil|oec|sc|h|c)\.$/u;
const ACADEMIC = /^(?:Dr|Prof|PD|Univ)\.?/u;

function isParticle(word: string): boolean {
  return PARTICLES.has(word);
}

function startsLikeName(word: string): boolean {
  return CAPITALISED.test(word) || CASELESS.test(word) || isParticle(word);
}

/** Whether a text is in a script that puts no space between words. */
export function isUnspaced(name: string): boolean {
  return UNSPACED.test(name);
}

/** Whether the letters of a name have no case, so that nothing but its place shows it is one. */
export function isCaseless(name: string): boolean {
  return !/[\p{Lu}\p{Ll}]/u.test(name);
}

const TURKISH = /[İŞĞşğı]/u;
const LOWER = /\p{Ll}/u;
const CAPITALS_ONLY = /^[\p{Lu}\p{M}'’.‐-]+$/u;
const WITHOUT_VOWEL = /^[^AEIOUYÀ-ÖØ-ÝĂƠƯ\u1ea0-\u1ef9]{2}$/u;
const INITIALS = /^(?:\p{Lu}\.?){1,2}$|^(?:\p{Lu}\.)+$/u;
/** Without a vowel, as no name is; `II` and `III` are no outlets. */
const OUTLET_LETTERS = /^(?:TT|[B-DF-HJ-NP-TV-XZ]{2,3})$/;
/** An agency's or a newsroom's letters alone: `APS`, `RTL`. */
const LETTERS_ALONE = /^\p{Lu}{2,3}$/u;
const GENERATION = /^(?:JR|SR)\.?$/;
const NUMERAL = /^I{1,3}$|^IV$/;

/** "ANA BELL" and "Ana BELL" as "Ana Bell"; initials, numerals and agencies keep capitals. */
function inNaturalCase(words: readonly string[]): string {
  const [first = ""] = words;
  if (words.length === 1 && LETTERS_ALONE.test(first)) return first;
  const locale = TURKISH.test(words.join("")) ? "tr" : "en";
  const isShouted = !words.some((word) => LOWER.test(word) && !isParticle(word) && !isMc(word));
  return words
    .map((word, index) => (isKept(word, isShouted) ? word : titleCase(word, locale, index)))
    .join(" ");
}

function isMc(word: string): boolean {
  return /^(?:Mc|Mac)\p{Lu}+$/u.test(word);
}

function isKept(word: string, isShouted: boolean): boolean {
  if (isMc(word) || GENERATION.test(word)) return false;
  if (!CAPITALS_ONLY.test(word) || AGENCIES.has(word) || NUMERAL.test(word)) return true;
  if (word.includes(".") || word.length === 1 || WITHOUT_VOWEL.test(word)) return true;
  return !isShouted && INITIALS.test(word);
}

function titleCase(word: string, locale: string, index: number): string {
  const lower = word.toLocaleLowerCase(locale);
  if (index > 0 && PARTICLES.has(lower) && lower.length > 1) return lower;
  return lower
    .replace(/(?<=^|[-‐])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale))
    .replace(/^(Mc|[OD]['’])(\p{L})/u, (_, start: string, letter: string) => {
      return start + letter.toLocaleUpperCase(locale);
    });
}
