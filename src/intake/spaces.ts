/**
 * Characters that are not seen and only hinder reading and finding: soft hyphen, zero-width space,
 * word joiner, byte order mark and bidi controls. The zero-width joiner and non-joiner stay:
 * Persian words and emoji are made with them.
 */
const INVISIBLE = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

const SPACES = /[\t \u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
/** The first code unit of Chinese radicals; all characters of `WIDE` come behind it. */
const FIRST_WIDE = 0x2e80;

/** What a line has that is not tidy: other spaces than single plain ones, or what is not seen. */
const UNTIDY =
  /[\t-\r\u00a0\u00ad\u061c\u1680\u2000-\u200b\u200e\u200f\u2028-\u202f\u205f\u2060\u2066-\u2069\u3000\ufeff]|  |^ | $/;

const IDEOGRAPHIC_SPACE = "\u3000";
const WIDE = /(?!·)[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303f\uff01-\uff60]/u;

/**
 * Makes the spaces of one line plain: each run of any kind becomes one space, none stays at the
 * ends. A single ideographic space between two Chinese or Japanese characters stays, because it is
 * their punctuation.
 */
export function tidySpaces(line: string): string {
  if (!UNTIDY.test(line)) return line;
  return line.replace(INVISIBLE, "").replace(SPACES, plainSpace).trim();
}

function plainSpace(run: string, at: number, line: string): string {
  if (run !== IDEOGRAPHIC_SPACE) return " ";
  const isBetweenWide = WIDE.test(line.charAt(at - 1)) && WIDE.test(line.charAt(at + 1));
  return isBetweenWide ? run : " ";
}

/**
 * Whether a text holds Chinese or Japanese characters, which put no space between words. Korean does,
 * and has single Chinese characters and their punctuation: `美 항구 「안개」 개장`.
 */
export function isWide(text: string): boolean {
  return reachesWide(text) && WIDE.test(text) && !isKorean(text);
}

const HANGUL = /\p{Script=Hangul}/gu;
const HAN_OR_KANA = /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;

const ANY_HANGUL = /[\uac00-\ud7a3]/;

function isKorean(text: string): boolean {
  if (!ANY_HANGUL.test(text)) return false;
  const hangul = text.match(HANGUL)?.length ?? 0;
  return hangul > (text.match(HAN_OR_KANA)?.length ?? 0);
}

/** Most texts hold no such character, which a look at the numbers tells faster than a pattern. */
function reachesWide(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    if (text.charCodeAt(at) >= FIRST_WIDE) return true;
  }
  return false;
}
