import { describe, expect, test } from "vitest";
import { PAGE_RULES } from "#intake/furniture/page-rules.ts";
import type { FurnitureRule } from "#intake/furniture/rule.ts";
import { PROSE_LINES } from "./prose-lines.ts";

const TEN = ["en", "ar", "fa", "tr", "fr", "es", "de", "ru", "zh", "ja"];
const SHORTEST_PHRASE = 4;

/** Kinds that exist in few languages: a law of one country, the words of one builder. */
const LOCAL_KINDS = new Set(["legal footer", "account form field", "back to top word"]);

function fold(text: string): string {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain
    .replace(/\u200c/g, " ")
    .replace(/\p{Nd}+/gu, "#")
    .replace(/\s+/g, " ")
    .trim();
}

function textsOf(key: "wordings" | "openings" | "phrases"): readonly string[] {
  return PAGE_RULES.flatMap((rule) => Object.values(rule[key] ?? {}).flat());
}

function languagesOf(name: string): ReadonlySet<string> {
  const rules = PAGE_RULES.filter((rule) => rule.name === name);
  return new Set(
    rules.flatMap((rule) =>
      [rule.wordings, rule.openings, rule.phrases].flatMap((texts) => Object.keys(texts ?? {})),
    ),
  );
}

const NAMES = [...new Set(PAGE_RULES.map((rule: FurnitureRule) => rule.name))];

describe("rows for a page's frame", () => {
  test("lists no wording twice", () => {
    const folded = textsOf("wordings").map(fold);
    const twice = folded.filter((text, index) => folded.indexOf(text) !== index);
    expect(twice).toEqual([]);
  });

  test("lists no empty text", () => {
    for (const key of ["wordings", "openings", "phrases"] as const) {
      expect(textsOf(key).filter((text) => fold(text) === "")).toEqual([]);
    }
  });

  test.each(NAMES)("gives %s one reason and place", (name) => {
    const rules = PAGE_RULES.filter((rule) => rule.name === name);
    expect(new Set(rules.map((rule) => `${rule.place} ${rule.reason}`)).size).toBe(1);
    expect(rules.every((rule) => rule.reason.endsWith("."))).toBe(true);
  });

  test.each(NAMES.filter((name) => !LOCAL_KINDS.has(name)))("knows %s in ten languages", (name) => {
    const languages = languagesOf(name);
    expect(TEN.filter((language) => !languages.has(language))).toEqual([]);
  });

  test("has no short phrase or opening", () => {
    expect(textsOf("phrases").filter((text) => text.length < SHORTEST_PHRASE)).toEqual([]);
    expect(textsOf("openings").filter((text) => text.length < 2)).toEqual([]);
  });

  test.each(PROSE_LINES)("finds no phrase in %s", (line) => {
    const folded = fold(line);
    expect(textsOf("phrases").filter((phrase) => folded.includes(fold(phrase)))).toEqual([]);
    expect(textsOf("openings").filter((text) => folded.startsWith(fold(text)))).toEqual([]);
  });
});
