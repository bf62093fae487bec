import { describe, expect, test } from "vitest";
import {
  TITLE,
  PARAGRAPHS,
  ADDRESS,
  framed,
  headed,
  leftOut,
  printed,
  textsOf,
} from "./printed-texts.ts";
import { wrap } from "./wrap.ts";

describe("pages of a paper", () => {
  test.each([
    [
      "a head that ends in its number",
      (number: number) => `Harbour Post | 4 May 2031 | ${number + 10}`,
      null,
    ],
    ["a number below", null, (number: number) => `- ${number} -`],
    ["a bare number below", null, (number: number) => `${number}`],
    ["a number in words below", null, (number: number) => `Page ${number + 4}`],
    ["a number of all below", null, (number: number) => `${number}/3`],
    ["a name above and a number below", () => "HARBOUR POST", (number: number) => `${number}`],
    ["digits of another script", null, (number: number) => "٠١٢٣".charAt(number)],
  ])("are whole without %s", (_form, above, below) => {
    const pages = framed(
      (number) => (above === null ? [] : [above(number), ""]),
      (number) => (below === null ? [] : ["", below(number)]),
    );
    const article = printed(pages);
    expect(article).toMatchObject({ title: TITLE, url: null });
    expect(textsOf(article)).toEqual(PARAGRAPHS);
  });

  test("may have other heads on the left than on the right, which cut no sentence", () => {
    const paragraphs = [...PARAGRAPHS, ...PARAGRAPHS.map((text) => text.replace("The", "This"))];
    const lines = paragraphs.flatMap((text) => [...wrap(text, 60), ""]);
    const cuts = [2, 4, 10, 12, 18, lines.length];
    const pages = cuts.map((cut, place) => [
      place % 2 === 0 ? `${place + 12} Harbour Post` : `May 2031 ${place + 12}`,
      "",
      ...lines.slice(cuts[place - 1] ?? 0, cut),
    ]);
    const [first = [], ...others] = pages;
    const article = printed([[TITLE, "", ...first.slice(2)], ...others]);
    expect(leftOut(article)).toHaveLength(5);
    expect(textsOf(article)).toEqual(paragraphs);
  });

  test("may have one head between the halves of a sentence", () => {
    const [first = [], second = [], third = []] = headed();
    const article = printed([first, ["HARBOUR POST", "", ...second, ...third]]);
    expect(textsOf(article)).toEqual(PARAGRAPHS);
    expect(leftOut(article)).toEqual(["HARBOUR POST"]);
  });

  test("may say that they go on", () => {
    const [first = [], second = [], third = []] = headed();
    const article = printed([
      [...first, "", "(Continued)"],
      [...second, ...third],
    ]);
    expect(textsOf(article)).toEqual(PARAGRAPHS);
    expect(leftOut(article)).toEqual(["(Continued)"]);
  });

  test("go on over their ends without any head", () => {
    expect(textsOf(printed(headed()))).toEqual(PARAGRAPHS);
  });

  test("end paragraphs with the sentences that end with them", () => {
    const first = [
      "The white ferry came back to the village on Monday and the whole",
      "village was glad of it, since the winter had been long and grey.",
    ];
    const second = [
      "Chapter two of this story will be told by the baker and his two",
      "sons, who had brought soup and bread for all that stood waiting.",
    ];
    expect(textsOf(printed([[TITLE, "", ...first], second]))).toEqual([
      first.join(" "),
      second.join(" "),
    ]);
  });

  test("end paragraphs with the sentences that end lines, where nothing else parts them", () => {
    const lines = [
      "The white ferry came back to the village on Monday and the whole",
      "village was glad of it, since the winter had been long and grey.",
      "Forty people stood on the old quay and waved, among them both of",
      "the bakers.",
      "The council will decide in autumn whether a second ferry is to be",
      "bought for the bay or not.",
    ];
    const pages = framed(
      () => [],
      (number) => [`${ADDRESS} ${number}/2`],
      [[TITLE, "", ...lines.slice(0, 3)], lines.slice(3)],
    );
    expect(textsOf(printed(pages))).toEqual([
      lines.slice(0, 2).join(" "),
      lines.slice(2, 4).join(" "),
      lines.slice(4).join(" "),
    ]);
  });

  test("are told without form feeds where a head with a number cuts sentences", () => {
    const long = PARAGRAPHS.flatMap((text) => [...wrap(text, 40), ""]);
    const cuts = [9, 18, long.length];
    const pages = cuts.map((cut, place) => [
      `Harbour Post | 4 May 2031 | ${place + 1}`,
      ...long.slice(cuts[place - 1] ?? 0, cut),
    ]);
    const article = printed(pages, "");
    expect(textsOf(article).slice(-3)).toEqual(PARAGRAPHS);
    expect(leftOut(article)).toHaveLength(3);
  });
});
