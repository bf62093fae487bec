import { describe, expect, test } from "vitest";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import type { Block } from "#article/article.ts";
import { filterLibrary } from "#search/filter-library.ts";
import { makeLibrary, type ArticleParts } from "#tests/support/make-article.ts";

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
  return filterLibrary(makeLibrary(articles), {
    ...EMPTY_FILTER,
    ...filter,
  });
}

function placesOf(articles: readonly ArticleParts[], filter: Partial<Filter>): number[] {
  return [...find(articles, filter).ordinals];
}

describe("filtering", () => {
  test("finds words in title and body together", () => {
    expect(placesOf(HARBOUR, { query: "returns back " })).toEqual([1]);
  });

  test.each<Block>([
    { kind: "heading", text: "Fares" },
    { kind: "quote", text: "Cheap fares" },
    { kind: "list", ordered: true, items: ["Adults", "Fares"] },
    { kind: "table", rows: [["Pier"], ["North", "Fares"]] },
    { kind: "code", text: "fares = 2" },
    { kind: "figure", text: "A board of fares" },
  ])("finds words in a $kind", (block) => {
    expect(placesOf([{ blocks: [block] }], { query: "fares " })).toEqual([0]);
  });

  test("finds words across cells, not across rows", () => {
    const row = { blocks: [{ kind: "table", rows: [["North", "pier"]] }] } as const;
    const rows = { blocks: [{ kind: "table", rows: [["North"], ["pier"]] }] } as const;
    expect(placesOf([row, rows], { query: "north-pier " })).toEqual([0]);
  });

  test("finds nothing across two blocks", () => {
    const split = { title: "Amir", paragraphs: ["Abdollahian"] };
    const list = {
      blocks: [{ kind: "list", ordered: false, items: ["amir", "abdollahian"] }],
    } as const;
    const whole = { paragraphs: ["Amir Abdollahian"] };
    expect(placesOf([split, list, whole], { query: "amir-abdollahian" })).toEqual([2]);
  });

  test("takes a query without words for none", () => {
    const found = find(HARBOUR, { query: " (🍋) " });
    expect([...found.ordinals]).toEqual([0, 1, 2, 3, 4]);
    expect(found.clauses).toEqual([]);
  });

  test("narrows to a section but counts all", () => {
    const found = find(HARBOUR, { query: "ferry", section: "City" });
    expect([...found.ordinals]).toEqual([1, 2]);
    expect(found.allCount).toBe(3);
    expect(found.sections).toEqual([
      { name: "Travel", count: 2 },
      { name: "City", count: 2 },
    ]);
  });

  test("keeps sections without a match", () => {
    expect(find(HARBOUR, { query: "trams" }).sections).toEqual([
      { name: "Travel", count: 0 },
      { name: "City", count: 1 },
    ]);
  });

  test("finds nothing in an unknown section", () => {
    expect(find(HARBOUR, { section: "Sport" }).ordinals).toHaveLength(0);
  });

  test("counts an article once in a section named twice", () => {
    const twice = { sections: ["City", "City"] };
    expect(find([twice], {}).sections).toEqual([{ name: "City", count: 1 }]);
  });

  test("narrows to a collection and a section", () => {
    const found = find(FOLDERS, { query: "ferry", section: "City", collection: "2031/may" });
    expect([...found.ordinals]).toEqual([2]);
    expect([found.allCount, found.anyCollectionCount]).toEqual([2, 3]);
    expect(found.sections).toEqual([
      { name: "City", count: 1 },
      { name: "Travel", count: 1 },
    ]);
    expect(found.collections).toEqual([
      { name: "2031", count: 1 },
      { name: "2031/may", count: 1 },
    ]);
  });

  test("tells how many articles hold each word", () => {
    const { clauses } = find(HARBOUR, { query: "ferry trams zeppelin" });
    expect(clauses.map(({ anyOf, count }) => [anyOf[0]?.text, count])).toEqual([
      ["ferry", 3],
      ["trams", 2],
      ["zeppelin", 0],
    ]);
  });

  test("tells for how many articles each clause alone holds", () => {
    const { clauses, ordinals } = find(HARBOUR, { query: 'ferry OR trams -"it came" title:line ' });
    expect(clauses.map(({ count }) => count)).toEqual([5, 4, 2]);
    expect([...ordinals]).toEqual([3, 4]);
  });

  test("finds all articles without what is excluded", () => {
    expect(placesOf(HARBOUR, { query: "-ferry" })).toEqual([3, 4]);
  });
});

describe("sorting", () => {
  test("puts title matches first, then frequent ones", () => {
    expect(placesOf(HARBOUR, { query: "ferry" })).toEqual([1, 2, 0]);
  });

  test("does not count what is excluded", () => {
    const articles = [{ paragraphs: ["tram"] }, { title: "Tram", paragraphs: ["tram tram"] }];
    expect(placesOf(articles, { query: "-bus" })).toEqual([0, 1]);
    expect(placesOf(articles, { query: "tram -bus" })).toEqual([1, 0]);
  });

  test("counts any alternative", () => {
    const articles = [{ paragraphs: ["tram"] }, { paragraphs: ["tram and ferry"] }];
    expect(placesOf(articles, { query: "ferry OR tram" })).toEqual([1, 0]);
  });

  test("keeps file order among equals", () => {
    const same = [{ paragraphs: ["tram"] }, { paragraphs: ["tram"] }, { paragraphs: ["tram"] }];
    expect(placesOf(same, { query: "tram" })).toEqual([0, 1, 2]);
  });

  test("counts a joined word once however it is written", () => {
    const mixed = { paragraphs: ["Kan’ani, Kanani"] };
    const often = { paragraphs: ["Kanani, Kanani, Kanani"] };
    expect(placesOf([mixed, often], { query: "kan'ani" })).toEqual([1, 0]);
  });

  test("gives the latest day first as newest", () => {
    const dated = [null, "2031-05-04", "2030-12-31", null, "2031-05-04"].map((date) => ({ date }));
    expect(placesOf(dated, { sort: "newest" })).toEqual([4, 1, 2, 3, 0]);
  });

  test("gives the last file first without dates", () => {
    expect(placesOf(HARBOUR, { sort: "newest" })).toEqual([4, 3, 2, 1, 0]);
  });

  test("sorts titles as a reader would", () => {
    expect(placesOf(HARBOUR, { sort: "title" })).toEqual([2, 1, 4, 3, 0]);
  });

  test("gives the longest first by length", () => {
    expect(placesOf(HARBOUR, { sort: "length" })).toEqual([4, 0, 1, 2, 3]);
  });
});
