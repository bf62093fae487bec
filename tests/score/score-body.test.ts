import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { scoreBody } from "./score-body.ts";
import { sentencesOf } from "./sentences.ts";

const FERRY = [
  "The white ferry came back on Monday. Children waved from the old pier.",
  "Its captain said that the fares would stay as they are.",
];

function body(...texts: readonly string[]): readonly Block[] {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

function score(expected: readonly string[], found: readonly string[], excused = "") {
  return scoreBody(sentencesOf(body(...expected), "en"), body(...found), excused);
}

describe("sentences of a body", () => {
  test("are cut within each block", () => {
    expect(sentencesOf(body("One came. Two went", "Three stayed."), "en")).toEqual([
      "Onecame.",
      "Twowent",
      "Threestayed.",
    ]);
  });

  test("are cut where no space is", () => {
    expect(sentencesOf(body("渡船回来了。孩子们很高兴。"), "zh")).toHaveLength(2);
  });

  test("come from each item of a list", () => {
    const list: Block = { kind: "list", ordered: false, items: ["Tea", "Soup"] };
    expect(sentencesOf([list], null)).toEqual(["Tea", "Soup"]);
  });

  test("hold a letter or a digit", () => {
    expect(sentencesOf(body("* * *", "—", "7"), null)).toEqual(["7"]);
  });
});

describe("the score of a body", () => {
  test("is clean for the body itself", () => {
    expect(score(FERRY, FERRY)).toEqual({ sentences: 3, lost: 0, split: 0, leaked: 0 });
  });

  test("sees a lost sentence", () => {
    const cut = ["The white ferry came back on Monday.", FERRY[1] ?? ""];
    expect(score(FERRY, cut)).toEqual({ sentences: 3, lost: 1, split: 0, leaked: 0 });
  });

  test("sees a lost body whole", () => {
    expect(score(FERRY, [])).toMatchObject({ lost: 3, leaked: 0 });
  });

  test("sees a refrain said once too seldom", () => {
    const song = ["Row on.", "The sea is wide.", "Row on."];
    expect(score(song, song.slice(0, 2))).toMatchObject({ lost: 1 });
    expect(score(song, song)).toMatchObject({ lost: 0 });
  });

  test("finds no short sentence inside another", () => {
    const answers = ["He said: Never again.", "Never again."];
    expect(score(answers, answers.slice(0, 1))).toMatchObject({ lost: 1 });
    expect(score(answers.toReversed(), answers)).toMatchObject({ lost: 0, leaked: 0 });
  });

  test("sees a leaked line", () => {
    expect(score(FERRY, [...FERRY, "Related Articles"])).toMatchObject({ lost: 0, leaked: 1 });
  });

  test("sees a leak glued to a paragraph", () => {
    const glued = [`Share this ${FERRY[0]}`, FERRY[1] ?? ""];
    expect(score(FERRY, glued)).toMatchObject({ lost: 0, leaked: 1 });
  });

  test("counts each leaked paragraph and item", () => {
    const list: Block = { kind: "list", ordered: false, items: ["Login", "Subscribe"] };
    const found = [...body("Menu", ...FERRY), list];
    expect(scoreBody(sentencesOf(body(...FERRY), "en"), found, "")).toMatchObject({ leaked: 3 });
  });

  test("takes the sign of a list item as no leak", () => {
    expect(score(["Cut nothing."], ["1. Cut nothing."])).toMatchObject({ lost: 0, leaked: 0 });
    expect(score(["Cut nothing."], ["Cut nothing.", "1."])).toMatchObject({ leaked: 1 });
  });

  test("takes an item without its number as no loss", () => {
    const expected = ["1. The pier opens.", "2. The ferry sails."];
    const numbered = { sentences: 2, lost: 0, leaked: 0 };
    expect(score(expected, ["The pier opens.", "The ferry sails."])).toMatchObject(numbered);
    expect(score(expected, expected)).toMatchObject(numbered);
    expect(score(expected, ["1.", "The pier opens."])).toMatchObject({ lost: 1, leaked: 0 });
  });

  test("sees a leak where all was lost", () => {
    expect(score(FERRY, ["Accept all cookies"])).toMatchObject({ lost: 3, leaked: 1 });
  });

  test("sees a sentence split over paragraphs", () => {
    const split = ["The white ferry came back", "on Monday. Children waved from the old pier."];
    expect(score(FERRY.slice(0, 1), split)).toEqual({
      sentences: 2,
      lost: 0,
      split: 1,
      leaked: 0,
    });
  });

  test("counts damaged letters as loss alone", () => {
    const damaged = FERRY.map((text) => text.replace("captain", "capt\ufffdin"));
    expect(score(FERRY, damaged)).toMatchObject({ lost: 1, leaked: 0 });
  });

  test("takes joined paragraphs as no loss", () => {
    expect(score(FERRY, [FERRY.join(" ")])).toMatchObject({ lost: 0, split: 0, leaked: 0 });
  });

  test("overlooks white space and composition", () => {
    expect(score(["Ein Caf\u00e9 am Quai."], ["Ein\u00a0Cafe\u0301  am Quai."])).toMatchObject({
      lost: 0,
      leaked: 0,
    });
  });

  test("overlooks signs without a letter", () => {
    expect(score(FERRY, [...FERRY, "* * *"])).toMatchObject({ leaked: 0 });
  });

  test("excuses a text it is told of", () => {
    const found = ["The ferry is back", ...FERRY];
    expect(score(FERRY, found)).toMatchObject({ leaked: 1 });
    expect(score(FERRY, found, "The ferry is back")).toMatchObject({ leaked: 0 });
  });
});
