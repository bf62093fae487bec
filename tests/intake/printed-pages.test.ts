import { describe, expect, test } from "vitest";
import { createEvidenceGatherer } from "#intake/dump/evidence.ts";
import { observeSeed } from "#intake/intake.ts";
import {
  TITLE,
  FIRST,
  SECOND,
  PARAGRAPHS,
  ADDRESS,
  RULE,
  FORM_FEED,
  framed,
  printed,
  read,
  textsOf,
} from "./printed-texts.ts";
import { wrap } from "./wrap.ts";

const STAMPS = [
  "5/4/31, 8:15 AM",
  "04.05.31, 08:15",
  "04/05/2031 08:15",
  "2031/5/4 8:15",
  "4.5.2031 klo 8.15",
  "31. 5. 4. 오전 8:15",
  "٤/٥/٢٠٣١، ٨:١٥ ص",
  "AM 8:15 ,5/4/31",
];

describe("pages that a browser printed", () => {
  describe.each(STAMPS)("at %s", (stamp) => {
    const head = `${stamp}            ${TITLE} - Harbour Post`;
    const pages = framed(
      () => [head, ""],
      (number) => ["", `${ADDRESS}          ${number}/3`],
    );

    test("have their sentences whole and no line of the browser", () => {
      expect(textsOf(printed(pages))).toEqual(PARAGRAPHS);
    });

    test("are told without form feeds", () => {
      expect(textsOf(printed(pages, ""))).toEqual(PARAGRAPHS);
    });
  });

  const CHROME = framed(
    () => [`5/4/31, 8:15 AM     ${TITLE} - Harbour Post`, ""],
    (number) => ["", `${ADDRESS}     ${number}/3`],
  );

  test("log the browser's lines at their places", () => {
    const source = CHROME.flat().map((line, place) => ({ text: line, line: place + 1 }));
    const browsers = source.filter(({ text }) => /8:15 AM|\/3$/.test(text));
    const found = printed(CHROME).removed.filter(({ rule }) => rule === RULE);
    expect(found.map(({ line }) => line)).toEqual(browsers.map(({ line }) => line));
    expect(found.map(({ text }) => text)).toEqual(
      browsers.map(({ text }) => text.replaceAll(/ +/g, " ")),
    );
  });

  test("tell the address, and nothing of the article's day", () => {
    expect(printed(CHROME)).toMatchObject({ title: TITLE, url: ADDRESS, date: null });
  });

  test("tell no address that is cut off", () => {
    const cut = framed(
      () => [`5/4/31, 8:15 AM     ${TITLE} - Harbour Post`, ""],
      (number) => ["", `https://post.example/harbour/white-fer…     ${number}/3`],
    );
    expect(printed(cut)).toMatchObject({ title: TITLE, url: null });
  });

  test("tell which lines are the headline", () => {
    const [first = [], ...others] = CHROME;
    const broken = first.flatMap((line) =>
      line === TITLE ? ["White ferry returns", "to the old village"] : [line],
    );
    expect(printed([broken, ...others])).toMatchObject({ title: TITLE });
  });

  test("leave the fields of a header above them alone", () => {
    const text = CHROME.map((lines) => lines.join("\n")).join("\n\f");
    const article = read(`---\ntitle: The ferry\nurl: https://other.example/\n---\n${text}`);
    expect(article).toMatchObject({ title: "The ferry", url: "https://other.example/" });
    expect(textsOf(article).slice(-3)).toEqual(PARAGRAPHS);
  });

  test("tell libraries nothing of the browser's lines", () => {
    const gatherer = createEvidenceGatherer(3);
    for (const town of ["Alton", "Belton", "Carlton"]) {
      const text = CHROME.map((lines) => lines.join("\n")).join("\n\f");
      const bytes = new TextEncoder().encode(text.replaceAll("village", town));
      gatherer.add(observeSeed({ file: `${town}.txt`, bytes }));
    }
    const evidence = gatherer.evidence();
    const line = `${ADDRESS} 1/3`;
    expect(evidence.recurs(line, "label", evidence.copies([]))).toBe(false);
  });

  test.each([
    [
      "each sign on a line of its own",
      framed(
        () => ["5/4/31, 8:15 AM", "", `${TITLE} - Harbour Post`, ""],
        (number) => ["", ADDRESS, "", `${number}/3`],
      ),
    ],
    [
      "the number above the address",
      framed(
        () => [`${TITLE} - Harbour Post`, "", "5/4/31, 8:15 AM", ""],
        (number) => ["", `${number}/3`, "", ADDRESS],
      ),
    ],
    [
      "all of it below the text",
      framed(
        () => [],
        (number) => [`5/4/31, 8:15 AM ${TITLE} - Harbour Post`, `${ADDRESS} ${number}/3`],
      ),
    ],
    [
      "title and address above, number and day below",
      framed(
        () => [`${TITLE} - Harbour Post     ${ADDRESS}`, ""],
        (number) => ["", `${number} of 3        5/4/2031, 8:15 AM`],
      ),
    ],
    [
      "title, then address, above",
      framed(
        () => [`${TITLE} - Harbour Post`, "", ADDRESS, ""],
        (number) => ["", `${number} von 3`, "", "4.5.2031, 08:15"],
      ),
    ],
    [
      "address and number in words below",
      framed(
        () => [`${TITLE} - Harbour Post       04/05/2031 08:15`, ""],
        (number) => ["", `${ADDRESS}         Page ${number} sur 3`],
      ),
    ],
    [
      "title and number above",
      framed(
        (number) => [`${TITLE} - Harbour Post       Page ${number} of 3`, ""],
        () => ["", `${ADDRESS}         5/4/2031 8:15 AM`],
      ),
    ],
  ])("are read with %s", (_form, pages) => {
    for (const end of [FORM_FEED, ""]) {
      const article = printed(pages, end);
      expect(article).toMatchObject({ title: TITLE, url: ADDRESS, date: null });
      expect(textsOf(article)).toEqual(PARAGRAPHS);
    }
  });

  test.each([
    ["on one line", ["04.05.31, 08:15   White ferry | Post"], [`${ADDRESS}   1/1`]],
    ["on several lines", ["04.05.31, 08:15", "", `${TITLE} | Post`], [ADDRESS, "", "1/1"]],
    ["from right to left", [`${TITLE} | Post`, "", "04.05.31, 08:15"], ["1/1", "", ADDRESS]],
    ["below the text", [], [`04.05.31, 08:15 ${TITLE} | Post`, `${ADDRESS} Page 1 of 1`]],
  ])("are told by all signs together where there is one: %s", (_form, above, below) => {
    const text = PARAGRAPHS.flatMap((paragraph) => [...wrap(paragraph, 72), ""]);
    for (const end of [FORM_FEED, ""]) {
      const article = printed([[...above, "", TITLE, "", ...text, ...below]], end);
      expect(article).toMatchObject({ title: TITLE, url: ADDRESS, date: null });
      expect(textsOf(article)).toEqual(PARAGRAPHS);
    }
  });

  test("are joined where no program wrapped them", () => {
    const cut = FIRST.indexOf(" winter");
    const pages = [
      ["5/4/31, 8:15 AM Ferry - Post", TITLE, FIRST.slice(0, cut), `${ADDRESS} 1/2`],
      ["5/4/31, 8:15 AM Ferry - Post", FIRST.slice(cut + 1), SECOND, `${ADDRESS} 2/2`],
    ];
    expect(textsOf(printed(pages))).toEqual([FIRST, SECOND]);
  });

  test("are joined inside a word", () => {
    const pages = [
      [TITLE, "", "The white ferry came back to the old village on Mon-"],
      [
        "day, after a winter of repairs that had taken longer than any-",
        "body had planned, and the vil-",
        "lage was glad of it.",
      ],
    ];
    expect(
      textsOf(
        printed(
          framed(
            () => [],
            (number) => [`${ADDRESS} ${number}/2`],
            pages,
          ),
        ),
      ),
    ).toEqual([
      "The white ferry came back to the old village on Monday, after a winter of repairs that had taken longer than anybody had planned, and the village was glad of it.",
    ]);
  });

  test("have letters that print joins apart", () => {
    const [first = [], ...others] = CHROME;
    const joined = first.map((line) => line.replace("winter", "ﬁrst ﬂood"));
    expect(textsOf(printed([joined, ...others]))[0]).toContain("first flood");
  });
});
