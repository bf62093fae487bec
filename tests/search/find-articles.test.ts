import { describe, expect, test } from "vitest";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import type { Block } from "#article/article.ts";
import type { ArticleParts } from "#tests/support/make-article.ts";
import { findAll, findEach, makeSearchLibrary } from "#tests/support/search-library.ts";

const HARBOUR: readonly ArticleParts[] = [
  { title: "Port opens", paragraphs: ["A ferry left."], sections: ["Travel"] },
  { title: "Ferry returns", paragraphs: ["It came back."], sections: ["Travel", "City"] },
  { title: "Ähren", paragraphs: ["Ferry, ferry, ferry."], sections: ["City"] },
  { title: "Line 10", paragraphs: ["Trams only."], sections: ["City"] },
  { title: "Line 9", paragraphs: ["Trams and buses run all night long."], sections: [] },
];

const FOLDERS: readonly ArticleParts[] = [
  { title: "Ferry", file: "a.txt", sections: ["City"] },
  { title: "Ferry", file: "2031/b.txt", sections: ["City"] },
  { title: "Ferry", file: "2031/may/c.txt", sections: ["City"] },
  { title: "Ferry", file: "2031/may/d.txt", sections: ["Travel"] },
  { title: "Tram", file: "2031/may/e.txt", sections: ["City"] },
];

function find(articles: readonly ArticleParts[], filter: Partial<Filter>) {
  return findAll(makeSearchLibrary(articles), { ...EMPTY_FILTER, ...filter });
}

async function placesOf(articles: readonly ArticleParts[], filter: Partial<Filter>) {
  return [...(await find(articles, filter)).ordinals];
}

describe("filtering", () => {
  test("finds words in title and body together", async () => {
    expect(await placesOf(HARBOUR, { query: "returns back " })).toEqual([1]);
  });

  test.each<Block>([
    { kind: "heading", text: "Fares" },
    { kind: "quote", text: "Cheap fares" },
    { kind: "list", ordered: true, items: ["Adults", "Fares"] },
    { kind: "table", rows: [["Pier"], ["North", "Fares"]] },
    { kind: "code", text: "fares = 2" },
    { kind: "figure", text: "A board of fares" },
  ])("finds words in a $kind", async (block) => {
    expect(await placesOf([{ blocks: [block] }], { query: "fares " })).toEqual([0]);
  });

  test("finds words across cells, not across rows", async () => {
    const row = { blocks: [{ kind: "table", rows: [["North", "pier"]] }] } as const;
    const rows = { blocks: [{ kind: "table", rows: [["North"], ["pier"]] }] } as const;
    expect(await placesOf([row, rows], { query: "north-pier " })).toEqual([0]);
  });

  test("finds nothing across two blocks", async () => {
    const split = { title: "Amir", paragraphs: ["Abdollahian"] };
    const list = {
      blocks: [{ kind: "list", ordered: false, items: ["amir", "abdollahian"] }],
    } as const;
    const whole = { paragraphs: ["Amir Abdollahian"] };
    expect(await placesOf([split, list, whole], { query: "amir-abdollahian" })).toEqual([2]);
  });

  test("takes a query without words for none", async () => {
    const found = await find(HARBOUR, { query: " (🍋) " });
    expect([...found.ordinals]).toEqual([0, 1, 2, 3, 4]);
    expect(found.clauses).toEqual([]);
  });

  test("narrows to a section but counts all", async () => {
    const found = await find(HARBOUR, { query: "ferry", section: "City" });
    expect([...found.ordinals]).toEqual([1, 2]);
    expect(found.facets?.allCount).toBe(3);
    expect(found.facets?.sections).toEqual([
      { name: "Travel", count: 2 },
      { name: "City", count: 2 },
    ]);
  });

  test("keeps sections without a match", async () => {
    expect((await find(HARBOUR, { query: "trams" })).facets?.sections).toEqual([
      { name: "Travel", count: 0 },
      { name: "City", count: 1 },
    ]);
  });

  test("finds nothing in an unknown section", async () => {
    expect((await find(HARBOUR, { section: "Sport" })).ordinals).toHaveLength(0);
  });

  test("counts an article once in a section named twice", async () => {
    const twice = { sections: ["City", "City"] };
    expect((await find([twice], {})).facets?.sections).toEqual([{ name: "City", count: 1 }]);
  });

  test("narrows to a collection and a section", async () => {
    const found = await find(FOLDERS, { query: "ferry", section: "City", collection: "2031/may" });
    expect([...found.ordinals]).toEqual([2]);
    expect([found.facets?.allCount, found.facets?.anyCollectionCount]).toEqual([2, 3]);
    expect(found.facets?.sections).toEqual([
      { name: "City", count: 1 },
      { name: "Travel", count: 1 },
    ]);
    expect(found.facets?.collections).toEqual([
      { name: "2031", count: 1 },
      { name: "2031/may", count: 1 },
    ]);
  });

  test("tells how many articles hold each word", async () => {
    const { clauses } = await find(HARBOUR, { query: "ferry trams zeppelin" });
    expect(clauses.map(({ anyOf, count }) => [anyOf[0]?.text, count])).toEqual([
      ["ferry", 3],
      ["trams", 2],
      ["zeppelin", 0],
    ]);
  });
});

describe("a phrase", () => {
  const many = Array.from({ length: 40 }, (_, place) => ({
    title: `Timetable ${place}`,
    paragraphs: [place % 2 === 0 ? "The night ferry sails." : "A ferry at night."],
  }));
  const filter = { ...EMPTY_FILTER, query: '"night ferry"' };

  test("is found where the words follow each other", async () => {
    const found = await find(many, filter);
    expect([...found.ordinals]).toEqual([...Array(20).keys()].map((half) => half * 2));
  });

  test("is told as far as texts are read, with what is left", async () => {
    const results = await findEach(makeSearchLibrary(many), filter);
    const told = results.map(({ ordinals, unchecked }) => [ordinals.length, unchecked]);
    expect(told).toEqual([
      [0, 40],
      [8, 24],
      [20, 0],
      [20, 0],
    ]);
    expect(results.map(({ facets }) => facets !== null)).toEqual([false, false, false, true]);
  });

  test("in the chosen section is looked for first", async () => {
    const sectioned = many.map((parts, place) => ({
      ...parts,
      sections: place >= 30 ? ["Night"] : [],
    }));
    const results = await findEach(makeSearchLibrary(sectioned), { ...filter, section: "Night" });
    expect(results[1]?.ordinals.length).toBe(5);
  });
});

describe("when nothing is found", () => {
  test("tells what is found without each part of the query", async () => {
    const { clauses } = await find(HARBOUR, { query: "ferry trams " });
    expect(clauses.map(({ countWithout }) => countWithout)).toEqual([2, 3]);
  });

  test("tells nothing of the kind while there is a match", async () => {
    const { clauses } = await find(HARBOUR, { query: "ferry returns " });
    expect(clauses.map(({ countWithout }) => countWithout)).toEqual([null, null]);
  });
});

describe("a query of several kinds of parts", () => {
  test("tells for how many articles each part alone holds", async () => {
    const { clauses, ordinals } = await find(HARBOUR, { query: "ferry OR trams -bus title:line " });
    expect(clauses.map(({ count }) => count)).toEqual([5, 5, 2]);
    expect([...ordinals]).toEqual([3, 4]);
  });

  test("finds all articles without what is excluded", async () => {
    expect(await placesOf(HARBOUR, { query: "-ferry" })).toEqual([3, 4]);
  });
});

describe("sorting", () => {
  test("does not count what is excluded", async () => {
    const articles = [{ paragraphs: ["tram"] }, { title: "Tram", paragraphs: ["tram tram"] }];
    expect(await placesOf(articles, { query: "-bus" })).toEqual([0, 1]);
    expect(await placesOf(articles, { query: "tram -bus" })).toEqual([1, 0]);
  });

  test("counts any alternative", async () => {
    const title = "News";
    const articles = [
      { title, paragraphs: ["tram"] },
      { title, paragraphs: ["tram and ferry"] },
    ];
    expect(await placesOf(articles, { query: "ferry OR tram" })).toEqual([1, 0]);
  });

  test("prefers the newer of two alike", async () => {
    const text = { paragraphs: ["Tram and tram and rail"] };
    const filler = { paragraphs: ["Rail"], date: null };
    const dated = ["2001-01-01", "2031-01-01"].map((date) => ({ ...text, date }));
    expect(await placesOf([...dated, filler, filler], { query: "tram " })).toEqual([1, 0]);
  });

  test("puts title matches first, then frequent ones", async () => {
    expect(await placesOf(HARBOUR, { query: "ferry" })).toEqual([1, 2, 0]);
  });

  test("keeps file order among equals", async () => {
    const same = [{ paragraphs: ["tram"] }, { paragraphs: ["tram"] }, { paragraphs: ["tram"] }];
    expect(await placesOf(same, { query: "tram" })).toEqual([0, 1, 2]);
  });

  test("counts a joined word once however it is written", async () => {
    const mixed = { paragraphs: ["Kan’ani or Kanani, said five other people"] };
    const often = { paragraphs: ["Kanani, Kanani, Kanani, Kanani, Kanani, Kanani, Kanani"] };
    expect(await placesOf([mixed, often], { query: "kan'ani" })).toEqual([1, 0]);
  });

  test("gives the latest day first as newest", async () => {
    const dated = [null, "2031-05-04", "2030-12-31", null, "2031-05-04"].map((date) => ({ date }));
    expect(await placesOf(dated, { sort: "newest" })).toEqual([4, 1, 2, 3, 0]);
  });

  test("gives the last file first without dates", async () => {
    expect(await placesOf(HARBOUR, { sort: "newest" })).toEqual([4, 3, 2, 1, 0]);
  });

  test("sorts titles as a reader would", async () => {
    expect(await placesOf(HARBOUR, { sort: "title" })).toEqual([2, 1, 4, 3, 0]);
  });

  test("gives the longest first by length", async () => {
    expect(await placesOf(HARBOUR, { sort: "length" })).toEqual([4, 0, 1, 2, 3]);
  });
});
