import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { clashMessage, createLibraryMaker, type Library } from "#site/library.ts";
import { madeArticle, NEWS } from "./made-articles.ts";

function libraryOf(articles: readonly Article[]): Library {
  const result = createLibraryMaker()(articles);
  if (result.kind === "clash") throw new Error(result.clashes.map(clashMessage).join());
  return result.library;
}

describe("a library", () => {
  test("keeps the order of the files", () => {
    const library = libraryOf(NEWS);
    expect(library.cards.map((card) => card.id)).toEqual(NEWS.map((article) => article.id));
    expect(library.ordinalOf("chess")).toBe(2);
    expect(library.ordinalOf("checkers")).toBeUndefined();
  });

  test("links neighbours and stops at the ends", () => {
    const library = libraryOf(NEWS);
    expect(library.entryAt(0)).toMatchObject({
      previous: null,
      next: { id: "loaves", ordinal: 1 },
    });
    expect(library.entryAt(5)).toMatchObject({ previous: { id: "tram", ordinal: 4 }, next: null });
  });

  test("counts words as the listing does", () => {
    const body = Array.from({ length: 10 }, () => "one two three four five ".repeat(12));
    const library = libraryOf([madeArticle("a", "Title", body)]);
    const { words, minutes } = library.entryAt(0);
    expect({ words, minutes }).toEqual({ words: 600, minutes: 3 });
    expect(library.cards[0]).toMatchObject({ words, minutes });
  });

  test("counts sections, frequent ones first", () => {
    const sections = [["Coast"], ["News", "Coast"], ["Sport", "Sport"], ["Coast", "News"]];
    const articles = sections.map((names, index) =>
      madeArticle(`a${index}`, "Title", ["Text."], { sections: names }),
    );
    expect(libraryOf(articles).sections).toEqual([
      { name: "Coast", count: 3 },
      { name: "News", count: 2 },
      { name: "Sport", count: 1 },
    ]);
  });

  test("names related articles with their titles", () => {
    expect(libraryOf(NEWS).entryAt(0).related).toEqual([
      { id: "lens", title: "Glaziers mend the lantern room at Gull Point", ordinal: 3 },
    ]);
  });

  test("may be empty", () => {
    expect(libraryOf([])).toMatchObject({ cards: [], sections: [] });
  });
});

describe("two articles with one id", () => {
  const clashing = [
    madeArticle("same", "One", ["Text."], { file: "north/same.txt" }),
    madeArticle("other", "Two", ["Text."]),
    madeArticle("same", "Three", ["Text."], { file: "south/same.txt" }),
  ];

  test("make no library", () => {
    expect(createLibraryMaker()(clashing)).toEqual({
      kind: "clash",
      clashes: [{ id: "same", files: ["north/same.txt", "south/same.txt"] }],
    });
  });

  test("are told with id, files and remedy", () => {
    const result = createLibraryMaker()(clashing);
    const message = result.kind === "clash" ? result.clashes.map(clashMessage).join() : "";
    expect(message).toBe(
      'Two articles have the id "same", so they would lie at one address: north/same.txt and south/same.txt. Rename one file, or give it another id.',
    );
  });
});
