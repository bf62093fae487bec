import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const [FIRST, ...OTHERS] = PARAGRAPHS;

function bodyWith(line: string): readonly string[] {
  return bodyOf(readDumpOf(["Menu", "Search", TITLE, FIRST, line, ...OTHERS, "© Harbour Post"]));
}

describe("a line that a page's program prints between paragraphs", () => {
  test.each([
    "$379 at Buyright",
    "£74.99 from Fellside.example",
    "See at Halcyon Stores",
    "Check Price at Northgate",
    "A star rating of 4.1 out of 5.",
    "Rated 5 out of 5 stars.",
    "Prefer the Examiner on Google",
    "f:id:moriguchi_tana:20291118153012j:plain",
    "次ページ「弁当は1日2便」の工夫",
    "【続きを読む】撮影3日目に起きたこと",
    "「船は沈まない」撮影3日目に起きたこと へ続く",
  ])("leaves: %s", (line) => {
    expect(bodyWith(line)).toEqual(PARAGRAPHS);
  });

  test.each([
    "$379 at the most, she said, and not a penny more for the old engine.",
    "See at once whether the rope holds, and call the crew before you let go.",
    "Prefer the morning ferry on Mondays, when the market is open, said the baker.",
  ])("stays where it goes on as a text does: %s", (line) => {
    expect(bodyWith(line)).toContain(line);
  });
});
