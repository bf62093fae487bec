import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { App } from "#reader/app.tsx";
import { articlePath } from "#article/paths.ts";
import { Marked } from "#reader/ui/marked.tsx";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

function show(parts: ArticleParts) {
  const articles = makeArticles([parts, { title: "Another article" }]);
  const [first] = articles;
  const address = first === undefined ? "/" : articlePath(first.id);
  return renderScreen(<App />, articles, articlePageOf(articles), address);
}

const HOSTILE = `<img src=x onerror="document.title='run'"> {{ 6*7 }} <script>1</script> $& &amp;`;

describe("an article", () => {
  test("shows each kind of block as what it is", () => {
    const { container } = show({
      blocks: [
        { kind: "paragraph", text: "The ferry is back." },
        { kind: "heading", text: "On the quay" },
        { kind: "quote", text: "At last." },
        { kind: "list", ordered: true, items: ["Flour", "Salt"] },
        { kind: "list", ordered: false, items: ["Rope"] },
      ],
    });
    const blocks = container.querySelectorAll(".prose > *");
    expect([...blocks].map((block) => [block.tagName, block.textContent])).toEqual([
      ["P", "The ferry is back."],
      ["H2", "On the quay"],
      ["BLOCKQUOTE", "At last."],
      ["OL", "FlourSalt"],
      ["UL", "Rope"],
    ]);
  });

  test("shows hostile text as text", () => {
    const { container } = show({ title: HOSTILE, paragraphs: [HOSTILE], sections: [HOSTILE] });
    expect(container.querySelector("h1")?.textContent).toBe(HOSTILE);
    expect(container.querySelector(".prose p")?.textContent).toBe(HOSTILE);
    expect(container.querySelector("main img, main script")).toBeNull();
  });

  test("tells its length in words", () => {
    show({ paragraphs: ["one two three", "four five"] });
    expect(screen.getByText("5 words")).toBeTruthy();
    expect(screen.getByText("1 min read")).toBeTruthy();
  });

  test("leads to its neighbour", () => {
    show({});
    expect(screen.getByRole("link", { name: "Another article" }).getAttribute("href")).toBe(
      "/a/article-1/",
    );
  });

  test("has no accessibility fault", async () => {
    show({ paragraphs: ["The ferry is back."], sections: ["Harbour"] });
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("a marked text", () => {
  test("keeps its text whatever the marks", () => {
    const cuts = fc.uniqueArray(fc.nat(40), { maxLength: 8 });
    fc.assert(
      fc.property(fc.string({ minLength: 41, maxLength: 60 }), cuts, (text, places) => {
        const sorted = places.toSorted((a, b) => a - b);
        const marks = sorted.flatMap((start, place) => {
          const end = sorted[place + 1];
          return place % 2 === 0 && end !== undefined ? [{ start, end }] : [];
        });
        const { container, unmount } = render(<Marked text={text} marks={marks} />);
        const marked = [...container.querySelectorAll("mark")].map((mark) => mark.textContent);
        expect(container.textContent).toBe(text);
        expect(marked).toEqual(marks.map(({ start, end }) => text.slice(start, end)));
        unmount();
      }),
    );
  });
});
