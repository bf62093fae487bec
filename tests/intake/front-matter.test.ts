import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSeed } from "#intake/intake.ts";
import { frontMatterRemovals, splitFrontMatter } from "#intake/metadata/front-matter.ts";

const PROSE = "The ferry is back.\n";

function header(lines: string): string {
  return `---\n${lines}\n---\n${PROSE}`;
}

describe("a header of fields", () => {
  test("comes off the text", () => {
    expect(splitFrontMatter(header("title: Ferry\ntags: [harbour, trade]"))).toEqual({
      kind: "found",
      fields: { title: "Ferry", tags: ["harbour", "trade"] },
      unread: [],
      body: PROSE,
      firstLine: 5,
    });
  });

  test.each([
    ["numbers", "title: 2031\nid: 007", { title: "2031", id: "007" }],
    ["dates", "date: 2031-05-04\ntitle: a", { date: "2031-05-04", title: "a" }],
    ["words of other schemas", "title: no\nlang: null", { title: "no", lang: "null" }],
    ["folded texts", "title: >-\n  Ferry\n  returns", { title: "Ferry returns" }],
    ["quoted signs", 'title: "Ferry: it\\u2019s back"', { title: "Ferry: it’s back" }],
  ])("keeps %s as written", (_name, lines, fields) => {
    expect(splitFrontMatter(header(lines))).toMatchObject({ kind: "found", fields });
  });

  test("may end with dots and the file", () => {
    expect(splitFrontMatter("---\ntitle: Ferry\n...")).toMatchObject({ kind: "found", body: "" });
  });

  test("logs what it says beside", () => {
    const found = splitFrontMatter(
      header("layout: post\ntitle: Ferry\n# a note\nsummary:\n  It is\n  back.\nheadline: Old"),
    );
    const removed = found.kind === "found" ? frontMatterRemovals(found.unread) : [];
    expect(removed.map(({ text, line }) => [text, line])).toEqual([
      ["layout: post", 2],
      ["# a note", 4],
      ["summary:", 5],
      ["It is", 6],
      ["back.", 7],
      ["headline: Old", 8],
    ]);
  });
});

describe("text with rules of hyphens", () => {
  test.each([
    ["no end", "---\ntitle: Ferry\nThe ferry is back."],
    ["prose between", header("The ferry is back.\nIt was late.")],
    ["prose with colons", header("Note: the ferry is back.\nSource: the harbour.")],
    ["a list between", header("- title\n- date")],
    ["nothing between", header("")],
    ["a rule further down", `Ferry\n${header("title: Ferry")}`],
    ["a longer rule", `-${header("title: Ferry")}`],
    ["an end far away", header(`title: Ferry\n${"note: a\n".repeat(5000)}`)],
  ])("is none with %s", (_name, text) => {
    expect(splitFrontMatter(text)).toEqual({ kind: "none" });
  });
});

describe("a broken header", () => {
  test("gives its lines and names the fault's", () => {
    const found = splitFrontMatter(
      header("author: Ana Bell\ntitle: Ferry: it is back\nstray words"),
    );
    expect(found).toMatchObject({
      kind: "broken",
      message: expect.stringMatching(/^Line 3: [^\n]+$/) as string,
      fields: { author: "Ana Bell", title: "Ferry: it is back" },
      unread: [{ text: "stray words", line: 4 }],
      body: PROSE,
    });
  });

  test.each([
    ["a bomb of references", `a: &a [x,x]\n${bomb(20)}\ntitle: *n19`],
    ["deep nesting", `title: Ferry\nnote: ${"[".repeat(20_000)}`],
    ["deep blocks", `title: Ferry\n${"- ".repeat(10_000)}`],
    ["an unknown reference", "title: Ferry\ndate: *never"],
  ])("is told of %s", (_name, lines) => {
    const found = splitFrontMatter(header(lines));
    expect(found).toMatchObject({ kind: "broken", body: PROSE });
  });

  test("never reaches the prototype", () => {
    const found = splitFrontMatter(
      header("__proto__: { title: Fox }\nconstructor: a\ntitle: Ferry"),
    );
    expect(found).toMatchObject({ kind: "found", fields: { title: "Ferry" } });
    expect(({} as { title?: string }).title).toBeUndefined();
  });
});

function readToml(lines: string, prose = PROSE) {
  const bytes = new TextEncoder().encode(`+++\n${lines}\n+++\n${prose}`);
  const { articles, problems } = readSeed({ file: "ferry.md", bytes });
  return { article: articles[0], messages: problems.map(({ message }) => message) };
}

function logged(article: ReturnType<typeof readToml>["article"]) {
  return article?.removed.map(({ rule, line, text }) => [rule, line, text]);
}

describe("a header in TOML", () => {
  test("gives the fields and logs the rest", () => {
    const { article, messages } = readToml(
      'title = "Ferry: it is back"\ndate = 2031-05-04T23:15:00-07:00\n# a note\n' +
        'authors = [\n  "Ana Bell",\n  "Tom Roe",\n]\ndraft = false\ncategories = ["Harbour"]\n' +
        '[params]\ntitle = "Other"',
    );
    expect(messages).toEqual([]);
    expect(article).toMatchObject({
      title: "Ferry: it is back",
      date: "2031-05-04",
      authors: ["Ana Bell", "Tom Roe"],
      sections: ["Harbour"],
      blocks: [{ text: "The ferry is back." }],
    });
    expect(logged(article)).toEqual([
      ["front matter", 4, "# a note"],
      ["front matter", 9, "draft = false"],
      ["front matter", 11, "[params]"],
      ["front matter", 12, 'title = "Other"'],
    ]);
  });

  test.each([
    ["a day", "date = 2031-05-04"],
    ["a day and a time", "date = 2031-05-04 00:15:00"],
    ["a text", 'date = "4 May 2031"'],
  ])("may have %s as date", (_name, line) => {
    expect(readToml(`title = "Ferry"\n${line}`).article?.date).toBe("2031-05-04");
  });

  test("with a fault is doubted and used", () => {
    const { article, messages } = readToml(
      'title = The ferry\nauthor = "Ana Bell"\nstray words\n[params]\nurl = "https://a.example/"',
    );
    expect(article).toMatchObject({ title: "The ferry", authors: ["Ana Bell"], url: null });
    expect(messages.join()).toMatch(/is no TOML.* Line 2: .*quotes/);
    expect(logged(article)).toMatchObject([
      ["front matter", 4, "stray words"],
      ["front matter", 5, "[params]"],
      ["front matter", 6, 'url = "https://a.example/"'],
    ]);
  });

  test.each([
    ["deep nesting", `note = ${"[".repeat(20_000)}`],
    ["deep names", `${"a.".repeat(10_000)}a = 1`],
    ["names of all objects", '__proto__ = { title = "Fox" }\nconstructor = 1'],
    ["many faults", "a = b\n".repeat(5000)],
  ])("may hold %s", (_name, lines) => {
    expect(readToml(`title = "Ferry"\n${lines}`).article?.title).toBe("Ferry");
    expect(({} as { title?: string }).title).toBeUndefined();
  });

  test.each([
    ["no end", "+++\ntitle = 1\nThe ferry is back."],
    ["prose between", `+++\nThe ferry is back.\n+++\n${PROSE}`],
    ["no known field", `+++\na = 1\n+++\n${PROSE}`],
  ])("is none with %s", (_name, text) => {
    expect(splitFrontMatter(text)).toEqual({ kind: "none" });
  });
});

function bomb(levels: number): string {
  const lines = Array.from({ length: levels }, (_, level) => {
    const below = level === 0 ? "*a" : `*n${level - 1}`;
    return `n${level}: &n${level} [${Array(9).fill(below).join(", ")}]`;
  });
  return lines.join("\n");
}

describe("any text", () => {
  const line = fc.oneof(
    fc.string({ unit: "binary", maxLength: 20 }),
    fc.constantFrom(
      "---",
      "+++",
      "...",
      "title: Ferry",
      'title = "Ferry"',
      "tags = [",
      "[a]",
      "date: [",
      "- a",
      "  b: &a *a",
      "? {a: b}",
      "!!x",
    ),
  );

  test("is header and body, nothing else", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("---", "+++"),
        fc.array(line, { maxLength: 8 }),
        (rule, lines) => {
          const text = [rule, ...lines].join("\n");
          const found = splitFrontMatter(text);
          if (found.kind === "none") return;
          const above = text.split("\n").slice(0, found.firstLine - 1);
          expect([...above, found.body].join("\n").trimEnd()).toBe(text.trimEnd());
        },
      ),
      { numRuns: 5000 },
    );
  }, 60_000);
});
