import type { LanguageTag } from "./languages.ts";
import type { Catalogue } from "./words.ts";

/** The words that are loaded when they are needed; English is always there. */
export const CATALOGUES: Readonly<Record<Exclude<LanguageTag, "en">, () => Promise<Catalogue>>> = {
  de: () => import("./pages/de.ts"),
  fr: () => import("./pages/fr.ts"),
};
