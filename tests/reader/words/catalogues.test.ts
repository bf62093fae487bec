import { describe, expect, test } from "vitest";
import { CATALOGUES } from "#reader/words/catalogues.ts";
import { LANGUAGE_TAGS, type LanguageTag } from "#reader/words/languages.ts";
import { panels as englishPanels } from "#reader/words/panels/en.ts";
import { words as english } from "#reader/words/pages/en.ts";
import { placeholdersOf } from "#reader/words/template.ts";
import type { Catalogue } from "#reader/words/words.ts";

const ENGLISH: Catalogue = { words: english, panels: englishPanels };
const OTHERS = Object.keys(CATALOGUES) as readonly (keyof typeof CATALOGUES)[];

/** Reads what a language says: texts by their place in the catalogue, plurals with their categories last. */
async function textsIn(language: LanguageTag): Promise<ReadonlyMap<string, string>> {
  const { words, panels } = language === "en" ? ENGLISH : await CATALOGUES[language]();
  return new Map(textsOf({ words, panels }, ""));
}

function textsOf(part: object, place: string): readonly (readonly [string, string])[] {
  return Object.entries(part).flatMap(([name, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? textsOf(value, `${place}${name}.`)
      : [[place + name, String(value)] as const],
  );
}

const CATEGORY = /\.(zero|one|two|few|many|other)$/;

/** The places of a catalogue's plurals. */
function pluralsOf(texts: ReadonlyMap<string, string>): readonly string[] {
  return [...texts.keys()].filter((place) => place.endsWith(".other")).map(withoutCategory);
}

function withoutCategory(place: string): string {
  return place.replace(CATEGORY, "");
}

/** Texts that are the same in a language as in English. */
const SAME_IN_ENGLISH =
  /^(?:XS|S|M|L|XL|lang:fa|after:2030 before:2031-05|longer:500 shorter:2000|\{rate\}×|BibTeX|RIS|Markdown(?: \(\.md\))?)$/;

/** Scripts that a text of a language holds, where it is not Latin. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ru: /\p{Script=Cyrillic}/u,
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  zh: /\p{Script=Han}/u,
  ja: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
};

/** English words that no text of another language holds; “may” or “on” could be words of another. */
const ENGLISH_WORDS = /\b(?:the|this|and|of|with|from|your)\b/i;

/** So many words in a row are no label that two languages may share. */
const SENTENCE_WORDS = 4;

describe.each(OTHERS)("the words in %s", (language) => {
  test("say all that English says", async () => {
    const places = async (tag: LanguageTag) =>
      [...new Set([...(await textsIn(tag)).keys()].map(withoutCategory))].toSorted();
    expect(await places(language)).toEqual(await places("en"));
  });

  test("hold the same placeholders", async () => {
    const own = await textsIn(language);
    const wrong = [...(await textsIn("en"))].filter(
      ([place, text]) =>
        String(placeholdersOf(own.get(place) ?? "")) !== String(placeholdersOf(text)) &&
        !place.endsWith(".one"),
    );
    expect(wrong).toEqual([]);
  });

  test("leave at most the number out in a plural form", async () => {
    const own = await textsIn(language);
    const wrong = [...own].filter(([place, text]) => {
      const whole = placeholdersOf(own.get(place.replace(CATEGORY, ".other")) ?? text);
      const needed = whole.filter((name) => name !== "count");
      const given = placeholdersOf(text);
      return (
        !needed.every((name) => given.includes(name)) || given.some((name) => !whole.includes(name))
      );
    });
    expect(wrong).toEqual([]);
  });

  test("have nothing left in English", async () => {
    const inEnglish = await textsIn("en");
    const script = SCRIPTS[language];
    const left = [...(await textsIn(language))].filter(([place, text]) => {
      if (SAME_IN_ENGLISH.test(text) || /^[\W\d]*$/u.test(text.replaceAll(/\{\w+\}/g, "")))
        return false;
      if (script !== undefined) return !script.test(text);
      return (
        ENGLISH_WORDS.test(text) ||
        (text.split(" ").length >= SENTENCE_WORDS && text === inEnglish.get(place))
      );
    });
    expect(left).toEqual([]);
  });
});

describe.each(LANGUAGE_TAGS)("the plurals in %s", (language) => {
  test("have a form for each category of the language", async () => {
    const texts = await textsIn(language);
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const missing = pluralsOf(texts).flatMap((place) =>
      pluralCategories.map((category) => `${place}.${category}`).filter((each) => !texts.has(each)),
    );
    expect(missing).toEqual([]);
  });

  test("have no form that no number takes", async () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    const given = [...(await textsIn(language)).keys()].flatMap(
      (place) => CATEGORY.exec(place)?.[1] ?? [],
    );
    expect(given.filter((category) => !pluralCategories.some((each) => each === category))).toEqual(
      [],
    );
  });
});
