import { detectLanguage } from "../language/language.ts";

/** Systems write this language into every page until somebody changes it. */
const FIRST_VALUE = "en";

/**
 * The language of a page's text. What the page names counts when the text is in a script of that
 * language; English counts only when the text does not look like another language, because it is
 * what pages name by mistake.
 * @param named Tags that the page gives, the most trusted first.
 */
export function chooseLanguage(named: readonly string[], text: string): string | null {
  const detected = detectLanguage(text);
  const tags = named.flatMap((each) => languageOf(each) ?? []);
  if (detected === null) return tags.find((tag) => isWrittenIn(tag, text)) ?? null;
  const tag =
    tags.find((each) => each === detected) ?? tags.find((each) => isWrittenIn(each, text));
  return tag === undefined || tag === FIRST_VALUE ? detected : tag;
}

/** A tag's language without region: `pt-BR` and `pt_PT` are one language to read. */
function languageOf(tag: string): string | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replaceAll("_", "-"));
    return language === "und" ? null : language;
  } catch {
    // No tag.
    return null;
  }
}

/** Whether a text's letters are of a script in which a language is written. */
function isWrittenIn(language: string, text: string): boolean {
  const scripts = SCRIPTS[new Intl.Locale(language).maximize().script ?? ""];
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const own = scripts === undefined ? letters : (text.match(scripts)?.length ?? 0);
  return own * 2 > letters;
}

/** Letters by ISO 15924 code; a script that is not here is not doubted. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Latn: /\p{Script=Latin}/gu,
  Cyrl: /[\p{Script=Cyrillic}\p{Script=Latin}]/gu,
  Grek: /\p{Script=Greek}/gu,
  Arab: /\p{Script=Arabic}/gu,
  Hebr: /\p{Script=Hebrew}/gu,
  Hans: /\p{Script=Han}/gu,
  Hant: /\p{Script=Han}/gu,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
  Kore: /\p{Script=Hangul}/gu,
  Deva: /\p{Script=Devanagari}/gu,
  Thai: /\p{Script=Thai}/gu,
};
