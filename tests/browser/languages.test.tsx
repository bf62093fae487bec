import { act, screen, waitFor } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ListingPage } from "#reader/listing/listing-page.tsx";
import { readSettings } from "#reader/settings/settings.ts";
import { speak } from "#reader/words/spoken.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { listingOf, renderScreen } from "./support/render-screen.tsx";

const root = document.documentElement;

afterEach(async () => {
  vi.restoreAllMocks();
  localStorage.clear();
  await act(() => speak("en"));
});

function showListing(): void {
  const articles = makeArticles(Array.from({ length: 12 }, () => ({})));
  renderScreen(<ListingPage />, articles, listingOf(articles), "/");
}

/** Chooses a language in the panel of the reading settings. */
async function choose(button: string, label: string, language: string): Promise<void> {
  await userEvent.click(screen.getByRole("button", { name: button }));
  await userEvent.selectOptions(await screen.findByLabelText(label), language);
}

describe("the language of the interface", () => {
  test("is switched in the settings, kept, and switched back", async () => {
    showListing();
    await choose("Reading settings", "Language", "العربية");
    const field = await screen.findByRole("searchbox", { name: "تصفية المقالات بالكلمات" });
    expect([root.lang, root.dir]).toEqual(["ar", "rtl"]);
    expect(getComputedStyle(field).direction).toBe("rtl");
    const count = new Intl.NumberFormat("ar").format(12);
    expect(screen.getByText(`${count} مقالة`)).toBeTruthy();
    expect(readSettings().language).toBe("ar");
    await userEvent.selectOptions(screen.getByLabelText("اللغة"), "English");
    await screen.findByRole("searchbox", { name: "Filter articles by word" });
    expect([root.lang, root.dir]).toEqual(["en", "ltr"]);
  });

  test("is the browser’s until the reader chooses one", async () => {
    vi.spyOn(navigator, "languages", "get").mockReturnValue(["eo", "fr-CA", "de"]);
    showListing();
    await act(() => speak("auto"));
    expect(screen.getByRole("searchbox", { name: "Filtrer les articles par mot" })).toBeTruthy();
    expect(screen.getByText("12 articles")).toBeTruthy();
  });

  test("leaves the language of articles alone", async () => {
    showListing();
    await act(() => speak("fa"));
    await waitFor(() => expect(root.dir).toBe("rtl"));
    const [title] = screen.getAllByRole("heading", { level: 2 });
    expect(title?.closest("[dir]")?.getAttribute("dir")).toBe("ltr");
  });
});
