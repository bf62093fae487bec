import type { LanguageTag } from "../words/languages.ts";
import { fill } from "../words/template.ts";
import type { Plural } from "../words/words.ts";

/** How numbers, days and lists are written in a language. */
export type Formats = {
  /** A number with separators: 2,225. */
  readonly number: (number: number) => string;
  /** A share of 0 to 1: 62%. */
  readonly percent: (share: number) => string;
  /** A day such as `2031-05-04`, wherever the reader is: 4 May 2031. */
  readonly day: (day: string) => string;
  /** What a language is called, such as Persian for `fa`. */
  readonly language: (tag: string) => string;
  /** The text for a number, with it as `{count}` and other values. */
  readonly counted: (
    forms: Plural,
    count: number,
    values?: Readonly<Record<string, string>>,
  ) => string;
  /** The form of a text for a number. */
  readonly form: (forms: Plural, count: number) => string;
  /** "a, b, and c". */
  readonly and: Intl.ListFormat;
  /** "a, b, or c". */
  readonly or: Intl.ListFormat;
};

/** Where days are written otherwise than the language alone tells. */
const DAY_LOCALES: { readonly [Tag in LanguageTag]?: string } = { en: "en-GB" };

/** The formats of a language. */
export function formatsOf(language: LanguageTag): Formats {
  const numbers = new Intl.NumberFormat(language);
  const percents = new Intl.NumberFormat(language, { style: "percent" });
  const dayLocale = DAY_LOCALES[language] ?? language;
  const days = new Intl.DateTimeFormat(dayLocale, { dateStyle: "long", timeZone: "UTC" });
  const languages = new Intl.DisplayNames(language, { type: "language" });
  const plurals = new Intl.PluralRules(language);
  const form = (forms: Plural, count: number) => forms[plurals.select(count)] ?? forms.other;
  return {
    number: (number) => numbers.format(number),
    percent: (share) => percents.format(share),
    day: (day) => days.format(new Date(day)),
    language: (tag) => nameIn(languages, tag),
    counted: (forms, count, values) =>
      fill(form(forms, count), { count: numbers.format(count), ...values }),
    form,
    and: new Intl.ListFormat(language, { type: "conjunction" }),
    or: new Intl.ListFormat(language, { type: "disjunction" }),
  };
}

/** The tag itself where it is none. */
function nameIn(names: Intl.DisplayNames, tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
