import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Block } from "#article/article.ts";
import { passageFromHash } from "#article/passages/passage-hash.ts";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticles } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

const BLOCKS: readonly Block[] = [
  { kind: "paragraph", text: "The Heron left the north pier at noon, said the harbour master." },
  { kind: "heading", text: "On the quay" },
  { kind: "paragraph", text: "Nobody had expected her. A crowd waved until the mist took her." },
  {
    kind: "table",
    rows: [
      ["Pier", "Fare"],
      ["North pier", "Two crowns"],
    ],
  },
];

/** What is loaded on demand may take its time when it is asked for first. */
const LOADING = { timeout: 10_000 };

const BAR = { name: "Selected passage" };

/** Puts an address on the screen, in an article that is long enough to scroll. */
function show(end = "", blocks = BLOCKS) {
  const articles = makeArticles([{ blocks }]);
  const [first] = articles;
  const address = first === undefined ? "/" : articlePath(first.id) + end;
  return renderScreen(<App />, articles, articlePageOf(articles), address);
}

/** The text node that holds some words, and where they begin in it. */
function placeOf(words: string): { readonly node: Node; readonly offset: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const offset = walker.currentNode.textContent?.indexOf(words) ?? -1;
    if (offset >= 0) return { node: walker.currentNode, offset };
  }
  throw new Error(`"${words}" is not on the page`);
}

/** Selects from the beginning of some words to the end of others, as any way of selecting ends up. */
function select(from: string, to = from): void {
  const start = placeOf(from);
  const end = placeOf(to);
  getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset + to.length);
}

async function selected(from: string, to = from): Promise<HTMLElement> {
  select(from, to);
  return screen.findByRole("group", BAR, LOADING);
}

/** What is painted under a name, in order. */
function painted(name: string): readonly string[] {
  const ranges = [...(CSS.highlights.get(name) ?? [])];
  return ranges.filter((range) => range instanceof Range).map((range) => range.toString());
}

let copied: string[] = [];

beforeEach(() => {
  localStorage.clear();
  copied = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied.push(text);
  });
});

afterEach(() => {
  getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
});

describe("a selection in an article", () => {
  test("raises a bar that does not cover it", async () => {
    show();
    const bar = (await selected("north pier at noon")).getBoundingClientRect();
    const lines = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
    const covered = lines.filter(
      (line) =>
        line.top < bar.bottom &&
        line.bottom > bar.top &&
        line.left < bar.right &&
        line.right > bar.left,
    );
    expect(lines).not.toEqual([]);
    expect(covered).toEqual([]);
  });

  test("gives a link to the passage, with a directive for browsers", async () => {
    show("?q=pier+");
    const bar = await selected("north pier");
    await userEvent.click(within(bar).getByRole("button", { name: "Copy link to passage" }));
    await within(bar).findAllByText("Copied");
    const url = new URL(copied[0] ?? "");
    expect(url.search).toBe("");
    expect(url.href).toMatch(/:~:text=Heron%20left%20the-,north%20pier,-at%20noon%2C%20said$/);
    expect(passageFromHash(url.hash)).toMatchObject({ quote: "north pier" });
  });

  test("gives a quote with title and link", async () => {
    show();
    const bar = await selected("Nobody had expected her.");
    await userEvent.click(within(bar).getByRole("button", { name: "Copy quote" }));
    await within(bar).findAllByText("Copied");
    expect(copied[0]).toMatch(
      /^“Nobody had expected her\.”\n\n— Ferry returns\nhttp.*\/a\/article-0\/#passage=Nobody/,
    );
  });

  test("reaches across blocks and cells", async () => {
    show();
    const bar = await selected("took her.", "North pier");
    await userEvent.click(within(bar).getByRole("button", { name: "Highlight" }));
    await waitFor(() => expect(painted("noted")).toEqual(["took her.", "PierFare", "North pier"]));
  });

  test("is shared by the device where it can", async () => {
    const share = vi.fn<(data?: ShareData) => Promise<void>>(async () => {});
    Object.defineProperty(navigator, "share", { value: share, configurable: true });
    show();
    await userEvent.click(within(await selected("the mist")).getByText("Share"));
    expect(share.mock.calls[0]?.[0]).toMatchObject({ title: "Ferry returns", text: "“the mist”" });
    Reflect.deleteProperty(navigator, "share");
  });

  test("outside of its text raises nothing", async () => {
    show();
    await selected("the mist");
    select("Copy link");
    await waitFor(() => expect(screen.queryByRole("group", BAR)).toBeNull());
  });
});

describe("the bar", () => {
  test("is reached by Tab and left by Escape", async () => {
    show();
    const bar = await selected("the mist");
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(within(bar).getAllByRole("button")[0]);
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement).toBe(within(bar).getByRole("button", { name: "Copy quote" }));
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("group", BAR)).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole("main"));
  });

  test("goes with the selection", async () => {
    show();
    await selected("the mist");
    getSelection()?.removeAllRanges();
    await waitFor(() => expect(screen.queryByRole("group", BAR)).toBeNull());
  });

  test("has no accessibility fault", async () => {
    show();
    await selected("the mist");
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("a link to a passage", () => {
  const FAR: readonly Block[] = [
    ...Array.from({ length: 60 }, (_, line): Block => ({
      kind: "paragraph",
      text: `Line ${line} of the log says little.`,
    })),
    ...BLOCKS,
  ];

  test.each(["", "?q=crowd+"])("marks it and goes there with %j", async (search) => {
    show(`${search}#passage=expected+her.+A+crowd&before=Nobody+had&after=waved`, FAR);
    await waitFor(() => expect(painted("passage")).toEqual(["expected her. A crowd"]));
    const { top, bottom } = screen.getByText(/^Nobody had expected/).getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(window.innerHeight);
  });

  test("leads to a cell inside a wide table", async () => {
    const cells = Array.from({ length: 40 }, (_, place) => `Column ${place}`);
    show("#passage=Last+column&before=Column+38+Column+39", [
      { kind: "table", rows: [[...cells, "Last column"]] },
    ]);
    await waitFor(() => expect(painted("passage")).toEqual(["Last column"]));
    const scroller = screen.getByRole("group", { name: "Table" }).getBoundingClientRect();
    const cell = screen.getByRole("cell", { name: "Last column" }).getBoundingClientRect();
    expect(cell.left).toBeLessThan(scroller.right);
  });

  test("says so when the passage is gone, and what it said", async () => {
    show("#passage=The+ferry+was+sold+last+winter&before=Alas&after=for+good");
    const notice = await screen.findByText(/no longer in the article/);
    expect(notice.parentElement?.textContent).toContain("“The ferry was sold last winter”");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(screen.queryByText(/no longer in the article/)).toBeNull();
  });

  test.each(["#passage=%", "#passage=%E0%A4%A&at=x", "#passage=", "#match-0", "#%"])(
    "does no harm as %s",
    async (hash) => {
      show(hash);
      expect(await screen.findByText(/^Nobody had expected/)).toBeTruthy();
    },
  );
});
