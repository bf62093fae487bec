import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { App } from "#reader/app.tsx";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import { articlePageOf, listingOf, localFilter, renderScreen } from "./support/render-screen.tsx";

const ARTICLES: readonly ArticleParts[] = [
  { title: "The ferry", paragraphs: ["A ferry came.", "Old ferry, new ferry."] },
  { title: "عبارة", language: "ar", direction: "rtl", paragraphs: ["ferry في الميناء"] },
];

const SORTED: readonly ArticleParts[] = [
  { title: "News", paragraphs: ["an old ferry for all", "Gulls.", "Ferry at last"] },
  { title: "News", paragraphs: ["a new ferry now"] },
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

  test.each(["By article", "By what precedes"])("have no accessibility fault %s", async (order) => {
    show(ARTICLES, "/?q=ferry+&view=context");
    await links();
    await userEvent.click(screen.getByRole("radio", { name: order }));
    expect(await accessibilityFaults()).toEqual([]);
  });

  test.each([
    ["By what precedes", ["Ferry at last", "a new ferry now", "an old ferry for all"]],
    ["By what follows", ["Ferry at last", "an old ferry for all", "a new ferry now"]],
  ])("are sorted %s", async (order, expected) => {
    show(SORTED, "/?q=ferry+&view=context");
    await links();
    await userEvent.click(screen.getByRole("radio", { name: order }));
    await waitFor(async () => {
      const shown = (await links()).map((link) => link.textContent.replace(/News$/, ""));
      expect(shown).toEqual(expected);
    });
  });

  test("begin in one column", async () => {
    show(SORTED, "/?q=ferry+OR+gulls+&view=context");
    const marks = (await links()).map((link) => link.querySelector("mark"));
    const starts = new Set(marks.map((mark) => mark?.getBoundingClientRect().left));
    expect(starts.size).toBe(1);
  });

  test("are shown in steps where there are very many", async () => {
    const paragraphs = Array.from({ length: 250 }, (_, place) => `A ferry, pier ${place}`);
    show([{ title: "News", paragraphs }], "/?q=ferry+&view=context");
    expect(await screen.findByText("250 hits in 1 article; 200 shown")).toBeTruthy();
    expect(await links()).toHaveLength(200);
    await userEvent.click(screen.getByRole("button", { name: "Show more hits" }));
    expect(await links()).toHaveLength(250);
    expect(screen.queryByRole("button", { name: "Show more hits" })).toBeNull();
  });

  test("are all found where they stand in very many articles", async () => {
    const many = Array.from({ length: 80 }, () => ({ title: "News", paragraphs: ["A ferry."] }));
    show(many, "/?q=ferry+&view=context");
    expect(await screen.findByText("80 hits in 80 articles")).toBeTruthy();
  });

  test("are as they were when shown again", async () => {
    show(SORTED, "/?q=ferry+&view=context");
    await links();
    await userEvent.click(screen.getByRole("radio", { name: "By what follows" }));
    const before = (await links()).map((link) => link.textContent);
    await userEvent.click(screen.getByRole("link", { name: "Articles" }));
    await screen.findByRole("list", { name: "Articles" });
    await userEvent.click(screen.getByRole("link", { name: "In context" }));
    expect((await links()).map((link) => link.textContent)).toEqual(before);
    expect(screen.getByRole("radio", { name: "By what follows" })).toHaveProperty("checked", true);
  });

  test("say which file is missing, and try again", async () => {
    let isBroken = true;
    const articles = makeArticles(ARTICLES);
    const whole = localFilter(articles);
    const ask: FilterClient["ask"] = async (kind, asked, signal) =>
      kind === "concordance" && isBroken
        ? { kind: "failed", file: "articles-1.bin" }
        : whole.ask(kind, asked, signal);
    const address = "/?q=ferry+&view=context";
    renderScreen(<App />, articles, listingOf(articles), address, { ask });
    expect((await screen.findByRole("alert")).textContent).toContain("articles-1.bin");
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await links()).toHaveLength(5);
    expect(screen.queryByRole("alert")).toBeNull();
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
    expect(reached).toEqual(lines.map((_, place) => place));
    expect(lines).toHaveLength(12);
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
