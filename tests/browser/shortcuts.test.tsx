import { fireEvent, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticles } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { fakeSpeech } from "./support/fake-speech.ts";
import { articlePageOf, listingOf, renderScreen } from "./support/render-screen.tsx";

afterEach(() => {
  delete document.documentElement.dataset["keys"];
});

const ARTICLES = makeArticles([
  { title: "Ferry returns", paragraphs: ["A ferry and a ferry."] },
  { title: "Mill stands still" },
]);

function showArticle(search = ""): void {
  const [first] = ARTICLES;
  const address = first === undefined ? "/" : articlePath(first.id) + search;
  renderScreen(<App />, ARTICLES, articlePageOf(ARTICLES), address);
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });

describe("a single key in an article", () => {
  test("saves it", () => {
    showArticle();
    press("s");
    expect(screen.getByRole("button", { name: "Saved" })).toBeTruthy();
    press("s");
    expect(screen.getByRole("button", { name: "Save" })).toBeTruthy();
  });

  test("goes through the matches", async () => {
    showArticle("?q=ferry+");
    await screen.findByText("3 matches");
    press("n");
    press("n");
    expect(screen.getByText("2 of 3")).toBeTruthy();
    press("N");
    expect(screen.getByText("1 of 3")).toBeTruthy();
  });

  test("listens and pauses", async () => {
    const speech = fakeSpeech(["en"]);
    showArticle();
    press("l");
    await waitFor(() => expect(speech.isSpeaking()).toBe(true));
    press("l");
    expect(speech.isSpeaking()).toBe(false);
    speech.remove();
  });

  test.each(["j", "]"])("leads on to the next one: %s", (key) => {
    showArticle();
    const followed: (string | null)[] = [];
    const stop = (event: Event) => {
      event.preventDefault();
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      followed.push(link?.textContent ?? null);
    };
    document.addEventListener("click", stop, { capture: true });
    press(key);
    document.removeEventListener("click", stop, { capture: true });
    expect(followed).toEqual(["Mill stands still"]);
  });

  test("does nothing that is not there", () => {
    showArticle();
    expect(press("[")).toBe(true);
    expect(press("x")).toBe(true);
  });

  test("does nothing once switched off", () => {
    showArticle();
    document.documentElement.dataset["keys"] = "off";
    press("s");
    expect(screen.getByRole("button", { name: "Save" })).toBeTruthy();
  });
});

describe("the sheet of keys", () => {
  async function openSheet(): Promise<HTMLElement> {
    renderScreen(<App />, ARTICLES, listingOf(ARTICLES), "/");
    screen.getByRole("link", { name: "Ferry returns" }).focus();
    press("?");
    return screen.findByRole("dialog", { name: "Keys" });
  }

  test("opens, and gives the focus back", async () => {
    const sheet = await openSheet();
    expect(sheet.contains(document.activeElement)).toBe(true);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Ferry returns");
  });

  test("switches single keys off for good", async () => {
    await openSheet();
    await userEvent.click(screen.getByRole("checkbox"));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    press("?");
    press("/");
    expect(document.activeElement?.textContent).toBe("Ferry returns");
    expect(JSON.parse(localStorage.getItem("broadsheet:reading") ?? "{}")).toMatchObject({
      keys: "off",
    });
  });

  test("opens from the reading settings, where keys are off", async () => {
    renderScreen(<App />, ARTICLES, listingOf(ARTICLES), "/");
    await userEvent.click(screen.getByRole("button", { name: "Reading settings" }));
    await userEvent.click(await screen.findByRole("button", { name: "All keys" }));
    await userEvent.click(await screen.findByRole("checkbox"));
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(document.activeElement?.textContent).toBe("Aa");
    await userEvent.click(screen.getByRole("button", { name: "Reading settings" }));
    const off = await screen.findByRole<HTMLInputElement>("radio", { name: "Off" });
    expect(off.checked).toBe(true);
  });

  test("has no accessibility fault", async () => {
    await openSheet();
    expect(await accessibilityFaults()).toEqual([]);
  });
});
