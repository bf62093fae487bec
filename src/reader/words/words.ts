import type { words } from "./pages/en.ts";
import type { panels } from "./panels/en.ts";

/**
 * A text for each plural category that a language has for whole numbers, as `Intl.PluralRules` tells
 * them. `{count}` is the number.
 */
export type Plural = { readonly [Category in Intl.LDMLPluralRule]?: string } & {
  readonly other: string;
};

/** What the pages say in one language: areas of texts, templates with `{names}`, and plurals. */
export type Words = InAnyLanguage<typeof words>;

/** What the parts say that are loaded on demand. */
export type PanelWords = InAnyLanguage<typeof panels>;

/** All that the interface says in one language. */
export type Catalogue = { readonly words: Words; readonly panels: PanelWords };

type InAnyLanguage<Part> = Part extends string
  ? string
  : Part extends Plural
    ? Plural
    : { readonly [Name in keyof Part]: InAnyLanguage<Part[Name]> };
