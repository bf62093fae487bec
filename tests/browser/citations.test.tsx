import { screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { makeArticles } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

afterEach(() => vi.restoreAllMocks());

async function openMenu() {
  const articles = makeArticles([{ authors: ["Ana Bell"], date: "2031-05-04" }]);
  const [first] = articles;
  const address = first === undefined ? "/" : articlePath(first.id);
  renderScreen(<App />, articles, articlePageOf(articles), address);
  await userEvent.click(screen.getByRole("button", { name: "Cite" }));
  return screen.findByRole("button", { name: "Copy as Markdown" });
}

test.each([
  ["Markdown", /^Ana Bell\. \[Ferry returns\]\(<http.*\/a\/article-0\/>\)\. 2031-05-04\.$/],
  ["Plain text", /^Ana Bell\. Ferry returns\. 2031-05-04\. http.*\/a\/article-0\/$/],
  ["BibTeX", /^@misc\{article-0,\n {2}title = \{\{Ferry returns\}\},/],
  ["RIS", /^TY {2}- ELEC\r\nTI {2}- Ferry returns\r\nAU {2}- Ana Bell\r\n/],
])("an article is cited in %s by a click", async (form, citation) => {
  const copied: string[] = [];
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(async (text) => {
    copied.push(text);
  });
  await openMenu();
  const button = screen.getByRole("button", { name: `Copy as ${form}` });
  await userEvent.click(button);
  await within(button).findByText("Copied");
  expect(copied[0]).toMatch(citation);
});

test("the menu of citations has no accessibility fault", async () => {
  await openMenu();
  expect(await accessibilityFaults()).toEqual([]);
});
