import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { describe, expect, test } from "vitest";
import type { Block } from "#article/article.ts";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticle } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

function showParts(titles: readonly string[]) {
  const blocks = titles.flatMap((text): Block[] => [
    { kind: "heading", text },
    { kind: "paragraph", text: "Text. ".repeat(900) },
  ]);
  const article = makeArticle({ blocks });
  const address = `${articlePath(article.id)}?q=text`;
  renderScreen(<App />, [article], articlePageOf([article]), address);
  for (const fold of document.querySelectorAll("details")) fold.open = true;
}

describe("the contents of an article", () => {
  test("lead to its parts", async () => {
    showParts(["Tides", "Ropes", "Piers"]);
    const list = screen.getByRole("navigation", { name: "Contents" });
    await userEvent.click(within(list).getByRole("link", { name: "Piers" }));
    const heading = screen.getByRole("heading", { name: "Piers" });
    expect(document.activeElement).toBe(heading);
    expect(heading.getBoundingClientRect().top).toBeLessThan(100);
  });

  test("lead to a part again after scrolling", async () => {
    showParts(["Tides", "Ropes", "Piers"]);
    const link = screen.getByRole("link", { name: "Piers" });
    await userEvent.click(link);
    window.scrollTo(0, 0);
    await userEvent.click(link);
    expect(window.scrollY).toBeGreaterThan(100);
  });

  test("are not listed for two parts", () => {
    showParts(["Tides", "Ropes"]);
    expect(screen.queryByRole("navigation", { name: "Contents" })).toBeNull();
  });

  test("have no accessibility fault", async () => {
    showParts(["Tides", "Ropes", "Piers"]);
    expect(await accessibilityFaults()).toEqual([]);
  });
});
