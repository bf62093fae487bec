import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { jsonFormat } from "#intake/json/json.ts";

const BODY = "The ferry is back.\n\nIt was late.";
const PARAGRAPHS = [
  { kind: "paragraph", text: "The ferry is back." },
  { kind: "paragraph", text: "It was late." },
];

function readText(text: string, file = "export.json") {
  return jsonFormat.read({ file, bytes: new TextEncoder().encode(text) }, NO_EVIDENCE);
}

function read(value: unknown, file?: string) {
  return readText(JSON.stringify(value), file);
}

function readLines(...lines: readonly unknown[]) {
  const text = lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line)));
  return readText(text.join("\n"), "export.jsonl");
}

describe("an export of one article", () => {
  test("may hold separators of lines within its texts", () => {
    const { articles, problems } = read({ title: "Ferry\u2028returns", text: "One.\u2029Two." });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      { title: "Ferry returns", blocks: [{ text: "One." }, { text: "Two." }] },
    ]);
  });

  test("gives its fields and text", () => {
    const { articles, problems } = read({
      headline: "Ferry returns",
      author: { name: "Ana Bell" },
      datePublished: "2031-05-04T08:15:00Z",
      articleSection: ["Harbour"],
      inLanguage: "en-GB",
      url: "https://harbour.example/ferry",
      articleBody: BODY,
    });
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        id: "export",
        title: "Ferry returns",
        authors: ["Ana Bell"],
        date: "2031-05-04",
        sections: ["Harbour"],
        language: "en-GB",
        url: "https://harbour.example/ferry",
        blocks: PARAGRAPHS,
        removed: [],
      },
    ]);
  });

  test.each([
    ["paragraphs in a list", { body: ["The ferry is back.", { text: "It was late." }] }],
    ["a text inside an object", { content: { rendered: BODY } }],
    [
      "HTML",
      { content: "<p>The <b>ferry</b> is back.</p><script>x()</script><p>It was late.</p>" },
    ],
    [
      "HTML beside a summary",
      { content_html: "<p>The ferry is back.<p>It was late.", summary: "a" },
    ],
    ["Markdown", { markdown: "The *ferry* is [back](/a).\n\nIt was late." }],
    ["escaped signs", { text: "The ferry is&nbsp;back.\r\nIt was late.\0" }],
    ["a search engine's wrapper", { _index: "a", _source: { text: BODY } }],
    ["an empty field first", { html: "<p> </p>", text: BODY }],
  ])("reads %s", (_name, record) => {
    const { articles } = read({ title: "Ferry", ...record });
    expect(articles).toMatchObject([{ title: "Ferry", blocks: PARAGRAPHS }]);
  });

  test("keeps less-than signs in plain text", () => {
    const { articles } = read({ title: "Signs", text: "1 < 2 and I <3 you <p" });
    expect(articles[0]?.blocks).toEqual([{ kind: "paragraph", text: "1 < 2 and I <3 you <p" }]);
  });

  test("shows its title once", () => {
    const { articles } = read({ title: "Ferry returns", text: `Ferry returns\n\n${BODY}` });
    expect(articles[0]?.blocks).toEqual(PARAGRAPHS);
    expect(articles[0]?.removed).toMatchObject([{ text: "Ferry returns", rule: "title repeated" }]);
  });

  test("logs the texts beside its own", () => {
    const summary = "A ferry comes home after a winter.";
    const { articles } = read({
      title: "Ferry",
      text: BODY,
      subtitle: summary,
      summary: "The ferry is…",
      state: "public",
    });
    expect(articles[0]?.removed).toMatchObject([{ text: summary, rule: "other field", line: 1 }]);
  });

  test("takes its first sentence where it has no title", () => {
    const { articles, problems } = read({ text: BODY });
    expect(articles).toMatchObject([{ title: "The ferry is back.", blocks: PARAGRAPHS }]);
    expect(problems).toMatchObject([{ severity: "doubt", file: "export.json" }]);
  });
});

describe("an export of several", () => {
  test.each([
    ["a list", (records: unknown) => records],
    ["a feed", (items: unknown) => ({ version: "1.1", title: "Harbour Post", items })],
    [
      "a feed with a description",
      (item: unknown) => ({ rss: { channel: { description: "A", item } } }),
    ],
    ["a page of content", (content: unknown) => ({ content, number: 0, totalPages: 1 })],
    ["a backup", (posts: unknown) => ({ db: [{ meta: {}, data: { posts, tags: [] } }] })],
    ["a search", (records: unknown) => ({ hits: { total: 2, hits: records } })],
    ["records by key", (list: unknown) => ({ status: 1, list: { ...(list as object) } })],
  ])("is found in %s", (_name, wrap) => {
    const records = [
      { id: 1, title: "Fox", text: "A fox ran." },
      { id: 2, title: "Owl", text: "An owl sat." },
    ];
    const { articles, problems } = read(wrap(records));
    expect(problems).toEqual([]);
    expect(articles.map(({ id, title }) => [id, title])).toEqual([
      ["1", "Fox"],
      ["2", "Owl"],
    ]);
  });

  test("keeps addresses when it grows", () => {
    const fox = { title: "Fox moves in", date: "2031-05-04", text: "A fox ran." };
    const owl = { title: "Owl", text: "An owl sat." };
    const before = read([fox], "a/export.json").articles;
    const after = read([owl, fox], "a/export.json").articles;
    expect(before[0]?.id).toBe("export-2031-05-04-fox-moves-in");
    expect(after[1]?.id).toBe(before[0]?.id);
    expect(after[0]?.id).toBe("export-owl");
  });

  test("tells records without text apart", () => {
    const { articles, problems } = read([
      { title: "Fox", text: "A fox ran." },
      { title: "Owl" },
      3,
    ]);
    expect(articles).toHaveLength(1);
    expect(problems).toMatchObject([{ severity: "doubt" }]);
    expect(problems[0]?.message).toMatch(/^Record 2: .*no text/);
  });
});

describe("a file of one record a line", () => {
  const fox = { id: "fox", title: "Fox", text: "A fox ran." };

  test("is read line by line", () => {
    const { articles, problems } = readLines(fox, "", { ...fox, id: "owl" });
    expect(articles.map(({ id }) => id)).toEqual(["fox", "owl"]);
    expect(problems).toEqual([]);
  });

  test("names the broken lines and reads the others", () => {
    const { articles, problems } = readLines('{"title": "Ow', fox, "[1]", { title: "Owl" });
    expect(articles).toHaveLength(1);
    expect(problems.map(({ severity }) => severity)).toEqual(["doubt", "doubt", "doubt"]);
    expect(problems[0]?.message).toContain("Line 1 is no JSON");
    expect(problems[1]?.message).toContain("Line 3 is no object");
    expect(problems[2]?.message).toContain("Line 4: It holds no text");
  });

  test("may have the plain ending", () => {
    const text = `${JSON.stringify(fox)}\n${JSON.stringify({ ...fox, id: "owl" })}\n`;
    expect(readText(text).articles).toHaveLength(2);
  });

  test("tells of many broken lines in short", () => {
    const { problems } = readLines(fox, ...Array<string>(500).fill("{"));
    expect(problems).toHaveLength(21);
    expect(problems.at(-1)?.message).toContain("480 more");
  });
});

describe("a refusal", () => {
  test.each([
    ["nothing", " \n", "no text"],
    ["broken JSON", '{"title": "Fox",}', "is no JSON"],
    ["settings", '{"name": "app", "scripts": {"test": "run"}}', "holds no article"],
    ["a number", "7", "holds no article"],
    ["an empty list", "[]", "holds no article"],
    ["bytes", "\0\u0001\u0002\u0003".repeat(9), "not a text file"],
  ])("names what is wrong with %s", (_name, text, message) => {
    const { articles, problems } = readText(text);
    expect(articles).toEqual([]);
    expect(problems).toMatchObject([{ severity: "refused", file: "export.json" }]);
    expect(problems[0]?.message).toContain(message);
  });
});

describe("hostile records", () => {
  test.each([
    ["deep lists", `${"[".repeat(500_000)}${"]".repeat(500_000)}`, 0],
    ["deep objects", `${'{"a":'.repeat(300_000)}1${"}".repeat(300_000)}`, 0],
    ["an open list", "[".repeat(1_000_000), 0],
    ["a long line", JSON.stringify({ title: "Fox", text: "word ".repeat(1_000_000) }), 1],
    ["many paragraphs", JSON.stringify({ title: "Fox", text: "ab\n".repeat(300_000) }), 1],
    ["deep HTML", JSON.stringify({ title: "Fox", html: "<div>".repeat(200_000) + "Hi" }), 1],
    ["numbers alone", JSON.stringify(Array(500_000).fill(1)), 0],
  ])("are read or refused: %s", { timeout: 20_000 }, (_name, text, articles) => {
    const intake = readText(text);
    expect(intake.articles).toHaveLength(articles);
    expect(intake.articles.length + intake.problems.length).toBeGreaterThan(0);
  });

  test("never reach the prototype", () => {
    const { articles } = readText('{"__proto__": {"title": "Owl"}, "title": 7, "text": "A fox."}');
    expect(articles).toMatchObject([{ title: "7", authors: [] }]);
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test("of any kind give articles or problems", () => {
    const key = fc.constantFrom(
      "title",
      "text",
      "html",
      "items",
      "author",
      "date",
      "id",
      "__proto__",
    );
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "binary", maxLength: 12 }),
        fc.double(),
        fc.constantFrom(null, true, "<p>a", "2031-05-04", BODY),
        fc.array(tie("any"), { maxLength: 3 }),
        fc.dictionary(key, tie("any"), { maxKeys: 4 }),
      ),
    })).any;
    fc.assert(
      fc.property(value, fc.constantFrom("a.json", "a.jsonl"), (record, file) => {
        const { articles, problems } = read(record, file);
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  }, 60_000);
});
