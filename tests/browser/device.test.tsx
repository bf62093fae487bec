import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test, vi } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticles } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, listingOf, renderScreen } from "./support/render-screen.tsx";

const LONG = Array.from(
  { length: 60 },
  (_, number) => `Paragraph ${number}. ${"Words. ".repeat(60)}`,
);

const ARTICLES = makeArticles([
  { title: "Ferry returns", paragraphs: LONG, sections: ["Travel"] },
  { title: "Mill stands still", paragraphs: ["Short."] },
]);

function openArticle(number: number, hash = "") {
  window.scrollTo(0, 0);
  const ordered = number === 0 ? ARTICLES : ARTICLES.toReversed();
  const id = ordered[0]?.id;
  const address = id === undefined ? "/" : articlePath(id) + hash;
  return renderScreen(<App />, ordered, articlePageOf(ordered), address);
}

const openListing = () => renderScreen(<App />, ARTICLES, listingOf(ARTICLES), "/");
const openSaved = () => renderScreen(<App />, ARTICLES, { kind: "saved" }, "/saved/");

const kept = (name: string): unknown =>
  JSON.parse(localStorage.getItem(`broadsheet:${name}`) ?? "null");

const exported = (content: unknown) =>
  new File([JSON.stringify(content)], "reading.json", { type: "application/json" });

async function takeIn(file: File): Promise<void> {
  openSaved();
  await userEvent.upload(await screen.findByLabelText("Import a file"), file);
}

describe("an article", () => {
  test("is saved, and taken out again", async () => {
    openArticle(0);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    expect(screen.getByText("Saved on this device")).toBeTruthy();
    expect(kept("saved")).toMatchObject([{ title: "Ferry returns", section: "Travel" }]);
    await userEvent.click(screen.getByRole("button", { name: "Saved" }));
    expect(kept("saved")).toEqual([]);
  });

  test("says when the device does not keep it", async () => {
    openArticle(0);
    const refuse = vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    refuse.mockRestore();
    expect(screen.getByText(/saved until the page is closed/)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Saved" })).toBeTruthy();
  });

  test("is read once its end was seen", async () => {
    openArticle(1);
    await waitFor(() => expect(kept("read")).toEqual([ARTICLES[1]?.id]));
  });

  test("is not read before that", async () => {
    openArticle(0);
    await import("#reader/device/follow-reading.ts");
    window.scrollTo(0, 2000);
    await waitFor(() => expect(kept("progress")).not.toBeNull());
    expect(kept("read")).toBeNull();
  });

  test("goes on where the reader stopped", async () => {
    const first = openArticle(0);
    // What follows the reading comes behind the page, and misses a scroll before it.
    await screen.findByRole("button", { name: "Save" });
    await import("#reader/device/follow-reading.ts");
    screen.getByText(/^Paragraph 30\./).scrollIntoView();
    await waitFor(() => expect(kept("progress")).not.toBeNull());
    first.unmount();
    window.scrollTo(0, 0);
    openArticle(0);
    await userEvent.click(await screen.findByRole("button", { name: "Continue at 50%" }));
    const place = screen.getByText(/^Paragraph 30\./);
    expect(document.activeElement).toBe(place);
    expect(place.getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    expect(screen.queryByRole("button", { name: /Continue/ })).toBeNull();
  });

  test("opened at a passage offers no other place", async () => {
    const id = ARTICLES[0]?.id ?? "";
    const place = { text: 30, start: LONG[30]?.slice(0, 40), share: 0.5, at: 1 };
    localStorage.setItem("broadsheet:progress", JSON.stringify({ [id]: place }));
    const { unmount } = openArticle(0);
    await screen.findByRole("button", { name: "Continue at 50%" });
    unmount();
    openArticle(0, "#match-1");
    await screen.findByRole("button", { name: "Save" });
    await import("#reader/device/follow-reading.ts");
    expect(screen.queryByRole("button", { name: /Continue/ })).toBeNull();
  });

  test.each(["[", "7", '{"x":1}', "null", '[{"id":"../x"}]'])(
    "is shown when the device holds %s",
    async (held) => {
      for (const name of ["read", "saved", "progress"]) {
        localStorage.setItem(`broadsheet:${name}`, held);
      }
      openArticle(0);
      expect(await screen.findByRole("button", { name: "Save" })).toBeTruthy();
    },
  );
});

describe("the listing", () => {
  test("tells which articles were read", () => {
    localStorage.setItem("broadsheet:read", JSON.stringify([ARTICLES[1]?.id]));
    openListing();
    const rows = screen.getAllByRole("article").map((row) => row.textContent.includes("Finished"));
    expect(rows).toEqual([false, true]);
  });

  test("follows what other tabs do", async () => {
    openListing();
    const value = JSON.stringify([ARTICLES[0]?.id]);
    localStorage.setItem("broadsheet:read", value);
    fireEvent(window, new StorageEvent("storage", { key: "broadsheet:read" }));
    expect(await screen.findByText(/Finished/)).toBeTruthy();
  });

  test("leads to the saved articles", async () => {
    openListing();
    await userEvent.click(screen.getByRole("link", { name: "Saved" }));
    expect(screen.getByRole("heading", { name: "Saved articles" })).toBeTruthy();
  });
});

describe("saved articles", () => {
  test("are listed, opened and removed", async () => {
    const { unmount } = openArticle(0);
    await userEvent.click(screen.getByRole("button", { name: "Save" }));
    unmount();
    openSaved();
    const link = await screen.findByRole("link", { name: "Ferry returns" });
    expect(link.getAttribute("href")).toBe(articlePath(ARTICLES[0]?.id ?? ("" as never)));
    expect(await accessibilityFaults()).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Remove Ferry returns" }));
    expect(screen.getByText(/Nothing is saved yet/)).toBeTruthy();
    expect(kept("saved")).toEqual([]);
  });
});

describe("all that is kept", () => {
  test("goes to a file and comes back from it", async () => {
    localStorage.setItem("broadsheet:read", '["a"]');
    localStorage.setItem("broadsheet:notes", '{"a":[{"id":"n1","text":"Note"}]}');
    localStorage.setItem("elsewhere", "1");
    const made: Blob[] = [];
    const create = vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      made.push(blob as Blob);
      return "#";
    });
    const { unmount } = openSaved();
    await userEvent.click(await screen.findByRole("button", { name: "Export as a file" }));
    create.mockRestore();
    const content: unknown = JSON.parse((await made[0]?.text()) ?? "null");
    expect(content).toEqual({
      broadsheet: 1,
      kept: { notes: { a: [{ id: "n1", text: "Note" }] }, read: ["a"] },
    });
    unmount();
    localStorage.clear();
    await takeIn(exported(content));
    expect(await screen.findByText("The file was taken in beside what was here.")).toBeTruthy();
    expect(kept("notes")).toEqual({ a: [{ id: "n1", text: "Note" }] });
  });

  test("stays beside what a file brings, and shows at once", async () => {
    localStorage.setItem("broadsheet:saved", JSON.stringify([{ id: "lamp", title: "Lamp" }]));
    await takeIn(
      exported({
        broadsheet: 1,
        kept: { saved: [{ id: "boat", title: "Boat" }], reading: { theme: "sepia" } },
      }),
    );
    await screen.findByRole("link", { name: "Boat" });
    expect(screen.getByRole("link", { name: "Lamp" })).toBeTruthy();
    expect(document.documentElement.dataset["theme"]).toBe("sepia");
    delete document.documentElement.dataset["theme"];
  });

  test.each([
    [7],
    [[]],
    [{ kept: {} }],
    [{ broadsheet: 1, kept: [] }],
    [{ broadsheet: 2, kept: {} }],
  ])("is left alone by %j", async (content) => {
    localStorage.setItem("broadsheet:read", '["a"]');
    await takeIn(exported(content));
    expect(await screen.findByText(/nothing was changed/)).toBeTruthy();
    expect(kept("read")).toEqual(["a"]);
  });
});
