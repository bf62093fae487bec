import { describe, expect, test } from "vitest";
import { makeSearchable } from "#search/document.ts";
import { matches, matchesCondition } from "#search/matches.ts";
import { parseQuery } from "#search/query.ts";
import { makeArticle, makeDocuments, type ArticleParts } from "#tests/support/make-article.ts";

const FERRY: ArticleParts = {
  title: "Ferry returns to Kan’ani Quay",
  paragraphs: ["The long-lost ship, “Aurora”, came back.", "Visa rules changed. Ärzte waited."],
  sections: ["Middle East", "Sea and shore"],
  authors: ["Ana O’Hara", "Tom Roe"],
  date: "2031-05-04",
  language: "fa-IR",
};

function searchable(parts: ArticleParts) {
  const [document] = makeDocuments([makeArticle(parts)]);
  if (document === undefined) throw new Error("No document was made");
  return makeSearchable(document);
}

const ferry = searchable(FERRY);
const bare = searchable({ title: "Bare", date: null, language: null });

const MATCHING: readonly (readonly [what: string, query: string])[] = [
  ["a phrase", '"came back" '],
  ["a phrase across punctuation", '"ship aurora came" '],
  ["a phrase with joiners as spaces", '"the long lost ship" '],
  ["a phrase with joiners as typed", '"the long-lost ship" '],
  ["a phrase in the title", '"ferry returns" '],
  ["a phrase with an apostrophe", '"kan\'ani quay" '],
  ["a phrase being typed", '"came ba'],
  ["a phrase in other quotation marks", "„came back“ "],
  ["a word that is not excluded", "ferry -tram"],
  ["no more than the beginning of an excluded word", "ferry -vis"],
  ["either word", "tram OR ferry "],
  ["the second of three", "tram OR ferry OR bus "],
  ["alternatives and a word", "tram OR ferry visa "],
  ["a phrase or a word", '"came home" OR visa '],
  ["a word in the title", "title:ferry "],
  ["a phrase in the title by name", 'title:"returns to" '],
  ["a word in a section's name", "section:east "],
  ["a section's whole name", 'section:"sea and shore" '],
  ["an author", "by:roe "],
  ["an author with a joiner", "by:ohara "],
  ["a field in capitals", "TITLE:ferry "],
  ["a day before", "before:2031-05-05"],
  ["a day after", "after:2031-05-03"],
  ["a month before", "before:2031-06"],
  ["a month after", "after:2031-04"],
  ["a year before", "before:2032"],
  ["a year after", "after:2030"],
  ["fewer words", "longer:3"],
  ["more words", "shorter:300"],
  ["a language", "lang:fa"],
  ["a variety of a language", "lang:FA-ir"],
  ["neither excluded field", "-title:visa -by:smith -lang:de -before:2031"],
];

const MISSING: readonly (readonly [what: string, query: string])[] = [
  ["a phrase in another order", '"back came" '],
  ["a phrase across two blocks", '"back visa" '],
  ["a phrase that goes on from the title", '"quay the" '],
  ["a finished phrase by a beginning", '"came ba" '],
  ["a phrase by the end of a word", '"ame back" '],
  ["an excluded word", "ferry -visa"],
  ["an excluded phrase", '-"came back"'],
  ["an excluded spelling", "-kanani"],
  ["two words of which neither occurs", "tram OR bus "],
  ["a word of the body in the title", "title:visa "],
  ["a word of the title in a section", "section:ferry "],
  ["a section across two names", 'section:"east sea" '],
  ["a section's name in the text", "middle "],
  ["an author in the text", "roe "],
  ["its own day as before", "before:2031-05-04"],
  ["its own day as after", "after:2031-05-04"],
  ["its own month", "before:2031-05"],
  ["its own month as after", "after:2031-05"],
  ["its own year", "after:2031"],
  ["its number of words as longer", `longer:${ferry.entry.words}`],
  ["its number of words as shorter", `shorter:${ferry.entry.words}`],
  ["the beginning of a tag", "lang:fa-i"],
  ["another language", "lang:far"],
];

describe("an article matches", () => {
  test.each(MATCHING)("%s", (_, query) => {
    expect(matches(parseQuery(query), ferry)).toBe(true);
  });
});

describe("an article does not match", () => {
  test.each(MISSING)("%s", (_, query) => {
    expect(matches(parseQuery(query), ferry)).toBe(false);
  });

  test.each(["before:2031", "after:1900", "lang:en", "section:a", "by:a"])(
    "%s where it says nothing of it",
    (query) => {
      expect(matches(parseQuery(query), bare)).toBe(false);
      expect(matches(parseQuery(`-${query}`), bare)).toBe(true);
    },
  );
});

test("each alternative is a condition of its own", () => {
  const [clause] = parseQuery("tram OR title:ferry OR before:2031 OR lang:fa");
  const holding = clause?.anyOf.map((condition) => matchesCondition(condition, ferry));
  expect(holding).toEqual([false, true, false, true]);
});
