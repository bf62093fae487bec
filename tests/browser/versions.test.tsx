import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Versions } from "#article/library.ts";
import { articlePath } from "#article/paths.ts";
import { cardOf } from "#article/text.ts";
import { App } from "#reader/app.tsx";
import { makeArticles, makeEntries, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { listingOf, renderScreen } from "./support/render-screen.tsx";

const LATE = {
  title: "Quay stays closed",
  paragraphs: ["The quay is closed until Friday.", "Boats moor in the south."],
} as const;
const EARLY = {
  title: "Quay closed",
  date: "2031-05-04",
  paragraphs: ["The quay is closed until Monday.", "Boats moor in the south."],
} as const;

/** The first of two versions at an address that may ask for a comparison. */
function showVersions(search: string, parts: readonly ArticleParts[] = [LATE, EARLY]): void {
  const articles = makeArticles(parts);
  const [entry, other] = makeEntries(articles);
  if (entry === undefined || other === undefined) throw new Error("Two articles were made");
  const { ordinal, article } = other;
  const { id, title, date } = article;
  const versions: Versions = { count: 2, others: [{ id, title, date, ordinal }] };
  const page = { kind: "article", entry: { ...entry, versions } } as const;
  renderScreen(<App />, articles, page, articlePath(entry.article.id) + search);
}

const comparison = () => screen.findByRole("region", { name: /^Compared with/ });

describe("the versions of a story", () => {
  test("are named beside the way to compare them", async () => {
    showVersions("");
    const list = screen.getByRole("navigation", { name: "2 versions of this story" });
    expect(within(list).getByRole("link", { name: "Quay closed" })).toBeDefined();
    expect(list.textContent).toContain("4 May 2031");
    expect(within(list).getByRole("link", { name: "Compare with Quay closed" })).toBeDefined();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("are told of in the row that stands for them", () => {
    const articles = makeArticles([LATE]);
    const page = listingOf(articles);
    if (page.kind !== "listing") throw new Error("A listing was made");
    const cards = articles.map((article) => ({ ...cardOf(article), versions: 3 }));
    const listing = { ...page.listing, cards };
    renderScreen(<App />, [], { kind: "listing", listing }, "/");
    const link = screen.getByRole("link", { name: "3 versions of this story" });
    expect(link.getAttribute("href")).toBe("/a/article-0/#versions");
  });
});

describe("the comparison of two versions", () => {
  test("shows by a link what each has for itself", async () => {
    showVersions("?q=quay");
    await userEvent.click(screen.getByRole("link", { name: "Compare with Quay closed" }));
    const shown = await comparison();
    const [added, removed] = ["ins", "del"].map((name) =>
      [...shown.querySelectorAll(`.prose ${name}`)].map((each) => each.textContent),
    );
    expect(added).toEqual(["Only here: stays ", "Only here: Friday"]);
    expect(removed).toEqual(["Only in the other: Monday"]);
    expect(within(shown).getAllByRole("status")[0]?.textContent).toBe(
      "2 words only in this version 1 word only in the other",
    );
  });

  test("has no accessibility faults", async () => {
    showVersions("?compare=article-1");
    await comparison();
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("marks by lines, not by colour alone", async () => {
    showVersions("?compare=article-1");
    const shown = await comparison();
    const lineOf = (name: string) => {
      const element = shown.querySelector(`.prose ${name}`);
      return element === null ? "" : getComputedStyle(element).textDecorationLine;
    };
    expect([lineOf("ins"), lineOf("del")]).toEqual(["underline", "line-through"]);
  });

  test("gives way to the article alone", async () => {
    showVersions("?compare=article-1");
    await comparison();
    await userEvent.click(screen.getByRole("link", { name: "Show the article alone" }));
    expect(screen.queryByRole("region", { name: /^Compared with/ })).toBeNull();
    expect(screen.getByText("The quay is closed until Friday.")).toBeDefined();
  });

  test("stands in the language and direction of the article", async () => {
    const persian = { language: "fa", direction: "rtl" } as const;
    const [here, there] = [["قایق ساعت هفت رفت."], ["قایق ساعت هشت رفت."]];
    showVersions("?compare=article-1", [
      { ...persian, paragraphs: here },
      { ...persian, paragraphs: there },
    ]);
    const mark = (await comparison()).querySelector(".prose ins");
    expect(mark?.closest("[lang]")?.getAttribute("lang")).toBe("fa");
    expect(mark === null ? "" : getComputedStyle(mark).direction).toBe("rtl");
  });

  test("says that two versions are the same", async () => {
    showVersions("?compare=article-1", [EARLY, EARLY]);
    expect(within(await comparison()).getAllByRole("status")[0]?.textContent).toBe(
      "Both versions say the same, word for word.",
    );
  });

  test.each(["?compare=%00", "?compare=", "?compare=A+B"])("is none for %s", (search) => {
    showVersions(search);
    expect(screen.getByText("The quay is closed until Friday.")).toBeDefined();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});
