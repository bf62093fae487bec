import { screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Article } from "#article/article.ts";
import { printStoredNotes, readStoredNotes } from "#article/notes/stored-notes.ts";
import type { Note } from "#article/notes/note.ts";
import { printWebAnnotations } from "#article/notes/web-annotations.ts";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeNote } from "#tests/article/notes/make-note.ts";
import { makeArticle } from "#tests/support/make-article.ts";
import { makeDataFiles } from "#tests/support/make-data-files.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, listingOf, renderScreen } from "./support/render-screen.tsx";

const KEY = "broadsheet:notes";
const SITE = "https://paper.example/";

const ARTICLE = makeArticle({
  paragraphs: ["At noon the ferry left, said the harbour master.", "Nobody had expected her."],
});

/** What is loaded on demand may take its time when it is asked for first. */
const LOADING = { timeout: 10_000 };

const NOTE = makeNote({ text: "Why so late?" });
const LOST = makeNote({ id: "lost", quote: "Rain is on its way to us all." });

function keep(notes: readonly Note[]): void {
  localStorage.setItem(KEY, printStoredNotes(notes));
}

function kept(): readonly Note[] {
  const stored = readStoredNotes(localStorage.getItem(KEY));
  return stored.kind === "notes" ? stored.notes : [];
}

function showArticle() {
  return renderScreen(<App />, [ARTICLE], articlePageOf([ARTICLE]), articlePath(ARTICLE.id));
}

function showNotes() {
  return renderScreen(<App />, [], { kind: "notes" }, "/notes/");
}

/** Answers from the data files of a library that holds some articles. */
async function serveLibrary(articles: readonly Article[]): Promise<void> {
  const files = await makeDataFiles(articles);
  vi.spyOn(window, "fetch").mockImplementation(async (address) => {
    const path = address instanceof Request ? address.url : String(address);
    const content = files.get(path.slice(path.lastIndexOf("/") + 1));
    return content === undefined
      ? new Response("", { status: 404 })
      : new Response(typeof content === "string" ? content : content.slice());
  });
}

async function selectPassage(words: string): Promise<HTMLElement> {
  const node = screen.getByText(new RegExp(words)).firstChild;
  const start = node?.textContent?.indexOf(words) ?? 0;
  if (node !== null) getSelection()?.setBaseAndExtent(node, start, node, start + words.length);
  return screen.findByRole("group", { name: "Selected passage" }, LOADING);
}

async function save(): Promise<void> {
  const dialog = within(screen.getByRole("dialog"));
  await userEvent.click(dialog.getByRole("button", { name: "Save" }));
}

function painted(): readonly string[] {
  const ranges = [...(CSS.highlights.get("noted") ?? [])];
  return ranges.filter((range) => range instanceof Range).map((range) => range.toString());
}

beforeEach(async () => {
  localStorage.clear();
  await serveLibrary([ARTICLE]);
});

afterEach(() => {
  getSelection()?.removeAllRanges();
  vi.restoreAllMocks();
  localStorage.clear();
});

describe("a highlight", () => {
  test("is kept on the device and painted", async () => {
    showArticle();
    const bar = await selectPassage("the ferry left");
    await userEvent.click(within(bar).getByRole("button", { name: "Highlight" }));
    await screen.findByText("Highlighted.");
    await waitFor(() => expect(painted()).toEqual(["the ferry left"]));
    expect(kept()).toMatchObject([
      { article: ARTICLE.id, title: ARTICLE.title, text: "", anchor: { quote: "the ferry left" } },
    ]);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("is there again when the article is opened, and can be taken away", async () => {
    keep([NOTE]);
    showArticle();
    await waitFor(() => expect(painted()).toEqual(["the ferry left"]));
    const range = [...(CSS.highlights.get("noted") ?? [])][0];
    const { left, top } = (range as Range).getBoundingClientRect();
    const paragraph = screen.getByText(/the ferry left/);
    await userEvent.pointer({
      keys: "[MouseLeft]",
      target: paragraph,
      coords: { clientX: left + 4, clientY: top + 4 },
    });
    const bar = await screen.findByRole("group", { name: "Selected passage" });
    expect(within(bar).getByRole("button", { name: "Change note" })).toBeTruthy();
    await userEvent.click(within(bar).getByRole("button", { name: "Remove highlight" }));
    await waitFor(() => expect(painted()).toEqual([]));
    expect(kept()).toEqual([]);
  });

  test("gets a note, which is not kept when it is cancelled", async () => {
    showArticle();
    const bar = await selectPassage("Nobody");
    await userEvent.click(within(bar).getByRole("button", { name: "Note" }));
    await userEvent.type(await screen.findByRole("textbox"), "Who?");
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(kept()).toEqual([]);
    const again = await selectPassage("Nobody had");
    await userEvent.click(within(again).getByRole("button", { name: "Note" }));
    await userEvent.type(await screen.findByRole("textbox"), "Who?");
    await save();
    expect(kept()).toMatchObject([{ text: "Who?", anchor: { quote: "Nobody had" } }]);
  });

  test.each([
    ["QuotaExceededError", "storage is full"],
    ["SecurityError", "does not let the page keep anything"],
  ])("that cannot be kept for a %s says why", async (name, reason) => {
    showArticle();
    const bar = await selectPassage("the ferry left");
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("refused", name);
    });
    await userEvent.click(within(bar).getByRole("button", { name: "Highlight" }));
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain(reason);
    expect(painted()).toEqual([]);
  });

  test("leaves alone what a newer version kept", async () => {
    const stored = '{"version":99,"notes":{"a":1}}';
    localStorage.setItem(KEY, stored);
    showArticle();
    const bar = await selectPassage("the ferry left");
    await userEvent.click(within(bar).getByRole("button", { name: "Highlight" }));
    expect((await screen.findByRole("alert")).textContent).toContain("newer version");
    expect(localStorage.getItem(KEY)).toBe(stored);
  });
});

describe("the page of notes", () => {
  test("tells how to begin where there are none", async () => {
    showNotes();
    await screen.findByText("No highlights yet");
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("is reached from the listing", async () => {
    renderScreen(<App />, [ARTICLE], listingOf([ARTICLE]), "/");
    await userEvent.click(screen.getByRole("link", { name: "Notes" }));
    expect(await screen.findByRole("heading", { name: "Highlights and notes" })).toBeTruthy();
  });

  test("shows passages and notes by article, with links to them", async () => {
    keep([NOTE]);
    showNotes();
    await screen.findByText("Why so late?");
    expect(screen.getByRole("heading", { name: "Ferry returns" })).toBeTruthy();
    const link = screen.getByRole("link", { name: "In the article" });
    expect(link.getAttribute("href")).toMatch(/^\/a\/ferry\/#passage=the\+ferry\+left&/);
    expect(await accessibilityFaults()).toEqual([]);
  });

  test("says of a passage that it is gone", async () => {
    keep([NOTE, LOST]);
    showNotes();
    const notice = await screen.findByText("This passage is no longer in the article.");
    expect(notice.closest("li")?.textContent).toContain("Rain is on its way");
    expect(screen.getAllByRole("listitem")).toHaveLength(2);
  });

  test("says of an article that it is gone", async () => {
    await serveLibrary([makeArticle({ file: "another.txt" })]);
    keep([NOTE]);
    showNotes();
    expect(await screen.findByText("This article is no longer in the library.")).toBeTruthy();
    expect(screen.getByText("Why so late?")).toBeTruthy();
  });

  test("changes a note", async () => {
    keep([NOTE]);
    showNotes();
    await userEvent.click(await screen.findByRole("button", { name: "Change note" }));
    const field = await screen.findByRole("textbox");
    await userEvent.clear(field);
    await userEvent.type(field, "Now I know.");
    await save();
    await screen.findByText("Now I know.");
    expect(kept()).toMatchObject([{ id: NOTE.id, text: "Now I know." }]);
  });

  test("removes a note, and brings it back", async () => {
    keep([NOTE]);
    showNotes();
    await userEvent.click(await screen.findByRole("button", { name: "Remove" }));
    await screen.findByText("No highlights yet");
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("Why so late?");
    expect(kept()).toEqual([NOTE]);
  });

  test("says so where storage is refused", async () => {
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("refused", "SecurityError");
    });
    showNotes();
    expect(await screen.findByText(/does not let the page keep anything/)).toBeTruthy();
  });
});

describe("files of notes", () => {
  async function choose(name: string, text: string) {
    const field = await screen.findByLabelText<HTMLInputElement>("Import annotations");
    await userEvent.upload(field, new File([text], name));
  }

  test("are taken in once", async () => {
    keep([NOTE]);
    showNotes();
    const file = printWebAnnotations([NOTE, LOST], SITE);
    await choose("notes.jsonld", file);
    await screen.findByText("1 new highlight was added.");
    await choose("notes.jsonld", file);
    await screen.findByText("0 new highlights were added.");
    expect(kept()).toEqual([NOTE, LOST]);
  });

  test("of another kind are refused by name", async () => {
    showNotes();
    await choose("photo.png", "\u0089PNG");
    await screen.findByText(/“photo.png” holds no W3C annotations/);
    expect(kept()).toEqual([]);
  });

  test.each([
    ["Export as Markdown", "notes.md", /^# Highlights and notes\n\n## \[Ferry returns\]/],
    ["Export as W3C annotations", "notes.jsonld", /"@context": "http:\/\/www.w3.org\/ns\/anno/],
  ])("are made by %s", async (button, name, content) => {
    keep([NOTE]);
    const made: Blob[] = [];
    const names: string[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      if (blob instanceof Blob) made.push(blob);
      return "blob:kept";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      names.push(this.download);
    });
    showNotes();
    await userEvent.click(await screen.findByRole("button", { name: button }));
    expect(names).toEqual([name]);
    expect(await made[0]?.text()).toMatch(content);
  });
});
