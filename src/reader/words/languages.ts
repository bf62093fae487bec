import type { Direction } from "#article/article.ts";

export type Language = {
  /** What its speakers call it. */
  readonly name: string;
  readonly direction: Direction;
};

/** The languages of the interface by BCP 47 tag, in the order of their names as they are offered. */
export const LANGUAGES = {
  en: { name: "English", direction: "ltr" },
  de: { name: "Deutsch", direction: "ltr" },
  es: { name: "Español", direction: "ltr" },
  fr: { name: "Français", direction: "ltr" },
  tr: { name: "Türkçe", direction: "ltr" },
  ru: { name: "Русский", direction: "ltr" },
  ar: { name: "العربية", direction: "rtl" },
  fa: { name: "فارسی", direction: "rtl" },
  zh: { name: "中文", direction: "ltr" },
  ja: { name: "日本語", direction: "ltr" },
} as const satisfies Readonly<Record<string, Language>>;

export type LanguageTag = keyof typeof LANGUAGES;

export const LANGUAGE_TAGS = Object.keys(LANGUAGES) as readonly LanguageTag[];

/**
 * The language to speak: the reader's choice, else the first of the browser's languages that is there.
 *
 * @param choice A tag, or `auto`.
 * @param wanted BCP 47 tags, the most wanted first.
 */
export function languageFor(choice: string, wanted: readonly string[]): LanguageTag {
  const tags = [choice, ...wanted].map((tag) => tag.split("-")[0]?.toLowerCase());
  const found = tags.find((tag) => LANGUAGE_TAGS.some((known) => known === tag));
  return (found as LanguageTag | undefined) ?? "en";
}
