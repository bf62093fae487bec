import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { App } from "#reader/app.tsx";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, listingOf, renderScreen } from "./support/render-screen.tsx";

const ARTICLES: readonly ArticleParts[] = [
  { title: "The ferry", paragraphs: ["A ferry came.", "Old ferry, new ferry."] },
  { title: "عبارة", language: "ar", direction: "rtl", paragraphs: ["ferry في الميناء"] },
];

/** One of each kind that holds text. */
const BLOCKS: readonly Block[] = [
  { kind: "figure", text: "A ferry seen from the pier." },
  { kind: "paragraph", text: "The ferry,\nthe white ferry." },
  { kind: "heading", text: "On a ferry" },
  { kind: "quote", text: "Ferry!" },
  { kind: "list", ordered: false, items: ["Rope", "One ferry"] },
  {
    kind: "table",
    rows: [
      ["Pier", "ferry"],
      ["", "ferry two"],
    ],
  },
  { kind: "code", text: "sail(\n  ferry\n)" },
];

function show(parts: readonly ArticleParts[], address: string) {
  const articles = makeArticles(parts);
  return renderScreen(<App />, articles, listingOf(articles), address);
}

const list = () => screen.findByRole("list", { name: "Hits in context" });

async function links(): Promise<HTMLAnchorElement[]> {
  const lines = within(await list());
  return waitFor(() => lines.getAllByRole("link"));
}

const marked = (name: string) =>
  [...(CSS.highlights.get(name) ?? [])].filter((range) => range instanceof Range);

/** The place of the current match among all that are marked on the page. */
function currentPlace(): number {
  const [current] = marked("current-match");
  return marked("match").findIndex(
    (range) => current?.compareBoundaryPoints(Range.START_TO_START, range) === 0,
  );
}

describe("the hits in context", () => {
  test("are listed with what stands around them", async () => {
    show(ARTICLES, "/?q=ferry+&view=context");
    expect((await links()).map((link) => link.textContent)).toEqual([
      "The ferry",
      "A ferry came.",
      "Old ferry, new ferry.",
      "Old ferry, new ferry.",
      "ferry في الميناء",
    ]);
    expect(screen.getByText("5 hits in 2 articles")).toBeTruthy();
  });

  test("follow the direction of their article", async () => {
    show(ARTICLES, "/?q=ferry+&view=context");
    expect((await links()).map(({ dir }) => dir)).toEqual(["ltr", "ltr", "ltr", "ltr", "rtl"]);
  });

  test("are not offered for what has none", async () => {
    show(ARTICLES, "/?q=-bread&view=context");
    await screen.findByText(/2 of 2 articles are without/);
    expect(screen.getByRole("list", { name: "Articles" })).toBeTruthy();
    expect(screen.queryByRole("link", { name: "In context" })).toBeNull();
  });

  test("have no accessibility fault", async () => {
    show(ARTICLES, "/?q=ferry+&view=context");
    await links();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("a line of the hits in context", () => {
  const parts = { title: "Title ferry: the ferry and a tram", blocks: BLOCKS };
  const query = encodeURIComponent("title:tram ferry ");

  test("leads to its own match in the article", async () => {
    const { unmount } = show([parts], `/?q=${query}&view=context`);
    const lines = (await links()).map((link) => ({
      href: link.getAttribute("href") ?? "",
      hit: link.querySelector("mark")?.textContent,
    }));
    unmount();
    const reached: number[] = [];
    for (const { href, hit } of lines) {
      const articles = makeArticles([parts]);
      const page = renderScreen(<App />, articles, articlePageOf(articles), href);
      await waitFor(() => expect(marked("current-match").map(String)).toEqual([hit]));
      reached.push(currentPlace());
      page.unmount();
    }
    expect(reached).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test("is reached with the keys that move through rows", async () => {
    show(ARTICLES, "/?q=ferry+&view=context");
    const [first, second] = await links();
    screen.getByRole("searchbox").focus();
    await userEvent.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement).toBe(first));
    await userEvent.keyboard("j");
    await waitFor(() => expect(document.activeElement).toBe(second));
  });
});
