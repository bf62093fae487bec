import { describe, expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";

function read(text: string) {
  const { articles } = readSeed({ file: "ferry.md", bytes: new TextEncoder().encode(text) });
  const [article] = articles;
  if (article === undefined) throw new Error("The text gave no article.");
  return article;
}

function readBody(text: string) {
  return read(`---\ntitle: Ferry\n---\n${text}`);
}

describe("signs of programs for notes", () => {
  test.each([
    ["a link to a note", "See [[Harbour notes]].", "See Harbour notes."],
    ["a link with its own text", "See [[Ferries|the list]].", "See the list."],
    [
      "a link to a part of a note",
      "See [[Ferries#^a1b2c3]] and [[#Boats]].",
      "See Ferries and Boats.",
    ],
    ["a link in Chinese", "见[[港口]]的船", "见港口的船"],
    ["a note held in the text", "Here: ![[Harbour notes]]", "Here: Harbour notes"],
    ["marked text", "It ==sails *again*== now.", "It sails again now."],
    ["marked text in Chinese", "船==回来==了", "船回来了"],
    ["marked text in a link", "[It ==sails==](/a) now.", "It sails now."],
    ["a block's mark", "It sails. ^ref1", "It sails."],
    ["a comment", "It sails %%or not%% now.", "It sails now."],
  ])("go: %s", (_name, source, text) => {
    expect(readBody(source).blocks).toEqual([{ kind: "paragraph", text }]);
  });

  test.each([
    ["comparisons", "a == b and c == d, a==b and c==d, f(x)==g(y) and h(z)==1"],
    ["rules", "==== and === here"],
    ["per cents", "50 %% of it and 30 %% of that, and %d%%s of these"],
    ["brackets without an end", "[[ without an end, and [[here"],
    ["an index", "array[[1]], f()[[two]] and a note [[12]]"],
    ["a condition of a shell", "Write if [[ $a -eq 1 ]] here."],
    ["a power", "x ^2 and y ^n"],
    ["a mark inside the text", "It ^ref1 sails."],
    ["a comment without an end", "It %% sails."],
    ["a tag of a template in a sentence", "Write {{ title }} or {% include a %} here."],
  ])("stay where they are text: %s", (_name, text) => {
    const article = readBody(text);
    expect(article.blocks).toEqual([{ kind: "paragraph", text }]);
    expect(article.removed).toEqual([]);
  });

  test("stay in code", () => {
    const code = "[[a]] ==b== %%c%% {% d %} ^ef1";
    expect(readBody(`\`${code}\`\n\n~~~\n${code}\n{% d %}\n~~~`).blocks).toEqual([
      { kind: "paragraph", text: code },
      { kind: "code", text: `${code}\n{% d %}` },
    ]);
  });

  test("leave links whose texts have brackets", () => {
    expect(readBody("It sails.[[1]](#a) See [[two]](/b).").blocks).toEqual([
      { kind: "paragraph", text: "It sails.[1] See [two]." },
    ]);
  });
});

describe("what a program alone reads", () => {
  test.each([
    ["a block's mark", "^ref1"],
    ["a comment", "%% private %%"],
    ["a comment of several paragraphs", "%%\nprivate\n\nnotes\n%%"],
    ["a tag of Liquid", '{% include image.html url="a.jpg" %}'],
    ["several tags", "{% if a %} {{ b }} {% endif %}"],
    ["a tag of Hugo", '{{< figure src="a.jpg" >}}'],
  ])("is logged: %s", (_name, mark) => {
    const article = readBody(`It sails.\n\n${mark}\n\nIt is late.`);
    expect(article.blocks.flatMap(blockTexts)).toEqual(["It sails.", "It is late."]);
    expect(article.removed).toMatchObject([{ text: mark, line: 6, rule: "markup" }]);
  });

  test("is logged between the lines of a paragraph", () => {
    const article = readBody("It sails.\n{% include a %}\nIt is late.");
    expect(article.blocks.flatMap(blockTexts)).toEqual(["It sails.", "It is late."]);
    expect(article.removed).toMatchObject([{ text: "{% include a %}", line: 5 }]);
  });
});

describe("a picture", () => {
  test.each([
    ["with a width", "![Tom at the quay|600](a.jpg)", "Tom at the quay"],
    ["with width and height", "![Tom at the quay|600x400](a.jpg)", "Tom at the quay"],
    ["in a note", "![[folder/roe.jpg|Tom at the quay]]", "Tom at the quay"],
    ["in a note with a width", "![[roe.jpg|Tom at the quay|600]] ^ref1", "Tom at the quay"],
    ["with another bar", "![Tom | Ana](a.jpg)", "Tom | Ana"],
  ])("%s keeps its description", (_name, source, text) => {
    expect(readBody(`It sails.\n\n${source}`).blocks[1]).toEqual({ kind: "figure", text });
  });

  test("in a note without words is logged", () => {
    const { blocks, removed } = readBody("It sails.\n\n![[quay photo.png|600]]");
    expect(blocks).toHaveLength(1);
    expect(removed.map(({ rule, text }) => [rule, text])).toEqual([
      ["markup", "|600"],
      ["picture without words", "quay%20photo.png"],
    ]);
  });

  test("beside the file is described without its size", () => {
    const source = '# Ferry\n\n![Tom|600](a.jpg "At the quay")\n\nIt sails.';
    const { pictures } = readSeed({ file: "ferry.md", bytes: new TextEncoder().encode(source) });
    expect(Array.from(pictures?.values() ?? [])).toEqual([{ path: "a.jpg", alt: "Tom" }]);
  });
});

describe("a call-out", () => {
  test.each([
    ["begins with its title", "> [!quote] Tom Roe\n> She sails.", ["Tom Roe\nShe sails."]],
    ["needs no title", "> [!NOTE]\n> She sails.\n>\n> Soon.", ["She sails.", "Soon."]],
    ["may be folded", "> [!tip]- Soon", ["Soon"]],
    ["may hold another", "> [!a] B\n> > [!c] D\n> > e", ["B", "D\ne"]],
  ])("%s", (_name, source, texts) => {
    const article = readBody(source);
    expect(article.blocks).toEqual(texts.map((text) => ({ kind: "quote", text })));
    expect(article.removed[0]).toMatchObject({ rule: "markup", line: 4 });
  });

  test("has its sign in a quote alone", () => {
    expect(readBody("[!quote] Tom Roe").blocks).toEqual([
      { kind: "paragraph", text: "[!quote] Tom Roe" },
    ]);
  });
});

describe("fields that link to notes", () => {
  test.each([
    ["a list", 'author: ["[[Ana Bell]]", "[[notes/Jon|Jon Reed]]"]'],
    ["one text", 'author: "[[people/Ana Bell]], [[Jon Reed]]"'],
    ["a list without quotes", "author:\n  - [[Ana Bell]]\n  - [[Jon Reed]]"],
  ])("give the names: %s", (_name, field) => {
    expect(read(`---\ntitle: Ferry\n${field}\n---\nIt sails.`).authors).toEqual([
      "Ana Bell",
      "Jon Reed",
    ]);
  });

  test("give sections", () => {
    const article = read('---\ntitle: Ferry\ntags: ["[[Harbour]]", boats]\n---\nIt sails.');
    expect(article.sections).toEqual(["Harbour", "boats"]);
  });
});
