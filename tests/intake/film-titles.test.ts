import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const [FIRST, ...OTHERS] = PARAGRAPHS;

function bodyWith(...lines: readonly string[]): readonly string[] {
  return bodyOf(
    readDumpOf(["Menu", "Search", TITLE, FIRST, ...lines, ...OTHERS, "© Harbour Post"]),
  );
}

describe("a player between two paragraphs", () => {
  test.each([
    [["Video: The ferry comes home", "01:34"]],
    [["VIDEO", "The moment the engine starts again", "00:48"]],
    [["Watch", "The moment the engine starts again", "00:00", "01:12"]],
    [["Βίντεο: Το πλοίο γυρίζει", "02:41"]],
    [["動画", "村に戻った船", "1:05"]],
  ])("leaves with its film's title and length: %j", (player) => {
    const { removed } = readDumpOf(["Menu", "Search", TITLE, FIRST, ...player, ...OTHERS]);
    expect(bodyWith(...player)).toEqual(PARAGRAPHS);
    expect(removed.map(({ text }) => text)).toEqual(expect.arrayContaining(player));
  });

  test("stays where no word says that it is one, since a time may head what happened then", () => {
    const lines = ["The engine starts", "03:12"];
    expect(bodyWith(...lines)).toEqual([FIRST, ...lines, ...OTHERS]);
  });

  test("leaves its length alone on a page as long as those of sites are", () => {
    const menu = Array.from({ length: 90 }, (_, at) => `Menu of harbour ${at}`);
    const { removed, ...article } = readDumpOf([...menu, TITLE, FIRST, "00:58", ...OTHERS]);
    expect(bodyOf({ removed, ...article })).toEqual(PARAGRAPHS);
    expect(removed).toContainEqual(expect.objectContaining({ text: "00:58" }));
  });

  test("stays among many times, as a live report has them", () => {
    const entries = [
      "09:05",
      "Video link is up",
      "09:48",
      "The mayor speaks first",
      "11:20",
      "13:02",
    ];
    expect(bodyWith(...entries)).toEqual(expect.arrayContaining(["Video link is up", "09:48"]));
  });
});
