import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { MarkedText } from "#article/found.ts";
import { parseQuery } from "#search/query.ts";
import { PASSAGE_LENGTH, snippetOf } from "#search/snippet.ts";
import { makeArticle, makeDocuments, type ArticleParts } from "#tests/support/make-article.ts";

const FILLER = "The harbour lay quiet and nobody spoke of anything at all. ".repeat(10).trim();

function snippet(query: string, article: ArticleParts) {
  const [document] = makeDocuments([makeArticle(article)]);
  if (document === undefined) throw new Error("No document was made");
  return snippetOf(parseQuery(query), document);
}

function marksOf({ text, marks }: MarkedText): string[] {
  return marks.map(({ start, end }) => text.slice(start, end));
}

/** Of what is shown when no word is in the body. */
const EXCERPT_LENGTH = 200;

describe("a snippet", () => {
  test("marks the title", () => {
    const { title } = snippet("ferry", { title: "A ferry returns" });
    expect(title).toEqual({ text: "A ferry returns", marks: [{ start: 2, end: 7 }] });
  });

  test("shows the block with most different words", () => {
    const paragraphs = ["ferry ferry ferry", "a tram and a ferry", "tram"];
    const { passage } = snippet("ferry tram", { paragraphs });
    expect(passage.text).toBe("a tram and a ferry");
    expect(marksOf(passage)).toEqual(["tram", "ferry"]);
  });

  test("shows the stretch with most different words", () => {
    const text = `A tram. ${FILLER} The tram met the ferry. ${FILLER}`;
    const { passage } = snippet("ferry tram", { paragraphs: [text] });
    expect(marksOf(passage)).toEqual(["tram", "ferry"]);
    expect(passage.text).toMatch(/^…\S.*\S…$/u);
  });

  test("marks in the body what is not kept to the title", () => {
    const article = { title: "Ferry, tram", paragraphs: ["A tram.", "A ferry."] };
    const { title, passage } = snippet("title:tram ferry -bus", article);
    expect(marksOf(title)).toEqual(["Ferry", "tram"]);
    expect(passage.text).toBe("A ferry.");
  });

  test("marks a phrase with the signs in it", () => {
    const { passage } = snippet('"tram ferry"', {
      paragraphs: ["A ferry.", "By tram, ferry or bus."],
    });
    expect(marksOf(passage)).toEqual(["tram, ferry"]);
  });

  test("cuts at the ends of words", () => {
    const { passage } = snippet("tram", { paragraphs: [`${FILLER} tram ${FILLER}`] });
    const inner = passage.text.slice(1, -1);
    expect(FILLER.concat(" tram ", FILLER).split(" ")).toEqual(
      expect.arrayContaining(inner.split(" ")),
    );
    expect(inner.length).toBeLessThanOrEqual(PASSAGE_LENGTH);
  });

  test("shows no ellipsis at an end of the block", () => {
    expect(snippet("tram", { paragraphs: [`tram ${FILLER}`] }).passage.text).toMatch(/^tram .*…$/u);
    expect(snippet("tram", { paragraphs: [`${FILLER} tram`] }).passage.text).toMatch(/^….* tram$/u);
  });

  test("shows items of lists", () => {
    const blocks = [{ kind: "list", ordered: false, items: ["bus", "tram"] }] as const;
    expect(snippet("tram", { blocks }).passage.text).toBe("tram");
  });

  test("shows the excerpt when only the title matches", () => {
    const { passage } = snippet("returns", { title: "Ferry returns", paragraphs: ["Calm sea."] });
    expect(passage).toEqual({ text: "Calm sea.", marks: [] });
  });

  test("shows the excerpt of a query without words", () => {
    expect(snippet("(", { paragraphs: ["Calm (sea)."] }).passage).toEqual({
      text: "Calm (sea).",
      marks: [],
    });
  });

  test("splits no character where there are no spaces", () => {
    const text = `${"𠮷".repeat(300)}𠀋${"𠮷".repeat(300)}`;
    const { passage } = snippet("𠀋", { paragraphs: [text] });
    expect(passage.text.isWellFormed()).toBe(true);
    expect(marksOf(passage)).toEqual(["𠀋"]);
  });

  test("keeps its length and its marks for any text", () => {
    const word = fc.constantFrom("tram", "ferry", "Kan’ani", "東京", "x".repeat(150), "é", "🍋");
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(text, (paragraph) => {
        const { passage } = snippet("tram kanani 京", { paragraphs: [paragraph] });
        const longest = passage.marks.length > 0 ? PASSAGE_LENGTH : EXCERPT_LENGTH;
        expect(passage.text.length).toBeLessThanOrEqual(longest + 2);
        expect(["tram", "Kan’ani", "京"]).toEqual(expect.arrayContaining(marksOf(passage)));
      }),
    );
  });
});
