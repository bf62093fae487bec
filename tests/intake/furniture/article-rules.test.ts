import { describe, expect, test } from "vitest";
import { CAPTION_OPENINGS, CREDIT_ENDINGS } from "#intake/dump/caption-words.ts";
import { ADVERTISING_RULES } from "#intake/furniture/article-advertising.ts";
import { COMMENT_RULES } from "#intake/furniture/article-comments.ts";
import { LABEL_RULES } from "#intake/furniture/article-labels.ts";
import { NEWSLETTER_RULES } from "#intake/furniture/article-newsletter.ts";
import { PLAYER_RULES } from "#intake/furniture/article-players.ts";
import { RELATED_RULES } from "#intake/furniture/article-related.ts";
import { SHARE_RULES, SHARE_WORDS } from "#intake/furniture/article-share.ts";
import { PROSE_LINES } from "./prose-lines.ts";

const RULES = [
  ...RELATED_RULES,
  ...ADVERTISING_RULES,
  ...SHARE_RULES,
  ...NEWSLETTER_RULES,
  ...COMMENT_RULES,
  ...LABEL_RULES,
  ...PLAYER_RULES,
];
const LANGUAGES = ["en", "ar", "fa", "tr", "fr", "es", "de", "ru", "zh", "ja"];
const FIELDS = ["wordings", "openings", "phrases"] as const;
const MARKS = /\p{M}/gu;

/** Code units of the shortest phrase; a Chinese or Korean one says much in few signs. */
const SHORTEST_PHRASE = 9;
const SHORTEST_DENSE_PHRASE = 4;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function fold(text: string): string {
  return text.normalize("NFKD").replace(MARKS, "").toLowerCase().replace(/\s+/gu, " ").trim();
}

function textsOf(field: (typeof FIELDS)[number]): readonly string[] {
  return RULES.flatMap((rule) => Object.values(rule[field] ?? {}).flat());
}

function repeated(texts: readonly string[]): readonly string[] {
  const folded = texts.map(fold);
  return folded.filter((text, index) => folded.indexOf(text) !== index);
}

function shortestPhrase(phrase: string): number {
  return DENSE.test(phrase) ? SHORTEST_DENSE_PHRASE : SHORTEST_PHRASE;
}

describe("furniture close to the text", () => {
  test.each(FIELDS)("names none of its %s twice", (field) => {
    expect(repeated(textsOf(field))).toEqual([]);
  });

  test.each(RULES)("gives $name a reason and ten languages", (rule) => {
    expect(rule.reason.endsWith(".")).toBe(true);
    const languages = Object.keys({ ...rule.wordings, ...rule.openings, ...rule.phrases });
    expect(LANGUAGES.filter((language) => !languages.includes(language))).toEqual([]);
  });

  test("gives each rule its own name", () => {
    expect(repeated(RULES.map((rule) => rule.name))).toEqual([]);
  });

  test("has no empty or padded wording", () => {
    const texts = FIELDS.flatMap(textsOf);
    expect(texts.filter((text) => text === "" || text !== text.trim())).toEqual([]);
  });

  test("has no phrase too short to be special", () => {
    const short = textsOf("phrases").filter((phrase) => phrase.length < shortestPhrase(phrase));
    expect(short).toEqual([]);
  });

  test.each(PROSE_LINES)("keeps its phrases out of %s", (line) => {
    const folded = fold(line);
    expect(textsOf("phrases").filter((phrase) => folded.includes(fold(phrase)))).toEqual([]);
  });

  test.each(PROSE_LINES)("does not list %s as a line", (line) => {
    const folded = fold(line);
    expect(textsOf("wordings").filter((wording) => fold(wording) === folded)).toEqual([]);
  });

  test("lists share words and caption words by language", () => {
    expect(LANGUAGES.filter((language) => !(language in SHARE_WORDS))).toEqual([]);
    expect(LANGUAGES.filter((language) => !(language in CAPTION_OPENINGS))).toEqual([]);
    expect(repeated(CREDIT_ENDINGS.filter((name) => name !== "IMAGO"))).toEqual([]);
  });
});
