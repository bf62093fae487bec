import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function authorsOf(lines: readonly string[], language = "en"): readonly string[] {
  return readDumpOf(["---", `lang: ${language}`, "---", ...lines]).authors;
}

const [FIRST, ...OTHERS] = PARAGRAPHS;

describe("the author whom the text itself names", () => {
  test.each([
    ["at a standfirst's end", "The goats are back on the island. By Ana Bell", "en", ["Ana Bell"]],
    [
      "in capitals at a standfirst's end",
      "Die Ziegen sind zurück auf der Insel. VON JANA WIELAND",
      "de",
      ["Jana Wieland"],
    ],
    [
      "as the one who asked",
      "船頭を務めて四十年になる早川さんに、川と暮らしについて聞いた。（聞き手・山野太郎）",
      "ja",
      ["山野太郎"],
    ],
    [
      "with the place at a report's start",
      "〔記者陳怡君／台南報導〕渡輪週一回到村裡，四十人在舊碼頭上揮手迎接，麵包師傅也帶了湯。",
      "zh",
      ["陳怡君"],
    ],
    [
      "with the paper at a report's start",
      "[서울= 김철수 한길뉴스 기자] 하얀 나룻배가 월요일 마을로 돌아왔고 부두에는 마흔 명이 서 있었다.",
      "ko",
      ["김철수"],
    ],
  ])("is told %s", (_name, line, language, authors) => {
    expect(authorsOf([TITLE, line, ...PARAGRAPHS], language)).toEqual(authors);
  });

  test("is told in brackets behind the last sentence", () => {
    expect(
      authorsOf([
        TITLE,
        ...PARAGRAPHS,
        "The council meets on Sunday at noon, and the whole village has been asked to come and to speak. (Ana Bell)",
      ]),
    ).toEqual(["Ana Bell"]);
  });

  test("is nobody of whom the text tells", () => {
    const lines = [
      TITLE,
      ...PARAGRAPHS,
      "So said the woman who owns the ferry, while the whole village stood on the quay and waited for it. (Mira Tolland)",
    ];
    expect(authorsOf(lines)).toEqual([]);
  });
});

describe("a name alone on a line", () => {
  const standfirst = "The old ferry is back, and nobody in the village had thought it would be";

  test.each([
    ["above a sentence on the author", ["Ana Bell", "The author is a boatman in Port Town."], "en"],
    [
      "beside the day, in a language whose labels have small letters",
      ["Ana Bell", "4 maj 2031 kl. 14:20"],
      "sv",
    ],
  ])("is the author %s", (_name, lines, language) => {
    expect(authorsOf([TITLE, ...PARAGRAPHS, "Share", ...lines], language)).toEqual(["Ana Bell"]);
  });

  test.each([
    ["also stands in the menu", ["Beauty Blog", "Fitness"], "Beauty Blog"],
    ["is part of the headline", [], "Ferry Returns"],
  ])("is a label where it %s", (_name, menu, label) => {
    const title = "Ferry Returns after a winter of repairs";
    expect(authorsOf([...menu, title, label, "Share", ...PARAGRAPHS], "de")).toEqual([]);
  });

  test("is a label in Latin letters below a headline without them", () => {
    const text =
      "渡輪週一回到村裡，四十人在舊碼頭上揮手迎接，麵包師傅和兩位老師也帶了湯和麵包給船員。";
    expect(authorsOf(["舊渡輪回到村裡", "Harbour Homepage", "首頁", text, text], "zh")).toEqual([]);
  });

  test("has the paper or the place behind a bar", () => {
    expect(authorsOf([TITLE, standfirst, "Ana Bell | The Harbour Post", ...PARAGRAPHS])).toEqual([
      "Ana Bell",
    ]);
  });
});

describe("a name with something run into it", () => {
  test.each([
    ["the place", "Ana Bell Puerto 4 MAY 2031 - 09:47 CET", "es"],
    ["a button", "By RSS Ana Bell", "en"],
  ])("is the author's without %s where the page has it alone", (_name, line, language) => {
    const box = ["Share", "Ana Bell", "Subscribe"];
    expect(authorsOf([TITLE, line, ...PARAGRAPHS, ...box], language)).toEqual(["Ana Bell"]);
  });

  test("is one account without any space", () => {
    expect(authorsOf([TITLE, "May 4, 2031 | Author: HarbourAunt", ...PARAGRAPHS])).toEqual([
      "HarbourAunt",
    ]);
  });
});

describe("the only byline of a page", () => {
  const links = Array.from({ length: 6 }, (_, index) => `Harbour tour number ${index + 1} is open`);

  test("counts far below the text", () => {
    const lines = [TITLE, ...PARAGRAPHS, "Baca Juga", ...links, "Penulis: Ana Bell"];
    expect(authorsOf(lines, "id")).toEqual(["Ana Bell"]);
  });

  test("counts for nothing where others stand there too", () => {
    const lines = [TITLE, ...PARAGRAPHS, "Related Articles", ...links, "By Ana Bell", "By Tom Roe"];
    expect(authorsOf(lines)).toEqual([]);
  });
});

describe("an agency before the day", () => {
  test("signs where nobody else does", () => {
    expect(authorsOf([TITLE, "EFE - 04/05/2031, 12:36", ...PARAGRAPHS], "es")).toEqual(["EFE"]);
  });

  test("is another word where no agency is called so", () => {
    expect(authorsOf([TITLE, "Mar - 04/05/2031, 12:36", ...PARAGRAPHS], "es")).toEqual([]);
  });
});

describe("a name alone beside the day in Japanese", () => {
  const title = "切符で回せる小さな改札が駅のホームに登場";
  const text =
    "駅のホームに置かれた小さな改札は、切符を入れると回る仕組みで、子どもにも大人にも人気だという。";

  test.each([
    ["above it", ["山野はるか", "2031.05.04 lastupdate"]],
    ["below it, with a counter between", ["2031.05.04 20:00", "6,762", "山野はるか", "Tags :"]],
  ])("is the author's %s", (_name, lines) => {
    expect(authorsOf([title, ...lines, text, text], "ja")).toEqual(["山野はるか"]);
  });

  test.each([
    ["a group", ["開発チーム", "2031.05.04 20:00"]],
    ["one of several keywords", ["2031.05.04 20:00", "鉄道模型", "駅前広場"]],
  ])("is no author's where it is %s", (_name, lines) => {
    expect(authorsOf([title, ...lines, text, text], "ja")).toEqual([]);
  });
});

describe("who writes for nobody in particular", () => {
  test.each([
    [
      "a newsroom behind a word of authorship",
      "Por Redacción Nacional",
      "es",
      "Redacción Nacional",
    ],
    ["a paper's staff behind the time", "5/4/2031 4:20 PM PDT BY HPS STAFF", "en", "HPS STAFF"],
    [
      "a newsroom before a bar and the day",
      "Por: Redacción Deportes | 4 de Mayo 2031",
      "es",
      "Redacción Deportes",
    ],
    ["a blog's account", "Veröffentlicht am 4. Mai 2031 von uferfreund", "de", "uferfreund"],
  ])("is named as the page does: %s", (_name, line, language, author) => {
    expect(authorsOf([TITLE, line, ...PARAGRAPHS], language)).toEqual([author]);
  });

  test("is a newsroom above the day", () => {
    expect(
      authorsOf([TITLE, "Redazione LIDA", "ROMA", "20 marzo 2031 19:05", ...PARAGRAPHS], "it"),
    ).toEqual(["Redazione LIDA"]);
  });

  test.each([
    ["whoever keeps the site", "Posted on May 4, 2031 by admin"],
    ["a club beside the day", "The harbour team\nMay 4, 2031"],
    ["a source", "May 4, 2031 - 09:12 - Source: Harbour - Photo: Archive"],
  ])("is nobody where it is %s", (_name, line) => {
    expect(authorsOf([TITLE, line, ...PARAGRAPHS])).toEqual([]);
  });
});

describe("a byline with more on its line", () => {
  test.each([
    ["the paper before a bar", "港日報デジタル | 執筆者： 山野 太郎", "ja", "山野 太郎"],
    ["keywords run into it", "Par : Ana Bell|+Port+Bateaux", "fr", "Ana Bell"],
    ["the office behind its word, and an editor", "作者： 记者林溪 编辑： 陆采苹", "zh", "林溪"],
    ["an upright sign behind its word", "作者︱林小溪", "zh", "林小溪"],
  ])("gives the author's name alone without %s", (_name, line, language, author) => {
    expect(authorsOf([TITLE, line, ...PARAGRAPHS], language)).toEqual([author]);
  });
});

test("an office behind a comma is no second author", () => {
  expect(authorsOf([TITLE, "Posted by Ana Bell, Release Engineer", FIRST, ...OTHERS])).toEqual([
    "Ana Bell",
  ]);
});
