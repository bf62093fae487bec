import { expect, test } from "vitest";
import { describeClauses } from "#search/describe-query.ts";
import { parseQuery } from "#search/query.ts";

test.each([
  ["sea", { kind: "word", field: null, text: "sea" }],
  ['"open sea"', { kind: "phrase", field: null, text: "open sea" }],
  ["title:Kan’ani", { kind: "word", field: "title", text: "Kan’ani" }],
  ['section:"Middle East"', { kind: "phrase", field: "section", text: "Middle East" }],
  ["by:Roe", { kind: "word", field: "author", text: "Roe" }],
  ["longer:500", { kind: "length", field: "longer", text: "500" }],
  ["before:2031-05", { kind: "days", field: "before", text: "2031-05" }],
  ["after:2031", { kind: "days", field: "after", text: "2031" }],
  ["lang:fa-IR", { kind: "language", field: "language", text: "fa-IR" }],
])("%s is described", (query, condition) => {
  const [clause] = describeClauses(parseQuery(query));
  expect(clause?.anyOf).toEqual([condition]);
});

test("a clause is described with its sign and its place", () => {
  expect(describeClauses(parseQuery("a OR b -c")).at(-1)).toEqual({
    excluded: true,
    anyOf: [{ kind: "word", field: null, text: "c" }],
    source: { start: 7, end: 9 },
  });
});
