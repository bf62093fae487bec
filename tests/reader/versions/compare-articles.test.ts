import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareArticles } from "#reader/versions/compare-articles.ts";
import { compareWords, type Piece } from "#reader/versions/compare-words.ts";
import { makeArticle, type ArticleParts } from "#tests/support/make-article.ts";

/** Pieces as a reader would write them: [-only there-] and {+only here+}. */
function written(pieces: readonly Piece[]): string {
  const signs = { same: ["", ""], there: ["[-", "-]"], here: ["{+", "+}"] } as const;
  return pieces.map(({ kind, text }) => `${signs[kind][0]}${text}${signs[kind][1]}`).join("");
}

function comparedTexts(here: ArticleParts, there: ArticleParts): string[] {
  const { texts } = compareArticles(makeArticle(here), makeArticle(there));
  return texts.map(({ pieces }) => written(pieces));
}

const LAMP = "Keeper Maud Ferris lit the lamp at eight and said that the lens had taken no harm.";
const REEF = "Ships may use the usual way into the harbour, for the reef is marked again.";

/** Versions of one text, and how their difference reads. */
const GOLDEN = [
  {
    name: "a changed word",
    there: ["The boat left at seven with nine people."],
    here: ["The boat left at eight with nine people."],
    reads: ["The boat left at [-seven-]{+eight+} with nine people."],
  },
  {
    name: "a rewritten phrase",
    there: ["The mayor said he would wait."],
    here: ["The mayor told us they would wait."],
    reads: ["The mayor [-said he-]{+told us they+} would wait."],
  },
  {
    name: "a sentence added inside",
    there: ["The boat left. It came back."],
    here: ["The boat left. Nobody waved. It came back."],
    reads: ["The boat left. {+Nobody waved. +}It came back."],
  },
  { name: "a paragraph added", there: [LAMP], here: [LAMP, REEF], reads: [LAMP, `{+${REEF}+}`] },
  { name: "a paragraph cut", there: [REEF, LAMP], here: [LAMP], reads: [`[-${REEF}-]`, LAMP] },
  {
    name: "a paragraph changed behind a new one",
    there: [LAMP],
    here: [REEF, LAMP.replace("eight", "nine")],
    reads: [`{+${REEF}+}`, LAMP.replace("eight", "[-eight-]{+nine+}")],
  },
  {
    name: "a text in Persian",
    there: ["قایق ساعت هفت رفت."],
    here: ["قایق ساعت هشت رفت."],
    reads: ["قایق ساعت [-هفت-]{+هشت+} رفت."],
    language: "fa",
  },
  {
    name: "a text without spaces",
    there: ["船は七時に港を出た。"],
    here: ["船は八時に港を出た。"],
    reads: ["船は[-七-]{+八+}時に港を出た。"],
    language: "ja",
  },
] as const;

describe("the comparison of two versions", () => {
  test.each(GOLDEN)("shows $name", ({ there, here, reads, ...more }) => {
    const language = "language" in more ? more.language : "en";
    expect(comparedTexts({ paragraphs: here, language }, { paragraphs: there })).toEqual(reads);
  });

  test("shows a changed headline", () => {
    const [here, there] = ["Lamp lit again", "Lamp lit"].map((title) => makeArticle({ title }));
    if (here === undefined || there === undefined) throw new Error("Two articles were made");
    expect(written(compareArticles(here, there).title)).toBe("Lamp lit{+ again+}");
  });

  test("says when nothing differs", () => {
    const article = makeArticle({ paragraphs: [LAMP, REEF] });
    expect(compareArticles(article, article).isSame).toBe(true);
    expect(compareArticles(article, { ...article, title: "Other" }).isSame).toBe(false);
  });

  test("keeps headings apart from paragraphs", () => {
    const blocks = [{ kind: "heading", text: "At sea" } as const];
    const { texts } = compareArticles(makeArticle({ blocks }), makeArticle({ blocks }));
    expect(texts.map(({ isHeading }) => isHeading)).toEqual([true]);
  });

  test("loses no letter of either", () => {
    const texts = fc.array(
      fc.array(fc.constantFrom("sea", "boat", " ", ", ", "海", "دریا", "."), { maxLength: 9 }),
      { maxLength: 6 },
    );
    const keeps = fc.property(texts, texts, (one, two) => {
      const [here, there] = [one, two].map((each) => each.map((words) => words.join("")));
      const { texts: compared } = compareArticles(
        makeArticle({ paragraphs: here ?? [] }),
        makeArticle({ paragraphs: there ?? [] }),
      );
      expect(sideOf(compared, "there")).toBe((here ?? []).join(""));
      expect(sideOf(compared, "here")).toBe((there ?? []).join(""));
    });
    fc.assert(keeps);
  });

  test("loses no letter of any text", () => {
    const keeps = fc.property(fc.string(), fc.string(), (here, there) => {
      const pieces = compareWords(here, there, null);
      expect(sideOf([{ pieces }], "there")).toBe(here);
      expect(sideOf([{ pieces }], "here")).toBe(there);
    });
    fc.assert(keeps);
  });
});

/** One version's text, without what stands only in the other. */
function sideOf(
  texts: readonly { readonly pieces: readonly Piece[] }[],
  without: Piece["kind"],
): string {
  return texts
    .flatMap(({ pieces }) => pieces)
    .flatMap(({ kind, text }) => (kind === without ? [] : text))
    .join("");
}
