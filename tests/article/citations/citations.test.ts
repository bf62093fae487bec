import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import { citationIn } from "#article/citations/citations.ts";
import type { Cited } from "#article/citations/cited.ts";

const ADDRESS = "https://paper.example/a/ferry/";

const BARE: Cited = {
  id: articleIdFrom("ferry.txt"),
  title: "Ferry returns",
  authors: [],
  date: null,
  url: null,
  language: null,
  address: ADDRESS,
};

const FULL: Cited = {
  ...BARE,
  title: "50% off & “A_B” {c} [d] #1 ~ ^ \\ $",
  authors: ["Ana Bell", "Bell, Tom", "Sand and Sons"],
  date: "2031-05-04",
  url: "https://post.example/a_(1)?x=1&y={2}",
  language: "en",
};

describe("a citation", () => {
  test.each([
    ["markdown", `[Ferry returns](<${ADDRESS}>).`],
    ["plain", `Ferry returns. ${ADDRESS}`],
    ["bibtex", `@misc{ferry,\n  title = {{Ferry returns}},\n  url = {${ADDRESS}}\n}\n`],
    ["ris", `TY  - ELEC\r\nTI  - Ferry returns\r\nUR  - ${ADDRESS}\r\nER  - \r\n`],
  ] as const)("in %s states nothing that the file does not", (form, text) => {
    expect(citationIn(form, BARE)).toBe(text);
  });

  test("in Markdown escapes the signs of marks", () => {
    expect(citationIn("markdown", FULL)).toBe(
      "Ana Bell, Bell, Tom, Sand and Sons. [50% off \\& “A\\_B” {c} \\[d\\] \\#1 \\~ ^ \\\\ $](<https://post.example/a_(1)?x=1&y={2}>). 2031-05-04.",
    );
  });

  test("in plain text names author, title, day and source", () => {
    expect(citationIn("plain", { ...FULL, title: "Who came?" })).toBe(
      "Ana Bell, Bell, Tom, Sand and Sons. Who came? 2031-05-04. https://post.example/a_(1)?x=1&y={2}",
    );
  });

  test("in BibTeX escapes the signs of TeX and keeps names together", () => {
    expect(citationIn("bibtex", FULL).split("\n")).toEqual([
      "@misc{ferry,",
      "  title = {{50\\% off \\& “A\\_B” \\{c\\} [d] \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{} \\$}},",
      "  author = {Ana Bell and {Bell, Tom} and {Sand and Sons}},",
      "  date = {2031-05-04},",
      "  year = {2031},",
      "  langid = {en},",
      "  url = {https://post.example/a_(1)?x=1&y=%7B2%7D}",
      "}",
      "",
    ]);
  });

  test("in BibTeX has braces in pairs, whatever the title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (title) => {
        const plain = citationIn("bibtex", { ...BARE, title }).replace(/\\[{}\\]/g, "");
        expect(plain.split("{")).toHaveLength(plain.split("}").length);
      }),
    );
  });

  test("in RIS names every author, and has one line for each field whatever the title", () => {
    const cited = { ...FULL, title: "One\r\nER  - \u2028two" };
    expect(citationIn("ris", cited).split("\r\n")).toEqual([
      "TY  - ELEC",
      "TI  - One ER - two",
      "AU  - Ana Bell",
      "AU  - Bell, Tom",
      "AU  - Sand and Sons",
      "PY  - 2031",
      "DA  - 2031/05/04/",
      "LA  - en",
      "UR  - https://post.example/a_(1)?x=1&y={2}",
      "ER  - ",
      "",
    ]);
  });
});
