import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

function readBelowHeadline(line: string) {
  const article = readDumpOf([TITLE, line, ...PARAGRAPHS]);
  const { authors, date } = article;
  return { authors, date, isGone: !bodyOf(article).includes(line) };
}

describe("a line with author and day among what else a blog says", () => {
  test.each([
    [
      "Written by Ana Bell in Ferries on 14 February 2031 at 07:02 AM EST. 118 Comments",
      "2031-02-14",
    ],
    ["By Ana Bell Last updated May 8, 2031 Share with new partner:", "2031-05-08"],
    ["Posted on Monday 7 April 2031 at 14:30 by Ana Bell.", "2031-04-07"],
    ["6/30/2031 4:20 PM by Ana Bell", "2031-06-30"],
    ["Ana Bell September 16, 2031 27", "2031-09-16"],
  ])("gives both: %s", (line, date) => {
    expect(readBelowHeadline(line)).toEqual({ authors: ["Ana Bell"], date, isGone: true });
  });

  test("gives the author alone where the day has no year", () => {
    const found = readBelowHeadline("By Ana Bell March 18 at 3:57 PM Follow @anabell");
    expect(found).toEqual({ authors: ["Ana Bell"], date: null, isGone: true });
  });

  test.each([
    "By Monday 7 April 2031 the second ferry will have been paid for in full.",
    "By Ana Bell, 8 May 2031, all was said that could be said of the old quay.",
    "On 7 April 2031 the quay was closed by storm and rain for a whole week.",
  ])("is no sentence that starts like one: %s", (sentence) => {
    expect(readBelowHeadline(sentence).isGone).toBe(false);
  });
});

describe("a name run into other signs", () => {
  test("is parted from the number of comments behind the day", () => {
    expect(readBelowHeadline("14/11/203112 Kommentare").date).toBe("2031-11-14");
  });

  test("is read before a day of numbers in Chinese", () => {
    const text = "白色的渡轮星期一回到了村里，冬天的修理比村委会里任何人预计的时间都要长得多。";
    const article = readDumpOf(["渡轮在修理之后回到村里", "林若川2031-03-01 14:27:02", text, text]);
    expect(article).toMatchObject({ authors: ["林若川"], date: "2031-03-01" });
  });
});
