import { describe, expect, test } from "vitest";
import { bodyOf, leftOutOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const [FIRST, SECOND, THIRD] = PARAGRAPHS;
const STAMP = ["By Ana Bell", "4 March 2031"];
const MENU = ["Skip to content", "Home", "News", "Sport", "Subscribe"];
const FOOT = [
  "Share this article",
  "Related articles",
  "Newsletter",
  "Privacy policy",
  "Terms of use",
  "Contact us",
  "About us",
  "© 2031 The Post. All rights reserved.",
];

/** A page whose text has these lines. */
function pageOf(...lines: readonly string[]): readonly string[] {
  return [...MENU, TITLE, ...STAMP, ...lines, ...FOOT];
}

describe("words of a text", () => {
  test.each([
    ..."Background | Summary | Key points | Why it matters | TL;DR | Preface".split(" | "),
    ..."Chapter 1 | Day 2 | Part one | Present | Overview:".split(" | "),
  ])("%s stays above the first paragraph", (heading) => {
    expect(bodyOf(readDumpOf(pageOf(heading, FIRST, SECOND)))).toEqual([heading, FIRST, SECOND]);
  });

  test.each([
    ["Darum geht es", "Die weiße Fähre kam am Montag zurück, nach einem Winter, der länger war."],
    [
      "Die Ausgangslage",
      "Die weiße Fähre kam am Montag zurück, nach einem Winter, der länger war.",
    ],
    ["Contexte", "Le bac blanc est revenu lundi, après un hiver de travaux plus longs que prévu."],
    [
      "Prólogo",
      "El barco blanco volvió el lunes, tras un invierno de obras más largo de lo dicho.",
    ],
    [
      "第1章",
      "白いフェリーは月曜日に村へ戻ってきた。冬の修理は誰が考えていたよりも長くかかったという。",
    ],
    ["الخلفية", "عادت العبارة البيضاء إلى القرية يوم الاثنين بعد شتاء من الإصلاحات الطويلة جدا."],
  ])("%s stays above it", (heading, text) => {
    const article = readDumpOf(pageOf(heading, text, `${text} ${text}`));
    expect(bodyOf(article)).toContain(heading);
    expect(article.authors).not.toContain(heading);
  });

  test("are none above links", () => {
    const links = ["Ferry to the north is late", "A new mast for the bell tower"];
    const page = [...MENU, "Overview", ...links, TITLE, ...STAMP, FIRST, SECOND, ...FOOT];
    expect(bodyOf(readDumpOf(page))).toEqual([FIRST, SECOND]);
  });

  test("do not save a label that no text knows", () => {
    expect(leftOutOf(readDumpOf(pageOf("Listen", FIRST, SECOND)))).toContain("Listen");
  });

  test("a salutation is no author", () => {
    const article = readDumpOf([TITLE, ...STAMP, "Dear editor,", FIRST, SECOND]);
    expect(article.authors).toEqual(["Ana Bell"]);
    expect(bodyOf(article)).toEqual(["Dear editor,", FIRST, SECOND]);
  });

  test.each(["The trial continues.", "Nobody was hurt.", "The End", "Amen."])(
    "%s stays below the last paragraph",
    (last) => {
      const text = [FIRST, SECOND, THIRD, last];
      expect(bodyOf(readDumpOf(pageOf(...text)))).toEqual(text);
    },
  );

  test("a word of sites is not the text's last", () => {
    expect(bodyOf(readDumpOf(pageOf(FIRST, SECOND, "Read more.")))).toEqual([FIRST, SECOND]);
  });

  test.each([
    [["Yours sincerely,", "Mira Toll", "Ferry woman, Aldhaven"]],
    [["See you next week!", "Love, Ana"]],
    [["Bis bald,", "Ana Bell"]],
    [["Un abrazo, Ana Bell"]],
  ])("%s close a letter", (close) => {
    const text = [FIRST, SECOND, THIRD, ...close];
    expect(bodyOf(readDumpOf(pageOf(...text)))).toEqual(text);
  });

  test("a call to readers closes none", () => {
    const page = pageOf(FIRST, SECOND, THIRD, "Best of the week");
    expect(bodyOf(readDumpOf(page))).toEqual([FIRST, SECOND, THIRD]);
  });
});
