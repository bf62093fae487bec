import { screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { articlePath } from "#article/paths.ts";
import { App } from "#reader/app.tsx";
import { articleFile, type FileFormat } from "#reader/save-as/article-file.ts";
import { makeArticle, type ArticleParts } from "#tests/support/make-article.ts";
import { accessibilityFaults } from "./support/accessibility.ts";
import { articlePageOf, renderScreen } from "./support/render-screen.tsx";

const LINK = "https://example.org/a/ferry/";

afterEach(() => {
  vi.restoreAllMocks();
});

async function openMenu(parts: ArticleParts = {}): Promise<void> {
  const article = makeArticle({ paragraphs: ["The ferry left."], ...parts });
  renderScreen(<App />, [article], articlePageOf([article]), articlePath(article.id));
  await userEvent.click(screen.getByRole("button", { name: "More" }));
  await screen.findByText("Save as");
}

/** What the page offers as downloads from now on. */
function downloads(): { readonly name: string; readonly content: Blob }[] {
  const offered: { name: string; content: Blob }[] = [];
  vi.spyOn(URL, "createObjectURL").mockImplementation((content) => {
    offered.push({ name: "", content: content as Blob });
    return "#";
  });
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
    this: HTMLAnchorElement,
  ) {
    const last = offered.at(-1);
    if (last !== undefined) last.name = this.download;
  });
  return offered;
}

function nameOf(title: string, format: FileFormat = "md"): string {
  return articleFile(makeArticle({ title }), format, LINK, new Date()).name;
}

/** The documents of an e-book: each begins with its own declaration. */
async function documentsOf(parts: ArticleParts): Promise<readonly string[]> {
  const { content } = articleFile(makeArticle(parts), "epub", LINK, new Date());
  const text = await new Blob([content]).text();
  return [...text.matchAll(/<\?xml [^]*?<\/(?:html|package|container)>/g)].map(([xml]) => xml);
}

describe("the menu of rarer tools", () => {
  test.each([
    ["E-book (.epub)", "Ferry-returns.epub", "application/epub+zip"],
    ["Web page (.html)", "Ferry-returns.html", "text/html;charset=utf-8"],
    ["Markdown (.md)", "Ferry-returns.md", "text/markdown;charset=utf-8"],
    ["Text (.txt)", "Ferry-returns.txt", "text/plain;charset=utf-8"],
  ])("saves an article as %s", async (label, name, type) => {
    await openMenu();
    const offered = downloads();
    await userEvent.click(screen.getByRole("button", { name: label }));
    expect(offered.map((each) => [each.name, each.content.type])).toEqual([[name, type]]);
    expect(await offered[0]?.content.text()).toContain("The ferry left.");
    expect(document.querySelector(":popover-open")).toBeNull();
  });

  test("prints", async () => {
    const print = vi.spyOn(window, "print").mockImplementation(() => {});
    await openMenu();
    await userEvent.click(screen.getByRole("button", { name: "Print" }));
    expect(print).toHaveBeenCalledOnce();
  });

  test("has no accessibility fault", async () => {
    await openMenu();
    expect(await accessibilityFaults()).toEqual([]);
  });
});

describe("the name of a file", () => {
  test.each([
    ["Ferry: back / again?", "Ferry-back-again.md"],
    ["کشتی سفید", "کشتی-سفید.md"],
    ["../../etc/passwd", "etc-passwd.md"],
    ["***", "ferry.md"],
    ["a".repeat(300), `${"a".repeat(60)}.md`],
  ])("of %s is %s", (title, name) => {
    expect(nameOf(title)).toBe(name);
  });
});

describe("the documents of an e-book", () => {
  test("are well-formed whatever the text", async () => {
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("]]>", "<p>", "&nbsp;", "\u0000\u000b", "\ud800", "\ufffe"),
    );
    await fc.assert(
      fc.asyncProperty(text, text, async (title, words) => {
        const documents = await documentsOf({
          title,
          authors: [words],
          blocks: [
            { kind: "paragraph", text: words },
            { kind: "code", text: words },
            { kind: "heading", text: words },
          ],
        });
        expect(documents).toHaveLength(4);
        for (const xml of documents) {
          const parsed = new DOMParser().parseFromString(xml, "application/xml");
          expect(parsed.querySelector("parsererror")).toBeNull();
        }
      }),
    );
  });
});
