import { describe, expect, test } from "vitest";
import { threadStart } from "#intake/dump/comment-threads.ts";
import { signPassages } from "#intake/dump/signs.ts";

const PROSE = "The ferry came back to the old quay on Sunday, and nobody in the town was asleep.";
const ARTICLE = [PROSE, PROSE, PROSE, PROSE];
const COMMENT = "I swam there as a child, and it is a pity.";

/** The line of an article's page with these lines below where the comments start, or null. */
function startBelowArticle(lines: readonly string[], article = ARTICLE): number | null {
  const texts = [...article, ...lines];
  const passages = texts.map((text, index) => ({ text, line: index, afterGap: false, cells: [] }));
  return threadStart(signPassages(passages, "en", () => null));
}

function comments(heads: readonly (readonly string[])[]): readonly string[] {
  return heads.flatMap((head) => [...head, COMMENT]);
}

describe("readers' comments without a heading", () => {
  test.each([
    [
      "names that say something",
      [
        ["Jonas says:", "4 May 2031 at 09:12"],
        ["Mia Bell says:", "4 May 2031 at 10:41"],
        ["quayside says:", "5 May 2031 at 07:01"],
      ],
    ],
    [
      "numbers",
      [["#1 Jonas 04.05.2031 09:12"], ["#2 Mia 04.05.2031 10:41"], ["#3 Tom 05.05.2031 07:01"]],
    ],
    [
      "days above names, and a button to answer",
      [
        ["4 May 2031, 09:12", "Jonas"],
        ["4 May 2031, 10:41", "Mia Bell"],
        ["Reply", "5 May 2031, 07:01", "Tom"],
      ],
    ],
    [
      "verbs between names and days",
      [
        ["Jonas wrote on May 4, 2031 9:12 am"],
        ["Mia wrote on May 4, 2031 10:41 am"],
        ["Tom wrote on May 5, 2031 7:01 am"],
      ],
    ],
  ])("start at the first of %s", (_name, heads) => {
    expect(startBelowArticle(comments(heads))).toBe(ARTICLE.length);
  });

  test.each([
    [
      "two readers alone",
      [
        ["Jonas says:", "4 May 2031 at 09:12"],
        ["Mia says:", "4 May 2031 at 10:41"],
      ],
    ],
    [
      "one reporter's entries",
      [["#1 Ana 04.05.2031 09:12"], ["#2 Ana 04.05.2031 10:41"], ["#3 Ana 04.05.2031 11:03"]],
    ],
    [
      "a programme above a form",
      [
        ["Choir", "4 May 2031 at 19:30"],
        ["Old Quay", "5 May 2031 at 20:00"],
        ["Harbour Band", "6 May 2031 at 18:15"],
        ["Leave a comment"],
      ],
    ],
    [
      "days and places on a page without comments",
      [
        ["Old Quay", "4 May 2031 at 09:12"],
        ["Port Town", "4 May 2031 at 10:41"],
        ["Mill Lane", "5 May 2031 at 07:01"],
      ],
    ],
  ])("are not %s", (_name, heads) => {
    expect(startBelowArticle(comments(heads))).toBeNull();
  });

  test("have an article above them", () => {
    const heads = [
      ["#1 Jo 04.05.2031 09:12"],
      ["#2 Mia 04.05.2031 10:41"],
      ["#3 Tom 5.5.2031 7:01"],
    ];
    expect(startBelowArticle(comments(heads), [PROSE])).toBeNull();
  });
});
