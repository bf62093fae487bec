import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticle, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { fakeSpeech, type FakeSpeech } from "./support/fake-speech.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

let speech: FakeSpeech;

afterEach(() => {
  speech.remove();
});

const PARAGRAPHS = ["The ferry left. Nobody saw it.", "x ".repeat(70) + "It came back."];

async function listen(languages: readonly string[], parts: ArticleParts = {}) {
  window.scrollTo(0, 0);
  speech = fakeSpeech(languages);
  const article = makeArticle({ title: "Ferry news", paragraphs: PARAGRAPHS, ...parts });
  renderScreen(<App />, [article], articlePageOf([article]), articlePath(article.id));
  await userEvent.click(screen.getByRole("button", { name: "Listen" }));
  return screen.findByRole("region", { name: "Listen" });
}

const said = () => speech.spoken.map(({ text }) => text);
const marked = () => [...(CSS.highlights.get("spoken") ?? [])].map(String);

describe("listening", () => {
  test("reads sentence by sentence and marks each", async () => {
    await listen(["en-GB"]);
    await waitFor(() => expect(said()).toEqual(["Ferry news"]));
    expect(marked()).toEqual(["Ferry news"]);
    speech.finish();
    speech.finish();
    expect(said().slice(1)).toEqual(["The ferry left.", "Nobody saw it."]);
    expect(marked()).toEqual(["Nobody saw it."]);
  });

  test("ends with the article", async () => {
    const bar = await listen(["en"], { paragraphs: ["One."] });
    await waitFor(() => expect(said()).toHaveLength(1));
    speech.finish();
    speech.finish();
    expect(await within(bar).findByRole("button", { name: "Play" })).toBeTruthy();
    expect(marked()).toEqual([]);
  });

  test("pauses and goes on with the same sentence", async () => {
    const bar = await listen(["en"]);
    speech.finish();
    await userEvent.click(within(bar).getByRole("button", { name: "Pause" }));
    expect(speech.isSpeaking()).toBe(false);
    await userEvent.click(within(bar).getByRole("button", { name: "Play" }));
    expect(said().slice(1)).toEqual(["The ferry left.", "The ferry left."]);
  });

  test("steps through the sentences", async () => {
    const bar = await listen(["en"]);
    await userEvent.click(within(bar).getByRole("button", { name: "Next sentence" }));
    await userEvent.click(within(bar).getByRole("button", { name: "Next sentence" }));
    await userEvent.click(within(bar).getByRole("button", { name: "Previous sentence" }));
    expect(said()).toEqual(["Ferry news", "The ferry left.", "Nobody saw it.", "The ferry left."]);
  });

  test("takes speed and voice, and keeps them", async () => {
    const bar = await listen(["en-US", "en-GB"]);
    await userEvent.selectOptions(within(bar).getByRole("combobox", { name: "Speed" }), "1.5");
    await userEvent.selectOptions(within(bar).getByRole("combobox", { name: "Voice" }), "en-GB");
    expect(speech.spoken.at(-1)).toMatchObject({ rate: 1.5, lang: "en-GB" });
    expect(JSON.parse(localStorage.getItem("broadsheet:listen") ?? "null")).toEqual({
      rate: 1.5,
      voices: { en: "en-GB" },
    });
  });

  test("is steered by the keyboard", async () => {
    await listen(["en"]);
    expect(document.activeElement?.textContent).toBe("Pause");
    fireEvent.keyDown(document.body, { key: "l" });
    expect(speech.isSpeaking()).toBe(false);
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Listen" })).toBeNull();
    expect(document.activeElement?.textContent).toBe("Listen");
  });

  test("falls silent when the article is left", async () => {
    await listen(["en"]);
    cleanup();
    expect(speech.isSpeaking()).toBe(false);
    expect(marked()).toEqual([]);
  });

  test("says that there is no voice for the language", async () => {
    const bar = await listen(["en"], { language: "fa", title: "خبر", direction: "rtl" });
    expect(within(bar).getByRole("alert").textContent).toContain("no voice for Persian");
    expect(said()).toEqual([]);
  });

  test("stops when the browser refuses to speak", async () => {
    const bar = await listen(["en"]);
    speech.spoken[0]?.dispatchEvent(new Event("error"));
    expect(await within(bar).findByRole("button", { name: "Play" })).toBeTruthy();
  });

  test("keeps the sentence in view", async () => {
    const paragraphs = Array.from(
      { length: 40 },
      (_, number) => `${"Words ".repeat(20)}${number}.`,
    );
    await listen(["en"], { paragraphs });
    for (let piece = 0; piece < 30; piece += 1) speech.finish();
    const [range] = [...(CSS.highlights.get("spoken") ?? [])] as Range[];
    const { top = -1, bottom = Infinity } = range?.getBoundingClientRect() ?? {};
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(window.innerHeight);
  });

  test("has no accessibility fault", async () => {
    await listen(["en-US", "en-GB"]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
