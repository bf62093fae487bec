import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

/** What is kept of lines directly behind an article without a page around it. */
function keptOf(lines: readonly string[]): readonly string[] {
  const body = bodyOf(readDumpOf([TITLE, ...PARAGRAPHS, ...lines]));
  return lines.filter((line) => body.includes(line));
}

const HEADLINES = [
  "Minister withdraws her bill on school buses",
  "Three bakers share one prize for rye bread",
  "Why the north has no trams any more",
  "Orchestra plays in a barn after fire",
];

const BEGINNINGS = [
  "The orchard society has planted its hundredth pear tree. The festive…",
  "A goat that ran away in spring has been found on a roof in…",
  "Nobody wants to be mayor of Lower Ostrel, where the last one […]",
];

describe("what follows a text unannounced", () => {
  test("is left out when it is headlines of other things", () => {
    expect(keptOf(HEADLINES)).toEqual([]);
  });

  test("is left out when headlines have their authors below", () => {
    expect(keptOf(HEADLINES.flatMap((line) => [line, "Ana Bell"]))).toEqual([]);
  });

  test.each([
    ["three", BEGINNINGS],
    ["two", BEGINNINGS.slice(1)],
  ])("is left out when it is %s beginnings of other texts", (_count, lines) => {
    expect(keptOf(lines)).toEqual([]);
  });

  test.each([
    ["few headlines", HEADLINES.slice(1)],
    [
      "headlines of the same matter",
      HEADLINES.map((line) => `${line} as the ferry comes to the village`),
    ],
    ["verse", HEADLINES.map((line) => `${line},`)],
    ["items in small letters", HEADLINES.map((line) => line.toLowerCase())],
    ["a list that is announced", ["The council also heard of this:", ...HEADLINES]],
    [
      "lines of a script without case",
      [
        "عاد الحارس إلى بيته بعد يوم طويل",
        "وقال الطبيب إن حالته مستقرة الآن",
        "وتنظر المدينة في شراء أبواب جديدة",
        "وسيبقى السوق مغلقا حتى نهاية الأسبوع",
      ],
    ],
  ])("stays when it is %s", (_name, lines) => {
    expect(keptOf(lines)).toEqual(lines);
  });
});

describe("a line directly below itself", () => {
  const [first, ...rest] = PARAGRAPHS;
  const bodyWith = (line: string) =>
    bodyOf(readDumpOf([TITLE, first, line, line, ...rest])).filter((text) => text === line);

  test("is kept once when it is as long as a caption", () => {
    expect(bodyWith("The old quay on a grey morning in March")).toHaveLength(1);
  });

  test("is kept twice when it is short", () => {
    expect(bodyWith("Row, row, row!")).toHaveLength(2);
  });
});
