import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticleId } from "#article/article-id.ts";
import { READ_ARTICLES, withRead } from "#reader/device/read-articles.ts";
import { SAVED_ARTICLES, savedOf, withToggled } from "#reader/device/saved-articles.ts";
import { makeArticles, makeEntries } from "#tests/support/make-article.ts";

const [FIRST, SECOND] = makeEntries(
  makeArticles([{ title: "Ferry", sections: ["Travel", "Sea"] }, { title: "Mill" }]),
).map(savedOf);

describe("saved articles", () => {
  test("have the newest in front", () => {
    if (FIRST === undefined || SECOND === undefined) throw new Error("Two articles were made");
    const both = withToggled(withToggled([], FIRST), SECOND);
    expect(both.map(({ title }) => title)).toEqual(["Mill", "Ferry"]);
    expect(withToggled(both, SECOND)).toEqual([FIRST]);
  });

  test("are as they were written", () => {
    const json: unknown = JSON.parse(
      JSON.stringify(SAVED_ARTICLES.print([FIRST, SECOND].flatMap((each) => each ?? []))),
    );
    expect(SAVED_ARTICLES.parse(json)).toEqual([FIRST, SECOND]);
    expect(FIRST).toMatchObject({ section: "Travel", ordinal: 0 });
  });

  test("keep what is whole beside what is not", () => {
    const json = [{ id: "lamp" }, { id: "../x" }, { id: "Lamp" }, 7, null, { title: "No id" }];
    expect(SAVED_ARTICLES.parse(json)).toEqual([
      {
        id: "lamp",
        title: "lamp",
        language: null,
        direction: "ltr",
        section: null,
        minutes: 0,
        ordinal: 0,
      },
    ]);
  });

  test("have addresses whatever lies on the device", () => {
    const alike = fc.record({ id: fc.string(), ordinal: fc.double(), minutes: fc.anything() });
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), fc.array(alike)), (json) => {
        for (const { id, ordinal } of SAVED_ARTICLES.parse(json)) {
          expect(parseArticleId(id)).toBe(id);
          expect(ordinal).toSatisfy(Number.isSafeInteger);
        }
      }),
    );
  });
});

describe("read articles", () => {
  test("have the newest last", () => {
    expect([...withRead(new Set(["a", "b"]), "a")]).toEqual(["b", "a"]);
  });

  test("are the newest 5,000", () => {
    const ids = new Set(Array.from({ length: 5001 }, (_, number) => `article-${number}`));
    const kept = READ_ARTICLES.print(ids) as readonly string[];
    expect([kept.length, kept[0]]).toEqual([5000, "article-1"]);
  });

  test.each([null, 7, "a", {}, [1, null, { id: "a" }]])("are none where %j is kept", (json) => {
    expect(READ_ARTICLES.parse(json).size).toBe(0);
  });
});
