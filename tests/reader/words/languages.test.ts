import { describe, expect, test } from "vitest";
import { languageFor, LANGUAGES, LANGUAGE_TAGS } from "#reader/words/languages.ts";

describe("the language of the interface", () => {
  test.each([
    ["the first known one of the browser", "auto", ["eo", "de-AT", "fr"], "de"],
    ["English where none is known", "auto", ["eo", "la"], "en"],
    ["English where the browser names none", "auto", [], "en"],
    ["the reader’s choice before the browser’s", "fr", ["de"], "fr"],
    ["the browser’s where the choice is not known", "xx", ["DE-ch"], "de"],
  ])("is %s", (_title, choice, wanted, expected) => {
    expect(languageFor(choice, wanted)).toBe(expected);
  });

  test.each(LANGUAGE_TAGS)("%s has the direction of its script", (tag) => {
    const { script } = new Intl.Locale(tag).maximize();
    expect(LANGUAGES[tag].direction).toBe(script === "Arab" ? "rtl" : "ltr");
  });
});
