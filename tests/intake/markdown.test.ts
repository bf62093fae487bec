import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { markdownFormat } from "#intake/markdown/markdown.ts";

function read(text: string, file = "ferry.md") {
  return markdownFormat.read({ file, bytes: new TextEncoder().encode(text) }, NO_EVIDENCE);
}

function blocks(text: string) {
  return read(`---\ntitle: Ferry\n---\n${text}`).articles[0]?.blocks;
}

function paragraph(text: string) {
  return { kind: "paragraph", text };
}

describe("a title", () => {
  const prose = "The ferry is back.";

  test.each([
    ["the header names", `---\ntitle: Ferry\n---\n# Other\n\n${prose}`, "Ferry", 2],
    ["the first heading names", `# Ferry\n\n${prose}\n\n# Other`, "Ferry", 2],
    ["an underlined heading names", `Ferry\n=====\n\n${prose}`, "Ferry", 1],
    ["a lower heading names", `![A](a.jpg)\n\n### Ferry\n\n${prose}`, "Ferry", 2],
    ["the only top heading names", `${prose}\n\n# Ferry\n\n${prose}`, "Ferry", 2],
    ["nothing names is the first sentence", `${prose}\n\n## Ferry`, prose, 2],
    ["two top headings below prose do not name", `${prose}\n\n# A\n\nB\n\n# C`, prose, 4],
    ["is all there is", "# Ferry", "Ferry", 1],
  ])("that %s", (_name, text, title, count) => {
    const article = read(text).articles[0];
    expect(article?.title).toBe(title);
    expect(article?.blocks).toHaveLength(count);
  });

  test("is doubted where it is derived", () => {
    expect(read(prose).problems).toMatchObject([{ severity: "doubt", file: "ferry.md" }]);
    expect(read(`# Ferry\n\n${prose}`).problems).toEqual([]);
  });

  test("said again is shown once", () => {
    const article = read(`---\ntitle: The Ferry\n---\n# The *ferry*\n\n${prose}`).articles[0];
    expect(article?.blocks).toEqual([paragraph(prose)]);
    expect(article?.removed).toMatchObject([
      { text: "The ferry", line: 4, rule: "title repeated" },
    ]);
  });
});

describe("text", () => {
  test.each([
    ["marks", "The **ferry** is `back` ~~late~~ _now_.", "The ferry is back late now."],
    ["links", 'See [the *list*](/a "t") and [it][1].\n\n[1]: /b', "See the list and it."],
    ["addresses", "See <https://harbour.example/a>.", "See https://harbour.example/a."],
    ["escapes", "1\\. \\*a\\* &lt;b&gt; AT&amp;T &amp;lt;", "1. *a* <b> AT&T &lt;"],
    ["soft line ends", "one\ntwo", "one two"],
    ["soft line ends in Chinese", "渡轮\n回来", "渡轮回来"],
    ["hard line ends", "one  \ntwo\\\nthree<br>four", "one\ntwo\nthree\nfour"],
    ["pictures in a line", "See ![the map](a.png) here", "See the map here"],
    ["script addresses", "[a](javascript:b)", "[a](javascript:b)"],
    ["a label that is no address", "[Note]: late", "[Note]: late"],
    ["a label above its text", "[Note]:\nlate", "[Note]: late"],
    ["a number that begins it", "2031. A year of ferries.", "2031. A year of ferries."],
  ])("keeps the words of %s", (_name, source, text) => {
    expect(blocks(source)?.map((block) => blockTexts(block).join("\n"))).toEqual(
      text === "[Note]: late" && source.includes("\n") ? ["[Note]:", "late"] : [text],
    );
  });
});

describe("blocks", () => {
  test("are headings, quotes, code and rules", () => {
    expect(blocks("## A\n\n> b\n> c\n>\n> d\n\n---\n\n    e\n     f\n\n~~~js\ng\n\n~~~")).toEqual([
      { kind: "heading", text: "A" },
      { kind: "quote", text: "b c" },
      { kind: "quote", text: "d" },
      { kind: "code", text: "e\n f" },
      { kind: "code", text: "g\n" },
    ]);
  });

  test("of nested lists are one list", () => {
    expect(blocks("- a\n  1. b\n\n     c\n  2. d\n- e\n\n1) f\n2) g")).toEqual([
      { kind: "list", ordered: false, items: ["a", "b\nc", "d", "e"] },
      { kind: "list", ordered: true, items: ["f", "g"] },
    ]);
  });

  test("of tasks show their boxes", () => {
    expect(blocks("- [ ] a\n- [x] b\n- \\[x] c")).toEqual([
      { kind: "list", ordered: false, items: ["☐ a", "☑ b", "[x] c"] },
    ]);
  });

  test("of numbers that go on keep them", () => {
    expect(blocks("3. a\n4. b")).toEqual([
      { kind: "list", ordered: false, items: ["3. a", "4. b"] },
    ]);
  });

  test("split a list around code", () => {
    expect(blocks("- a\n\n      b\n- c")?.map(({ kind }) => kind)).toEqual([
      "list",
      "code",
      "list",
    ]);
  });

  test("of tables keep every cell", () => {
    expect(blocks("| a | b |\n|:--|--:|\n| *c* | d \\| e | f |\n| g |")).toEqual([
      {
        kind: "table",
        rows: [
          ["a", "b"],
          ["c", "d | e", "f"],
          ["g", ""],
        ],
      },
    ]);
  });

  test("of pictures have caption or description", () => {
    expect(blocks('![A ferry](a.jpg)\n[![B](b.jpg)](/b)\n\n![C](c.jpg "At dawn")')).toEqual([
      { kind: "figure", text: "A ferry" },
      { kind: "figure", text: "B" },
      { kind: "figure", text: "At dawn" },
    ]);
  });

  test("of footnotes come last", () => {
    expect(blocks("One[^a], two[^b].\n\n[^a]: Note\ngoes on.\n\n    And on.\n\nThree.")).toEqual([
      paragraph("One[a], two[^b]."),
      paragraph("Three."),
      paragraph("[a] Note goes on."),
      paragraph("And on."),
    ]);
  });
});

describe("tags", () => {
  test("are left out and logged", () => {
    const article = read("# A\n\nIt is <b>late</b>.\nSo <!-- x --> late.").articles[0];
    expect(article?.blocks).toEqual([paragraph("It is late. So late.")]);
    expect(article?.removed).toMatchObject([
      { text: "<b> </b> <!-- x -->", line: 3, rule: "markup", confidence: "certain" },
    ]);
  });

  test("around blocks leave their text", () => {
    expect(blocks("<div>\n<h2>A</h2>\n<p>b *c*\nd</p><ul><li>e\n</div>")).toEqual([
      { kind: "heading", text: "A" },
      paragraph("b *c* d"),
      paragraph("e"),
    ]);
  });

  test("of programs take their text along", () => {
    const article = read("# A\n\nB\n\n<script>\nalert(1)\n</script>\n\nC").articles[0];
    expect(article?.blocks).toEqual([paragraph("B"), paragraph("C")]);
    expect(article?.removed).toMatchObject([{ rule: "page code", line: 5 }]);
  });

  test("of a program without end take nothing", () => {
    expect(blocks("<style>\nThe ferry is back.")).toEqual([paragraph("The ferry is back.")]);
  });
});

describe("a header", () => {
  test("names the fields and is logged", () => {
    const { articles, problems } = read(
      "---\ntitle: Ferry\ndate: 2031-05-04\nauthor: Ana Bell\ntags: [a, b]\nlang: en_GB\n" +
        "source: https://a.example/b\nid: ferry-7\naliases: [/old/]\nlayout: post\n---\nIt is back.",
    );
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "ferry-7",
        title: "Ferry",
        date: "2031-05-04",
        authors: ["Ana Bell"],
        sections: ["a", "b"],
        language: "en-GB",
        url: "https://a.example/b",
        aliases: ["old"],
        removed: [{ text: "layout: post", line: 10 }],
      },
    ]);
  });

  test("with a fault is doubted and used", () => {
    const { articles, problems } = read("---\ntitle: Ferry: back\ntags:\n  - a\n---\nIt is.");
    expect(articles).toMatchObject([{ title: "Ferry: back", sections: ["a"] }]);
    expect(problems.map(({ message }) => message).join()).toContain("Line 2");
  });

  test("that is none stays text", () => {
    const article = read("---\nNote: the ferry is back.\n\n---\nIt is.").articles[0];
    expect(article?.blocks).toEqual([paragraph("Note: the ferry is back."), paragraph("It is.")]);
  });
});

describe("lines below the headline", () => {
  const prose = "The ferry is back after a long winter in the dock.";

  test.each([
    ["a byline", "*By Ana Bell*", { authors: ["Ana Bell"], date: null }],
    ["a day", "Published: 4 May 2031", { authors: [], date: "2031-05-04" }],
    ["both", "By Ana Bell\\\n4 May 2031", { authors: ["Ana Bell"], date: "2031-05-04" }],
  ])("give %s and are logged", (_name, line, facts) => {
    const article = read(`# Ferry returns\n\n${line}\n\n${prose}`).articles[0];
    expect(article).toMatchObject({ ...facts, blocks: [paragraph(prose)] });
    expect(article?.removed).toMatchObject([{ rule: "byline and date", line: 3 }]);
  });

  test.each([
    [
      "the header names another",
      `---\ntitle: A\nby: Tom Roe\n---\nBy Ana Bell\n\n${prose}`,
      ["Tom Roe"],
    ],
    ["nothing else is there", "# Ferry\n\nBy Ana Bell", []],
    ["they are below prose", `# Ferry\n\n${prose}\n\nBy Ana Bell`, []],
  ])("stay when %s", (_name, text, authors) => {
    expect(read(text).articles[0]).toMatchObject({ authors, removed: [] });
  });
});

describe("a refusal", () => {
  test.each([
    ["nothing", " \n\n", "no text"],
    ["a header alone", "---\ntitle: Ferry\n---\n", "no text"],
    ["tags alone", "<div></div>", "no text"],
    ["bytes", "\0\u0001\u0002\u0003".repeat(9), "not a text file"],
  ])("tells of %s", (_name, text, message) => {
    const { articles, problems } = read(text);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file: "ferry.md" }]);
    expect(problems[0]?.message).toContain(message);
  });
});
