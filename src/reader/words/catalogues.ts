import type { LanguageTag } from "./languages.ts";
import type { Catalogue } from "./words.ts";

/** The words that are loaded when they are needed; English is always there. */
export const CATALOGUES: Readonly<Record<Exclude<LanguageTag, "en">, () => Promise<Catalogue>>> = {
  de: () => import("./pages/de.ts"),
  es: () => import("./pages/es.ts"),
  fr: () => import("./pages/fr.ts"),
  tr: () => import("./pages/tr.ts"),
  ru: () => import("./pages/ru.ts"),
  ar: () => import("./pages/ar.ts"),
  fa: () => import("./pages/fa.ts"),
  zh: () => import("./pages/zh.ts"),
  ja: () => import("./pages/ja.ts"),
};
