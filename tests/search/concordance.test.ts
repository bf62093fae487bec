import { expect, test } from "vitest";
import { concordanceOf } from "#search/concordance.ts";
import { parseQuery } from "#search/query.ts";
import { makeArticles, makeDocuments, type ArticleParts } from "#tests/support/make-article.ts";

function linesOf(query: string, parts: ArticleParts) {
  const [document] = makeDocuments(makeArticles([parts]));
  return document === undefined ? [] : concordanceOf(parseQuery(query), document);
}

test("every hit stands on a line with its context", () => {
  const lines = linesOf("ferry ", {
    title: "The ferry returns",
    paragraphs: ["No tram. A Ferry left, a ferry came.", "It rains."],
  });
  expect(lines).toEqual([
    { ordinal: 0, match: 0, before: "The ", hit: "ferry", after: " returns" },
    { ordinal: 0, match: 1, before: "No tram. A ", hit: "Ferry", after: " left, a ferry came." },
    { ordinal: 0, match: 2, before: "No tram. A Ferry left, a ", hit: "ferry", after: " came." },
  ]);
});

test("long context is cut at words", () => {
  const [line] = linesOf("ferry ", { title: "x", paragraphs: [`${"word ".repeat(40)}ferry.`] });
  expect(line?.before).toMatch(/^…word (?:word )+$/);
  expect(line?.before.length).toBeLessThan(150);
});

test("words of the title alone are not looked for in the body", () => {
  const lines = linesOf("title:ferry", { title: "Ferry", paragraphs: ["A ferry."] });
  expect(lines.map(({ hit }) => hit)).toEqual(["Ferry"]);
});
