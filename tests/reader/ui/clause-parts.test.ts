import { describe, expect, test } from "vitest";
import type { FoundClause } from "#article/found.ts";
import { clauseParts } from "#reader/ui/clause-parts.ts";
import { ENGLISH } from "#reader/words/spoken.ts";
import { describeClauses } from "#search/describe-query.ts";
import { parseQuery } from "#search/query.ts";

function clausesOf(query: string): readonly FoundClause[] {
  return describeClauses(parseQuery(query)).map((clause) => ({
    ...clause,
    count: null,
    countWithout: null,
  }));
}

function sentence(query: string, count: number): string {
  const parts = clauseParts(clausesOf(query), count, ENGLISH);
  return parts.map(({ isWord, text }) => (isWord ? `*${text}*` : text)).join("");
}

describe("a query in a sentence", () => {
  test.each([
    ["ceasefire", "match *ceasefire*"],
    ["ceasefire visa -sport", "match *ceasefire* and *visa*, without *sport*"],
    ["a b c -d -e", "match *a*, *b*, and *c*, without *d* or *e*"],
    ['"open sea"', "match *“open sea”*"],
    ["a OR b", "match *a* or *b*"],
    ["a OR b c", "match (*a* or *b*) and *c*"],
    ['title:a by:"b c" before:2031', "match *title: a*, *author: “b c”*, and *before: 2031*"],
    ["-sport", "are without *sport*"],
  ])("of %s", (query, expected) => {
    expect(sentence(query, 2)).toBe(expected);
  });

  test("is of one article or several", () => {
    expect(sentence("a", 1)).toBe("matches *a*");
    expect(sentence("-a", 1)).toBe("is without *a*");
  });
});
