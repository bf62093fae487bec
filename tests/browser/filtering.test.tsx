import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import { userEvent as keyboardOfBrowser } from "vitest/browser";
import type { FilterAnswer } from "#article/found.ts";
import { App } from "#reader/app.tsx";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import { makeArticles, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { listingOf, localFilter, renderScreen } from "./support/render-screen.tsx";

const PARTS: readonly ArticleParts[] = [
  { title: "Ferry returns", sections: ["Harbour"], paragraphs: ["The night ferry is back."] },
  { title: "Bakers ask", sections: ["Town"], paragraphs: ["A ferry by night brings flour."] },
  { title: "Apples early", sections: ["Town"], paragraphs: ["Pickers climb the ladders."] },
];
const ARTICLES = makeArticles(PARTS);

function show(query: string, changed: Partial<FilterClient> = {}, parts = PARTS) {
  const articles = makeArticles(parts);
  const address = `/?q=${encodeURIComponent(query)}`;
  return renderScreen(<App />, articles, listingOf(articles), address, changed);
}

/** A filter whose last answer comes when the test says so, after the parts given. */
function slowFilter(parts: readonly FilterAnswer[] = []) {
  const whole = localFilter(ARTICLES);
  const { promise, resolve } = Promise.withResolvers<void>();
  const filter: FilterClient["filter"] = async (asked, signal, onPart) => {
    for (const part of parts) onPart(part);
    await promise;
    return whole.filter(asked, signal, () => {});
  };
  return { filter, finish: resolve };
}

const field = () => screen.getByRole<HTMLInputElement>("searchbox");
const chips = () => within(screen.getByRole("list", { name: "Parts of the query" }));
const line = () => document.querySelector("main p.tabular")?.textContent;

describe("how a query was understood", () => {
  test("is told part by part, with counts that are known", async () => {
    show('ferry "night ferry" -bakers ');
    await screen.findByText(/1 of 3 articles matches/);
    const parts = chips().getAllByRole("listitem");
    expect(parts.map((part) => part.textContent)).toEqual([
      "ferry2✕",
      "“night ferry”✕",
      "without bakers2✕",
    ]);
  });

  test("is not told of plain words", async () => {
    show("ferry night ");
    await screen.findByText(/2 of 3 articles match/);
    expect(screen.queryByRole("list", { name: "Parts of the query" })).toBeNull();
  });

  test("changes when a part is taken out, the rest as typed", async () => {
    show("Ferry  -bakers section:town");
    await userEvent.click(await screen.findByRole("link", { name: "Remove without bakers" }));
    await waitFor(() => expect(field().value).toBe("Ferry section:town"));
  });

  test("has no accessibility fault", async () => {
    show('ferry -"by night"');
    await screen.findByText(/1 of 3 articles matches/);
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("help for the query language", () => {
  test("opens by its button and closes by Escape", async () => {
    show("");
    screen.getByRole("button", { name: "How to search" }).focus();
    await keyboardOfBrowser.keyboard("{Enter}");
    const heading = await screen.findByRole("heading", { name: "What you can search for" });
    expect(heading.closest("[popover]")?.matches(":popover-open")).toBe(true);
    expect(await accessibilityFaults()).toEqual([]);
    await keyboardOfBrowser.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("What you can search for")).toBeNull());
  });

  test("puts an example into the field", async () => {
    show("");
    await userEvent.click(screen.getByRole("button", { name: "How to search" }));
    await userEvent.click(await screen.findByRole("link", { name: "ferry OR tram" }));
    await waitFor(() => expect(field().value).toBe("ferry OR tram"));
    await screen.findByText(/2 of 3 articles match/);
    expect(screen.queryByText("What you can search for")).toBeNull();
  });

  test.each([
    [{}, 0],
    [{ date: "2031-05-04" }, 1],
  ])("tells of dates where there are any: %j", async (parts, count) => {
    show("", {}, [parts]);
    await userEvent.click(screen.getByRole("button", { name: "How to search" }));
    await screen.findByText("What you can search for");
    expect(screen.queryAllByText(/^after:/)).toHaveLength(count);
  });
});

describe("a word that does not occur", () => {
  test("is answered with near words, which are only offered", async () => {
    show("ferrry ");
    const offer = await screen.findByRole("link", { name: "Did you mean ferry? 2 articles" });
    expect(field().value).toBe("ferrry ");
    await userEvent.click(offer);
    await screen.findByText(/2 of 3 articles match/);
    expect(field().value).toBe("ferry ");
  });

  test("is told apart from those that do", async () => {
    show("ferry zeppelin balloon ");
    expect((await screen.findByText(/^None holds/)).textContent).toBe(
      "None holds zeppelin or balloon at all.",
    );
  });

  test("leaves no accessibility fault", async () => {
    show("ferrry ladders ");
    await screen.findByText("Nothing found");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("a result that grows while texts are read", () => {
  const part: FilterAnswer = {
    ordinals: Uint32Array.of(1),
    unchecked: 340,
    facets: null,
    clauses: [],
    rows: null,
  };

  test("shows its rows and what is left to check", async () => {
    const { filter, finish } = slowFilter([part]);
    show('"night ferry"', { filter });
    expect(await screen.findByText("1 so far; 340 more articles to check")).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Bakers ask" })).toBeTruthy();
    finish();
    await screen.findByText(/1 of 3 articles matches/);
    expect(screen.queryByText(/so far/)).toBeNull();
  });

  test("names sections without a count until they are counted", async () => {
    const { filter, finish } = slowFilter([part]);
    show('"night ferry"', { filter });
    await screen.findByText(/so far/);
    const names = () =>
      within(screen.getByRole("navigation", { name: "Sections" }))
        .getAllByRole("link")
        .map((link) => link.textContent.trim());
    expect(names()).toEqual(["All", "Harbour", "Town"]);
    finish();
    await waitFor(() => expect(names()).toEqual(["All 1", "Harbour 1", "Town 0"]));
  });

  test("says nothing of nothing before all is checked", async () => {
    const { filter, finish } = slowFilter([{ ...part, ordinals: new Uint32Array() }]);
    show('"ferry night"', { filter });
    await screen.findByText("0 so far; 340 more articles to check");
    expect(screen.queryByText("Nothing found")).toBeNull();
    finish();
    expect(await screen.findByText("Nothing found")).toBeTruthy();
  });
});

describe("an answer that is long in coming", () => {
  test("is told to be on its way", async () => {
    const { filter, finish } = slowFilter();
    show("ferry", { filter });
    expect(line()).not.toContain("Looking");
    expect(await screen.findByText("Looking through the library …")).toBeTruthy();
    finish();
    await screen.findByText(/2 of 3 articles match/);
    expect(line()).not.toContain("Looking");
  });
});

describe("a filter that was emptied", () => {
  /** A filter that answers its first question at once and others never. */
  function filterOnce() {
    const whole = localFilter(ARTICLES);
    const never = new Promise<never>(() => {});
    let asked = 0;
    const filter: FilterClient["filter"] = async (question, signal, onPart) => {
      asked += 1;
      return asked > 1 ? never : whole.filter(question, signal, onPart);
    };
    return filter;
  }

  test("shows all articles until its next words are answered", async () => {
    show("flour", { filter: filterOnce() });
    await screen.findByText(/1 of 3 articles matches/);
    await userEvent.clear(field());
    await screen.findByRole("link", { name: "Apples early" });
    await userEvent.type(field(), "f");
    expect(screen.getByRole("link", { name: "Apples early" })).toBeVisible();
    expect(line()).toBe("3 articles");
  });
});

describe("a filter whose file is missing", () => {
  test("names the file and tries again", async () => {
    const whole = localFilter(ARTICLES);
    let isBroken = true;
    const filter: FilterClient["filter"] = async (...asked) =>
      isBroken ? { kind: "failed", file: "terms-3.bin" } : whole.filter(...asked);
    show("ferry", { filter });
    expect((await screen.findByRole("alert")).textContent).toContain("terms-3.bin");
    expect(line()).toBe("The filter could not be applied.");
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText(/2 of 3 articles match/)).toBeTruthy();
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("shows rows without passages, says so, and tries again", async () => {
    const whole = localFilter(ARTICLES);
    let isBroken = true;
    const filter: FilterClient["filter"] = async (asked, signal, onPart) =>
      whole.filter({ ...asked, rows: 0 }, signal, onPart);
    const ask: FilterClient["ask"] = async (kind, asked, signal) =>
      kind === "snippets" && isBroken
        ? { kind: "failed", file: "articles-1.bin" }
        : whole.ask(kind, asked, signal);
    const { container } = show("ferry", { filter, ask });
    expect((await screen.findByRole("alert")).textContent).toContain("articles-1.bin");
    expect(screen.getByRole("heading", { name: "Ferry returns" })).toBeTruthy();
    isBroken = false;
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(container.querySelectorAll("mark")).toHaveLength(3));
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the filter's worker", () => {
  /** A filter that counts how often it is told to prepare. */
  function countingFilter() {
    const told = { times: 0 };
    const prepare = () => {
      told.times += 1;
    };
    return { told, prepare };
  }

  test("is prepared while the page is idle", async () => {
    const { told, prepare } = countingFilter();
    show("", { prepare });
    await waitFor(() => expect(told.times).toBe(1));
  });

  test("is left alone by readers who save data until the field is gone to", async () => {
    Object.defineProperty(navigator, "connection", {
      configurable: true,
      value: { saveData: true },
    });
    const { told, prepare } = countingFilter();
    show("", { prepare });
    await new Promise((resolve) => requestIdleCallback(resolve));
    expect(told.times).toBe(0);
    await userEvent.hover(field());
    expect(told.times).toBeGreaterThan(0);
    Reflect.deleteProperty(navigator, "connection");
  });
});
