import { describe, expect, test } from "vitest";
import { articleIdFrom } from "#article/article-id.ts";
import type { Article } from "#article/article.ts";
import { clashMessage } from "#site/clashes.ts";
import { createLibraryMaker, type Library } from "#site/library.ts";
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

  test("counts collections, frequent ones first", () => {
    const files = ["top.txt", "north/a.txt", "south/b.txt", "south/c.txt", "south/deep/d.txt"];
    const articles = files.map((file, index) => madeArticle(`a${index}`, "Title", [], { file }));
    expect(libraryOf(articles).collections).toEqual([
      { name: "south", count: 2 },
      { name: "north", count: 1 },
      { name: "south/deep", count: 1 },
    ]);
  });

  test("tells whether any article has a date", () => {
    const dated = madeArticle("dated", "Title", [], { date: "2031-05-04" });
    expect(libraryOf(NEWS).hasDates).toBe(false);
    expect(libraryOf([...NEWS, dated]).hasDates).toBe(true);
  });

  test("knows which article an older address leads to", () => {
    const id = articleIdFrom("lens.txt");
    const aliases = [articleIdFrom("old-lens"), id, articleIdFrom("old-lens")];
    const lamp = madeArticle("lamp", "One", []);
    const library = libraryOf([lamp, madeArticle("lens", "Two", [], { aliases })]);
    expect(Array.from(library.aliases)).toEqual([["old-lens", 1]]);
  });

  test("names related articles with their titles", () => {
    expect(libraryOf(NEWS).entryAt(0).related).toEqual([
      { id: "lens", title: "Glaziers mend the lantern room at Gull Point", ordinal: 3 },
    ]);
  });

  test("keeps what is related while articles are edited, with their new titles and places", () => {
    const make = createLibraryMaker();
    const relatedIn = (articles: readonly Article[], id: string) => {
      const result = make(articles);
      if (result.kind === "clash") throw new Error("Ids clash");
      return result.library.entryAt(result.library.ordinalOf(id) ?? 0).related;
    };
    const id = NEWS[0]?.id ?? "";
    expect(relatedIn(NEWS, id).map((link) => link.id)).toEqual(["lens"]);
    const edited = NEWS.map((article) =>
      article.id === "lens" ? { ...article, title: "Glass", blocks: [] } : article,
    );
    const first = madeArticle("first", "Something else", []);
    expect(relatedIn([first, ...edited], id)).toEqual([{ id: "lens", title: "Glass", ordinal: 4 }]);
    expect(relatedIn([first, ...edited], "first")).toEqual([]);
    const others = NEWS.map((article, place) => ({
      ...article,
      id: articleIdFrom(`copy-${place}`),
    }));
    const lens = NEWS.findIndex((article) => article.id === "lens");
    expect(relatedIn([...edited, ...others], id).map((link) => link.id)).toContain(`copy-${lens}`);
  });

  test("may be empty", () => {
    expect(libraryOf([])).toMatchObject({ cards: [], sections: [], collections: [] });
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
      'More than one article has the id or alias "same", so they would lie at one address: north/same.txt and south/same.txt. Rename a file, give it another id or alias, or take one of them away.',
    );
  });
});

describe("an alias makes no library", () => {
  const old = articleIdFrom("old");
  const clash = (articles: readonly Article[]) => createLibraryMaker()(articles);

  test("that is another article's id", () => {
    const articles = [
      madeArticle("old", "One", []),
      madeArticle("new", "Two", [], { aliases: [old] }),
    ];
    expect(clash(articles)).toEqual({
      kind: "clash",
      clashes: [{ id: "old", files: ["old.txt", "new.txt"] }],
    });
  });

  test("that another article has", () => {
    const articles = ["a", "b"].map((name) => madeArticle(name, "One", [], { aliases: [old] }));
    expect(clash(articles)).toEqual({
      kind: "clash",
      clashes: [{ id: "old", files: ["a.txt", "b.txt"] }],
    });
  });
});
