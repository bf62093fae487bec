import { virtual } from "@guidepup/virtual-screen-reader";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticles } from "#tests/support/make-article.ts";
import { articlePageOf, listingOf, renderScreen } from "./support/render-screen.tsx";

const ARTICLES = makeArticles([
  { title: "Mill stands still", paragraphs: ["Nobody came."] },
  {
    title: "Ferry returns",
    authors: ["Ana Bell"],
    sections: ["Travel"],
    blocks: [
      { kind: "paragraph", text: "The ferry left." },
      ...["Tides", "Ropes", "Piers"].map((text) => ({ kind: "heading" as const, text })),
      { kind: "list", ordered: false, items: ["Rope", "Salt"] },
    ],
  },
]);

const FERRY = ARTICLES[1];

beforeEach(async () => {
  await virtual.start({ container: document.body });
});

afterEach(async () => {
  await virtual.stop();
  vi.restoreAllMocks();
});

type Step = keyof typeof virtual.commands;

/** Moves by a command until something is said that begins so. */
async function moveTo(step: Step, wanted: string): Promise<void> {
  for (let moves = 0; moves < 20; moves += 1) {
    await virtual.perform(virtual.commands[step]);
    if ((await virtual.lastSpokenPhrase()).startsWith(wanted)) return;
  }
  throw new Error(`"${wanted}" was not met:\n${(await virtual.spokenPhraseLog()).join("\n")}`);
}

/** What is said from here on until the wanted words, one thing after another. */
async function readUntil(wanted: string): Promise<readonly string[]> {
  await virtual.clearSpokenPhraseLog();
  for (let moves = 0; moves < 60; moves += 1) {
    await virtual.next();
    if ((await virtual.lastSpokenPhrase()) === wanted) return virtual.spokenPhraseLog();
  }
  throw new Error(`"${wanted}" was not met:\n${(await virtual.spokenPhraseLog()).join("\n")}`);
}

/** Waits until something is said by the page itself. */
async function expectTold(wanted: string): Promise<void> {
  const told = async () =>
    (await virtual.spokenPhraseLog()).filter((each) => each.includes(wanted));
  await expect.poll(told, { timeout: 3000 }).not.toEqual([]);
}

const heard = async (wanted: string) =>
  (await virtual.spokenPhraseLog()).filter((each) => each.includes(wanted)).length;

function showListing(): void {
  renderScreen(<App />, ARTICLES, listingOf(ARTICLES), "/");
}

function showFerry(): void {
  const ordered = ARTICLES.toReversed();
  const address = FERRY === undefined ? "/" : articlePath(FERRY.id);
  renderScreen(<App />, ordered, articlePageOf(ordered), address);
}

describe("a screen reader", () => {
  test("finds: the count is told once typing rests, the rows are not", async () => {
    showListing();
    await moveTo("moveToNextSearch", "search");
    await virtual.next();
    await virtual.next();
    expect(await virtual.lastSpokenPhrase()).toMatch(/^searchbox, Filter articles by word/);
    await virtual.type("ferry");
    await expectTold("polite: 1 of 2 articles matches ferry");
    expect(await heard("polite: ")).toBe(1);
    expect(await heard("Mill stands still")).toBe(0);
  });

  test("opens: the focus is on the article, whose title is its heading", async () => {
    showListing();
    await moveTo("moveToNextHeadingLevel2", "heading, Ferry returns, level 2");
    await virtual.next();
    await virtual.act();
    await screen.findByRole("heading", { name: "Ferry returns", level: 1 });
    await waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
    await waitFor(() => expect(document.title).toContain("Ferry returns"));
    await moveTo("moveToNextHeadingLevel1", "heading, Ferry returns, level 1");
  });

  test("reads: headline, names, tools and text in their order", async () => {
    showFerry();
    await moveTo("moveToNextMain", "main");
    const said = await readUntil("end of article");
    const kept = [
      "heading, Ferry returns, level 1",
      "Ana Bell",
      "button, Save, key shortcuts s",
      "button, Listen, key shortcuts l",
      "button, More",
      "button, Copy link",
      "navigation, Contents",
      "The ferry left.",
      "heading, Tides, level 2",
      "heading, Piers, level 2",
      "list",
      "Rope",
      "Salt",
    ];
    const places = kept.map((each) => said.lastIndexOf(each));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test("goes back: to the list, with the focus on it", async () => {
    showListing();
    await moveTo("moveToNextHeadingLevel2", "heading, Ferry returns, level 2");
    await virtual.next();
    await virtual.act();
    await screen.findByRole("heading", { name: "Ferry returns", level: 1 });
    await moveTo("moveToPreviousLink", "link, All articles");
    await virtual.act();
    await screen.findByRole("searchbox");
    await waitFor(() => expect(document.activeElement?.tagName).toBe("MAIN"));
    await moveTo("moveToNextHeadingLevel2", "heading, Ferry returns, level 2");
  });

  test("shares: the link is copied, and that is told", async () => {
    const copied = vi.spyOn(navigator.clipboard, "writeText").mockResolvedValue();
    showFerry();
    await moveTo("moveToNextHeadingLevel1", "heading, Ferry returns, level 1");
    await readUntil("button, Copy link");
    await virtual.act();
    await expectTold("polite: Link copied");
    expect(copied).toHaveBeenCalledOnce();
  });

  test("saves: that it is kept is told", async () => {
    showFerry();
    await moveTo("moveToNextHeadingLevel1", "heading, Ferry returns, level 1");
    await readUntil("button, Save, key shortcuts s");
    await virtual.act();
    await expectTold("polite: Saved on this device");
  });
});
