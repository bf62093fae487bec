import type { LanguageTag } from "../words/languages.ts";
import { once } from "#article/once.ts";
import { fill } from "../words/template.ts";
import type { Plural } from "../words/words.ts";
import { ENGLISH_FORMATS } from "./english-formats.ts";

/** A piece of a list: one of its items, or what stands between two. */
type ListPart = { readonly type: "element" | "literal"; readonly value: string };

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
  /** The kind of plural that a number takes. */
  readonly category: (count: number) => Intl.LDMLPluralRule;
  /** The form of a text for a number. */
  readonly form: (forms: Plural, count: number) => string;
  /** "a, b, and c". */
  readonly and: (items: readonly string[]) => readonly ListPart[];
  /** "a, b, or c". */
  readonly or: (items: readonly string[]) => readonly ListPart[];
};

/** The formats of a language; what `Intl` knows of it is loaded when it is first asked for. */
export function formatsOf(language: LanguageTag): Formats {
  const percents = once(() => new Intl.NumberFormat(language, { style: "percent" }));
  const languages = once(() => new Intl.DisplayNames(language, { type: "language" }));
  const own = language === "en" ? ENGLISH_FORMATS : nativeFormats(language);
  const form = (forms: Plural, count: number) => forms[own.category(count)] ?? forms.other;
  return {
    ...own,
    percent: (share) => percents().format(share),
    language: (tag) => nameIn(languages(), tag),
    counted: (forms, count, values) =>
      fill(form(forms, count), { count: own.number(count), ...values }),
    form,
  };
}

function nativeFormats(language: LanguageTag): typeof ENGLISH_FORMATS {
  const numbers = once(() => new Intl.NumberFormat(language));
  const days = once(
    () => new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }),
  );
  const plurals = once(() => new Intl.PluralRules(language));
  const and = once(() => new Intl.ListFormat(language, { type: "conjunction" }));
  const or = once(() => new Intl.ListFormat(language, { type: "disjunction" }));
  return {
    number: (number) => numbers().format(number),
    day: (day) => days().format(new Date(day)),
    category: (count) => plurals().select(count),
    and: (items) => and().formatToParts(items),
    or: (items) => or().formatToParts(items),
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
