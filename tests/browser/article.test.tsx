import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Confidence, Direction, Removal } from "#article/article.ts";
import { App } from "#reader/app.tsx";
import { articlePath } from "#article/paths.ts";
import { clearMarks, markRanges, pageTextsOf } from "#reader/reading/marks.ts";
import { Marked } from "#reader/ui/marked.tsx";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

function show(parts: ArticleParts, search = "") {
  const articles = makeArticles([parts, { title: "Another article" }]);
  const [first] = articles;
  const address = first === undefined ? "/" : articlePath(first.id) + search;
  return renderScreen(<App />, articles, articlePageOf(articles), address);
}

function removal(line: number, text: string, confidence: Confidence = "certain"): Removal {
  return { line, text, rule: "label", reason: "A label of the site.", confidence };
}

const LEFT_OUT = [removal(1, "Menu"), removal(8, "Print", "likely"), removal(9, "Share")];

function openAll(): void {
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

/** What the marks on the page lie over, in order. */
function markedTexts(): readonly string[] {
  const ranges = [...(CSS.highlights.get("match") ?? [])];
  return ranges.filter((range) => range instanceof Range).map((range) => range.toString());
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
        { kind: "figure", text: "The quay at dawn." },
      ],
    });
    const blocks = container.querySelectorAll(".prose > *");
    expect([...blocks].map((block) => [block.tagName, block.textContent])).toEqual([
      ["P", "The ferry is back."],
      ["H2", "On the quay"],
      ["BLOCKQUOTE", "At last."],
      ["OL", "FlourSalt"],
      ["UL", "Rope"],
      ["FIGURE", "Picture not shown The quay at dawn."],
    ]);
  });

  test("shows a table with its rows and cells", () => {
    show({
      blocks: [
        {
          kind: "table",
          rows: [
            ["Pier", "Fare"],
            ["North", ""],
          ],
        },
      ],
    });
    const rows = screen.getAllByRole<HTMLTableRowElement>("row");
    expect(rows.map((row) => [...row.cells].map((cell) => cell.textContent))).toEqual([
      ["Pier", "Fare"],
      ["North", ""],
    ]);
  });

  test("keeps the lines and spaces of code", () => {
    const text = "\nif tide:\n    sail()";
    const { container } = show({ blocks: [{ kind: "code", text }] });
    expect(container.querySelector("pre")?.textContent).toBe(text);
  });

  test.each<Block>([
    { kind: "table", rows: [Array.from({ length: 30 }, (_, place) => `Column ${place}`)] },
    { kind: "code", text: "sail(".repeat(100) },
  ])("lets a wide $kind scroll inside itself", (block) => {
    show({ blocks: [block] });
    const scroller = screen.getByRole("group", { name: /Table|Code/ });
    expect(scroller.scrollWidth).toBeGreaterThan(scroller.clientWidth);
    expect(scroller.tabIndex).toBe(0);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  });

  test("breaks the lines of a verse", () => {
    const { container } = show({ paragraphs: ["Roses are red,\nferries are white."] });
    const verse = container.querySelector(".prose p");
    expect(verse === null ? "" : getComputedStyle(verse).whiteSpace).toBe("pre-line");
  });

  test("tells author, day and source", () => {
    const { container } = show({
      authors: ["Ana Bell", "سارة حدّاد", "Tom Roe"],
      date: "2031-05-04",
      url: "https://harbour-post.example/ferry?id=1",
    });
    expect(screen.getByText(/^By/).textContent).toBe("By Ana Bell, سارة حدّاد, and Tom Roe");
    expect(screen.getByText("سارة حدّاد").tagName).toBe("BDI");
    expect(container.querySelector("time")?.dateTime).toBe("2031-05-04");
    expect(screen.getByText("4 May 2031")).toBeTruthy();
    const link = screen.getByRole("link", { name: "Original at harbour-post.example" });
    expect(link.getAttribute("href")).toBe("https://harbour-post.example/ferry?id=1");
  });

  test("says nothing of what is not known", () => {
    const { container } = show({ paragraphs: ["The ferry is back."] });
    expect(container.querySelector("time")).toBeNull();
    expect(container.querySelector("header h1 + *")?.textContent).toContain("1 min read");
  });

  test.each(["javascript:alert(1)", "file:///etc/hosts", "https://", "harbour-post.example"])(
    "does not link to %s",
    (url) => {
      show({ url });
      expect(screen.queryByRole("link", { name: /^Original/ })).toBeNull();
    },
  );

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

  test.each<[direction: Direction, language: string]>([
    ["ltr", "en"],
    ["rtl", "ar"],
  ])("has no accessibility fault in %s", async (direction, language) => {
    show({
      direction,
      language,
      sections: ["Harbour"],
      authors: ["Ana Bell"],
      date: "2031-05-04",
      url: "https://harbour-post.example/ferry",
      blocks: [
        { kind: "figure", text: "The quay." },
        { kind: "paragraph", text: "The ferry is back." },
        {
          kind: "table",
          rows: [
            ["Pier", "Fare"],
            ["North", ""],
          ],
        },
        { kind: "table", rows: [["South", "2"]] },
        { kind: "code", text: "sail()" },
      ],
      removed: LEFT_OUT,
    });
    openAll();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the words of the filter in an article", () => {
  test.each<[block: Block, words: readonly string[]]>([
    [{ kind: "paragraph", text: "Ferry one,\nferry two" }, ["Ferry", "ferry"]],
    [{ kind: "heading", text: "The ferry" }, ["ferry"]],
    [{ kind: "quote", text: "A ferry!" }, ["ferry"]],
    [{ kind: "list", ordered: false, items: ["Rope", "Ferry"] }, ["Ferry"]],
    [
      {
        kind: "table",
        rows: [
          ["", "ferry"],
          ["Ferry", "x"],
        ],
      },
      ["ferry", "Ferry"],
    ],
    [{ kind: "code", text: "x\n  ferry()" }, ["ferry"]],
    [{ kind: "figure", text: "A ferry." }, ["ferry"]],
  ])("are marked in %j", async (block, words) => {
    show({ title: "News", blocks: [block] }, "?q=ferry+");
    await screen.findByText(words.length === 1 ? "1 match" : `${words.length} matches`);
    expect(markedTexts()).toEqual(words);
  });

  test("are marked in the title alone when kept to it", async () => {
    show({ title: "Ferry news", paragraphs: ["The ferry left."] }, "?q=title:ferry+");
    await screen.findByText("1 match");
    expect(markedTexts()).toEqual(["Ferry"]);
  });

  test("are marked across the cells of a row", async () => {
    const rows = [["North", "", "pier"]];
    show({ title: "News", blocks: [{ kind: "table", rows }] }, "?q=north-pier+");
    await screen.findByText("1 match");
    expect(markedTexts()).toEqual(["Northpier"]);
  });

  test("are marked where a parser cut a text in two", () => {
    const { container } = render(<p data-text />);
    container.querySelector("p")?.append("The fer", "ry left");
    const texts = pageTextsOf(container);
    expect(texts.map(({ text }) => text)).toEqual(["The ferry left"]);
    markRanges(texts, [[{ start: 4, end: 9 }]]);
    expect(markedTexts()).toEqual(["ferry"]);
    clearMarks();
  });

  test("are scrolled to inside a wide table", async () => {
    const cells = Array.from({ length: 40 }, (_, place) => `Column ${place}`);
    show({ title: "News", blocks: [{ kind: "table", rows: [[...cells, "ferry"]] }] }, "?q=ferry+");
    await userEvent.click(await screen.findByRole("button", { name: "Next match" }));
    const scroller = screen.getByRole("group", { name: "Table" }).getBoundingClientRect();
    const cell = screen.getByRole("cell", { name: "ferry" }).getBoundingClientRect();
    expect(cell.left).toBeLessThan(scroller.right);
  });
});

describe("what was left out", () => {
  test("is told by reason, with what is only likely", () => {
    show({ removed: LEFT_OUT });
    openAll();
    const groups = [...document.querySelectorAll("main details details")];
    expect(groups.map((group) => group.textContent)).toEqual([
      "A label of the site. 2 lines.Menu line 1Share line 9",
      "Probably: A label of the site.Print line 8",
    ]);
  });

  test("shows of many lines only the reasons at first", () => {
    const removed = Array.from({ length: 200 }, (_, place) => removal(place + 1, "Menu"));
    show({ removed });
    expect(screen.getByText("Left out: 200 lines")).toBeTruthy();
    expect(document.querySelector("main details details")).toHaveProperty("open", false);
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
