import { expect, test } from "vitest";
import { parseQuery } from "#search/query.ts";
import { sizeOf } from "#search/index/bitmap.ts";
import { boundsOfQuery } from "#search/index/bounds.ts";
import { readWordList } from "#search/index/word-list.ts";
import { suggestionsFor } from "#search/suggestions.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeIndex, openMade } from "#tests/support/search-library.ts";

const ARTICLES = makeArticles([
  { title: "Ceasefire holds", paragraphs: ["The harbour is calm."] },
  { title: "Ceasefire talks", paragraphs: ["Ferries wait in the harbour."] },
  { title: "Orchards", paragraphs: ["Apples and pears."] },
]);

async function suggest(query: string) {
  const index = makeIndex(ARTICLES);
  const library = openMade(index, ARTICLES);
  const suggestions = await suggestionsFor(query, {
    table: index.root.words,
    async list(file) {
      const list = readWordList(index.files.get(file) as Uint8Array);
      if (list === null) throw new Error(`${file} is damaged`);
      return list;
    },
    countOf: async (text) => sizeOf((await boundsOfQuery(parseQuery(text), library)).sure),
  });
  return suggestions.map(({ typed, query: instead, count }) => [typed, instead, count]);
}

test("a near word is offered with what it finds", async () => {
  expect(await suggest("cesefire")).toEqual([["cesefire", "ceasefire", 2]]);
});

test("the rest of the query stays as typed", async () => {
  expect(await suggest("Harbor talks -pears")).toEqual([["Harbor", "harbour talks -pears", 1]]);
});

test("two letters in the wrong order are seen at the start too", async () => {
  expect(await suggest("ecasefire")).toEqual([["ecasefire", "ceasefire", 2]]);
});

test("a word with which the rest finds nothing is offered alone", async () => {
  expect(await suggest("cesefire apples")).toEqual([["cesefire", "ceasefire", 2]]);
});

test("nothing is offered for words that occur", async () => {
  expect(await suggest("ceasefire apples")).toEqual([]);
});

test("nothing is offered for phrases and what is excluded", async () => {
  expect(await suggest('"cesefire holds" -cesefire')).toEqual([]);
});
