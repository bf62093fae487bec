import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { decodePaged } from "#intake/decode/decode.ts";
import { sourceLines } from "#intake/dump/lines.ts";
import { readPrinted } from "#intake/printed/printed-text.ts";
import { leftOut, pagesOf, read, shownIn } from "./printed-texts.ts";
import { wrap } from "./wrap.ts";

const TEXT = [
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than planned.",
  "Some forty people stood on the old quay and waved, among them the baker, who had brought soup for the crew.",
  "The council will decide in autumn whether a second ferry is bought for the bay, or the old one is painted again.",
] as const;

const ADDRESS = "https://post.example/song";
const STAMP = "5/4/31, 8:15 AM   The keeper's song - Post";

function strophe(word: string): readonly string[] {
  return [`The ${word} is up, the sea is grey,`, `the rope is round the ${word},`];
}

const REFRAIN = "sleep on, the keeper said.";

describe("lines that only look like those of printed pages stay", () => {
  test.each([
    [
      "fractions of a recipe",
      [
        "Bread for two",
        "",
        TEXT[0],
        "",
        "1/3 cup of salt",
        "2/3 cup of water",
        "3/3 of an onion",
        "",
        TEXT[1],
      ].join("\n"),
    ],
    [
      "scores on lines of their own",
      [
        "Chess in the harbour",
        "",
        TEXT[0],
        "",
        "1/3",
        "",
        TEXT[1],
        "",
        "2/3",
        "",
        TEXT[2],
        "",
        "3/3",
      ].join("\n"),
    ],
    [
      "steps below which sentences start small",
      [
        "Soup for the crew",
        "",
        ...["one", "two", "three", "four"].flatMap((word, at) => [
          `step ${at + 1}`,
          `wash ${word} of the old pots until the water in it stays clear and`,
          "cold, and set it aside",
        ]),
      ].join("\n"),
    ],
    [
      "numbered headings of articles in a script without case",
      [
        "قواعد المكتبة",
        "",
        ...[
          "الدخول إلى القاعة مجاني لكل سكان المدينة والقرى القريبة منها",
          "يمنع الكلام بصوت مرتفع ويمنع الأكل والشرب عدا الماء في القاعة",
          "مدة الإعارة أسبوعان تجدد مرة واحدة فقط بعد موافقة الموظف",
          "غرامة التأخير ربع دينار عن كل يوم من أيام التأخير",
        ].flatMap((rule, at) => [`المادة ${at + 1}`, rule]),
      ].join("\n"),
    ],
    [
      "parts with the number of all of them",
      pagesOf(...TEXT.map((text, at) => [`Part ${at + 1} of 3`, "", text])),
    ],
    [
      "chapters at the tops of pages",
      pagesOf(...TEXT.map((text, at) => [`Chapter ${at + 1}`, "", text])),
    ],
    [
      "items of a list over pages",
      pagesOf(["Rules of the quay", "", `1. ${TEXT[0]}`], [`2. ${TEXT[1]}`], [`3. ${TEXT[2]}`]),
    ],
    [
      "numbers above strophes",
      pagesOf(
        ...["wind", "moon", "tide", "fog"].map((word, at) => [`${at + 1}`, "", ...strophe(word)]),
      ),
    ],
  ])("%s", (_name, text) => {
    const article = read(text);
    expect(leftOut(article)).toEqual([]);
    expect(shownIn(article).match(/\p{Nd}/gu)?.length ?? 0).toBeGreaterThanOrEqual(
      text.includes("Rules") ? 0 : 3,
    );
  });

  test("a refrain at the end of each page", () => {
    const song = pagesOf(...["wind", "moon", "tide"].map((word) => [...strophe(word), REFRAIN]));
    expect(shownIn(read(`The keeper's song\n\n${song}`)).split(REFRAIN)).toHaveLength(4);
  });

  test("a refrain above a browser's line", () => {
    const song = pagesOf(
      ...["1/2", "2/2"].map((number) => [
        STAMP,
        "The keeper's night",
        ...strophe("wind"),
        REFRAIN,
        "",
        ...strophe("moon"),
        REFRAIN,
        `${ADDRESS} ${number}`,
      ]),
    );
    expect(shownIn(read(song)).split(REFRAIN)).toHaveLength(5);
  });

  test("a speaker at the top of each page", () => {
    const turns = [
      "Is it lit, or is that the moon on the water?",
      "Then somebody must row across the bay.",
      "It leaks only when you are in it.",
    ];
    const play = pagesOf(
      ...turns.map((turn) => [
        "MARTHA",
        turn,
        "JONAS",
        "It is the moon, and it is late.",
        "MARTHA",
        "So it is.",
      ]),
    );
    expect(leftOut(read(`The lamp\n\n${play}`))).toEqual([]);
  });

  test("a day of the article above its text, with the time", () => {
    const article = read(
      [
        "White ferry returns",
        "2031-05-04 08:15",
        "",
        ...TEXT,
        "",
        "https://post.example/more",
      ].join("\n\n"),
    );
    expect(article.date).toBe("2031-05-04");
    expect(leftOut(article)).toEqual([]);
  });

  test("an address that ends an article with a number", () => {
    const article = read(
      ["White ferry returns", ...TEXT, "https://post.example/ferry 1/1"].join("\n\n"),
    );
    expect(leftOut(article)).toEqual([]);
    expect(article.url).toBeNull();
  });

  test("a day and an address at the ends of a text", () => {
    const article = read(
      ["2031-05-04 08:15", "White ferry returns", ...TEXT, ADDRESS].join("\n\n"),
    );
    expect(leftOut(article)).toEqual([]);
    expect(article.date).toBe("2031-05-04");
  });

  test("numbered headings far from each other, above whole sentences", () => {
    const parts = ["Spring", "Summer", "Autumn"].map((season, at) => [
      `Part ${at + 1}`,
      ...TEXT.flatMap((text) => wrap(text.replace("The", `In ${season} the`), 40)),
    ]);
    expect(leftOut(read(["The year of the ferry", ...parts.flat()].join("\n")))).toEqual([]);
  });

  test("the lines of verse in a text of pages", () => {
    const verse = [
      "The night is wide,",
      "the dome is small,",
      "there is room inside",
      "for one and all.",
    ];
    const [first, ...others] = TEXT.map((text) => ["", ...wrap(text, 60)]);
    const article = read(
      pagesOf(
        ["Gannet Hill opens its dome", ...(first ?? []), "", ...verse, "", `${ADDRESS} 1/2`],
        [...others.flat(), "", `${ADDRESS} 2/2`],
      ),
    );
    expect(article.blocks.flatMap(blockTexts)).toEqual([
      TEXT[0],
      verse.join("\n"),
      TEXT[1],
      TEXT[2],
    ]);
  });

  test("the only text of pages that all say the same", () => {
    const article = read(
      pagesOf(...["1/2", "2/2"].map((number) => [TEXT[0], `${ADDRESS} ${number}`])),
    );
    expect(shownIn(article)).toContain(TEXT[0]);
  });
});

describe("texts of very many pages", () => {
  const MANY = 200_000;

  test.each([
    ["form feeds alone", "\f".repeat(MANY)],
    ["a letter on each page", "a\f".repeat(MANY)],
    ["a head on each page", "\fHarbour Post 1\nb".repeat(MANY)],
    [
      "counters",
      Array.from({ length: MANY }, (_, at) => `${ADDRESS} ${at}/${MANY}\n${at}`).join("\n"),
    ],
    ["days", "5/4/31, 8:1\n".repeat(MANY)],
    ["half a day", `${"5/4/31, ".repeat(60)}\n`.repeat(MANY / 20)],
    ["digits on long lines", `${"1/".repeat(MANY)}\n`.repeat(4)],
    ["a title of many parts", `${STAMP}${" - a".repeat(100)}\n${"a\n".repeat(MANY)}${ADDRESS} 1/1`],
  ])("lose no line: %s", (_name, text) => {
    const decoded = decodePaged(new TextEncoder().encode(`${TEXT[0]}\n${text}`));
    if (decoded.kind === "binary") throw new Error("the text was taken for binary");
    const lines = sourceLines(decoded.text);
    const { lines: kept, removed } = readPrinted(lines) ?? { lines, removed: [] };
    expect(kept.length + removed.length).toBe(lines.length);
  });
});

test("a table's row at a page's end hides nothing of the next page", () => {
  const rows = ["渡輪\t舊碼頭上的四十人在那裡揮手迎接", "渡輪\t舊碼頭上的四十人在那裡揮手告別"];
  const below = "本港的渡輪週一回到村裡，四十人在舊碼頭上揮手迎接，麵包師傅也帶了湯。";
  expect(
    shownIn(read(pagesOf(["Ferry returns", "", "It came back on Monday.", "", ...rows], [below]))),
  ).toContain(below);
});
