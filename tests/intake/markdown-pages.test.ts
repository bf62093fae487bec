import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { formatNameOf, readSeed } from "#intake/intake.ts";

const FIRST =
  "The white ferry came back to the village on Monday, after a winter of repairs that had taken longer than planned.";
const SECOND =
  "Some forty people stood on the old quay and waved, among them the baker and the two teachers of the school.";

const MENU = ["Home", "News", "Sport", "Opinion", "Letters"].map((name) => `* [${name}](/x)`);
const FOOT = ["Contact", "Imprint", "Privacy", "Terms"].map((name) => `* [${name}](/y)`);
const TEXT = ["# Ferry returns", FIRST, "## What happens next", SECOND];

function seedOf(file: string, lines: readonly string[]) {
  return { file, bytes: new TextEncoder().encode(lines.join("\n\n")) };
}

function read(file: string, lines: readonly string[]): Article | undefined {
  return readSeed(seedOf(file, lines)).articles[0];
}

describe("a page in Markdown", () => {
  test.each(["page.md", "page.txt"])("is read without its menu and footer: %s", (file) => {
    const article = read(file, [...MENU, ...TEXT, ...FOOT]);
    expect(article?.title).toBe("Ferry returns");
    expect(article?.blocks.flatMap(blockTexts)).toEqual([FIRST, "What happens next", SECOND]);
  });

  test("is read in Chinese", () => {
    const text = [
      "白色渡轮星期一早上回到村里的港口，居民们在旧码头上迎接它，还带来了热汤和面包。",
      "船长说明天开船，票价今年不变，大家都很高兴，孩子们在岸边唱起了一支关于小船的歌。",
    ];
    const menu = ["首页", "新闻", "体育", "评论", "读者来信"].map((name) => `* [${name}](/x)`);
    const article = read("page.md", [...menu, "# 渡轮回港", ...text, ...menu]);
    expect(article?.title).toBe("渡轮回港");
    expect(article?.blocks.flatMap(blockTexts)).toEqual(text);
  });

  test("keeps what its headings mark as headings", () => {
    const article = read("page.md", [...MENU, ...TEXT, ...FOOT]);
    expect(article?.blocks.map(({ kind }) => kind)).toEqual(["paragraph", "heading", "paragraph"]);
  });

  test("has its headline below the window's title", () => {
    const page = ["# Ferry returns - Harbour Post", ...MENU, ...TEXT, ...FOOT];
    expect(read("page.md", page)?.title).toBe("Ferry returns");
  });

  test("has its address and day from a reading service's header", () => {
    const header = [
      "Title: Ferry returns - Harbour Post",
      "URL Source: https://post.example/ferry",
      "Published Time: 2031-05-03T08:15:00Z",
      "Markdown Content:",
    ];
    expect(read("page.md", [...header, ...MENU, ...TEXT, ...FOOT])).toMatchObject({
      title: "Ferry returns",
      url: "https://post.example/ferry",
      date: "2031-05-03",
    });
  });
});

describe("the kind of a text", () => {
  test.each([
    ["Markdown", "note.txt", TEXT],
    ["Markdown", "links.md", [...TEXT, ...MENU, ...FOOT]],
    ["Markdown", "list.md", ["# Links", ...MENU, ...FOOT]],
    ["page in Markdown", "page.txt", [...MENU, ...TEXT, ...FOOT]],
    ["text dump", "tags.txt", ["Ferry returns", FIRST, "# harbour", "# ferry", "# winter"]],
    ["text dump", "one.txt", ["Ferry returns", FIRST, "It is written [here](there) in the log."]],
  ])("is %s: %s", (name, file, lines) => {
    expect(formatNameOf(seedOf(file, lines))).toBe(name);
  });
});
