import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER, type Filter } from "#article/paths.ts";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { findAll, makeIndex, makeSearchLibrary, openMade } from "#tests/support/search-library.ts";
import { FACETS, SCRIPTS } from "./any-library.ts";
import { anyQuestion } from "./any-query.ts";
import { naiveFilter, naiveNewest } from "./naive-filter.ts";

/** In milliseconds: an index is built for every example. */
const TIMEOUT = 60_000;

describe("the filter finds what a naive scan finds", { timeout: TIMEOUT }, () => {
  test.each(SCRIPTS)("in %s", (_, words) =>
    fc.assert(
      fc.asyncProperty(anyQuestion(words), ([library, filter]) => expectSame(library, filter)),
      { numRuns: 500 },
    ),
  );

  test("for phrases of joined words", () => {
    const words = fc.array(fc.constantFrom("Kan-ani", "kanani", "kan", "ani"), {
      minLength: 2,
      maxLength: 4,
    });
    const text = words.map((each) => each.join(" "));
    const quoted = fc.tuple(text, fc.constantFrom('"', "")).map(([each, end]) => `"${each}${end}`);
    return fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), quoted, (titles, query) => {
        const library = titles.map((title) => ({ title }));
        return expectSame(library, { ...EMPTY_FILTER, query });
      }),
      { numRuns: 1000 },
    );
  });

  test("for any characters at all", () => {
    const unit = fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom(..."\ud800\udc00aB1'’-.,:/+#\"& 東がกيßע".split("")),
      fc.constantFrom(
        " OR ",
        " -",
        "–",
        "title:",
        "By:",
        "lang:en",
        "before:2031",
        "“",
        "」",
        "½",
        "™",
      ),
    );
    const text = fc.string({ unit, maxLength: 12 });
    const parts = fc.record({ title: text, paragraphs: fc.array(text, { maxLength: 2 }) });
    return fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 3 }), text, async (library, query) => {
        await expectSame(library, { ...EMPTY_FILTER, query });
        await expectSame([{ title: query }, ...library], { ...EMPTY_FILTER, query });
      }),
      { numRuns: 1000 },
    );
  });

  test("for every beginning of a text", async () => {
    const paragraph = "Kan’ani’s U.S. visa: 18,205 C++ Straße, iPhone15を東京で (a/b) ﬁn.";
    for (let end = 0; end <= paragraph.length; end += 1) {
      await expectSame([{ paragraphs: [paragraph] }], {
        ...EMPTY_FILTER,
        query: paragraph.slice(0, end),
      });
    }
  });
});

test("newest is the order of the days", () => {
  const date = fc.constantFrom(null, "2031-05-04", "2031-05-03", "2030-12-31", "1999-01-01");
  return fc.assert(
    fc.asyncProperty(fc.array(fc.record({ date }), { maxLength: 8 }), async (parts) => {
      const found = await findAll(makeSearchLibrary(parts), { ...EMPTY_FILTER, sort: "newest" });
      expect([...found.ordinals]).toEqual(naiveNewest(makeArticles(parts)));
    }),
  );
});

/** A clause's count is not known where texts would have to be read for it alone. */
async function expectSame(parts: readonly ArticleParts[], filter: Filter): Promise<void> {
  const articles = makeArticles(parts);
  const truth = naiveFilter(articles, { facets: FACETS, ...filter });
  const { ordinals, unchecked, facets, clauses } = await findAll(
    openMade(makeIndex(articles), articles, FACETS),
    filter,
  );
  expect(unchecked).toBe(0);
  expect({
    ordinals: [...ordinals].toSorted((a, b) => a - b),
    ...facets,
    clauseCounts: clauses.map(({ count }, place) => count ?? truth.clauseCounts[place]),
  }).toEqual(truth);
}
