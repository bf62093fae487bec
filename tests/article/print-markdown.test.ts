import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseArticleId } from "#article/article-id.ts";
import type { Article, Block } from "#article/article.ts";
import { printMarkdown } from "#article/print-markdown.ts";
import { decodeEntities } from "#intake/decode/entities.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { markdownFormat } from "#intake/markdown/markdown.ts";
import { tidySpaces } from "#intake/spaces.ts";
import { makeArticle } from "#tests/support/make-article.ts";

function readBack(article: Article) {
  const bytes = new TextEncoder().encode(printMarkdown(article));
  return markdownFormat.read({ file: "back.md", bytes }, NO_EVIDENCE);
}

const SIGNS = Array.from("\\`*_{}[]()#+-.!|<>&~=:;\"'/@$%^1a \u00a0\u200f\u200e\u202eéبж。字");
const WORDS = [
  ..."- |1. |2031) |+ |# |## |> |---|***|===|:-:|| a ||```|~~~|[^1]: |[a]: b|<b>|<!--|&amp;|&#38;".split(
    "|",
  ),
  ..."[[a]];==a==;%%a%%; ^ab1;{% a %};{{ a }};![[a.png]];[[a|b]];[!quote] a;|600;%% a".split(";"),
  ...'![a](b)|https://a.example|www.a.example|[x] |a@b.example|  |\t|    |$& |\\n| #|"q": \'|é, ب'.split(
    "|",
  ),
];

const line = fc
  .array(
    fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS), fc.string({ maxLength: 3 })),
    {
      maxLength: 8,
    },
  )
  .map((parts) => tidySpaces(parts.join("").replaceAll(/[\p{Cc}\u2028\u2029]/gu, "")))
  .filter((text) => text !== "" && text.isWellFormed());
const lines = fc.array(line, { minLength: 1, maxLength: 3 }).map((each) => each.join("\n"));

const table = fc.integer({ min: 1, max: 4 }).chain((columns) =>
  fc.array(fc.array(lines, { minLength: columns, maxLength: columns }), {
    minLength: 1,
    maxLength: 3,
  }),
);
const code = fc
  .array(fc.oneof(fc.constantFrom("```", "````", "  a", "~~~", "", "|", "\ta"), line), {
    maxLength: 5,
  })
  .map((each) => each.join("\n"))
  .filter((text) => text.trim() !== "");

const block: fc.Arbitrary<Block> = fc.oneof(
  lines.map((text): Block => ({ kind: "paragraph", text })),
  lines.map((text): Block => ({ kind: "heading", text })),
  lines.map((text): Block => ({ kind: "quote", text })),
  lines.map((text): Block => ({ kind: "figure", text })),
  code.map((text): Block => ({ kind: "code", text })),
  table.map((rows): Block => ({ kind: "table", rows })),
  fc
    .tuple(fc.boolean(), fc.array(lines, { minLength: 1, maxLength: 12 }))
    .map(([ordered, items]): Block => ({ kind: "list", ordered, items })),
);

// Fields come from exports, in which names are often escaped; no article holds one that still is.
const field = line.filter((text) => decodeEntities(text).count === 0);
// Nor one that is a link to a note.
const label = field.filter((text) => !text.startsWith("[["));
const name = label.filter((text) => !/@|^https?:|^-+$|[<>]/.test(text));
const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8})?$/).map(parseArticleId);

const anyArticle = fc
  .record({
    title: field,
    sections: fc.uniqueArray(label, { maxLength: 3 }),
    authors: fc.uniqueArray(name, { maxLength: 3 }),
    date: fc.option(fc.constantFrom("2031-05-04", "1999-12-31")),
    url: fc.option(fc.webUrl({ withQueryParameters: true }).map((url) => new URL(url).href)),
    aliases: fc.uniqueArray(id, { maxLength: 2 }),
    language: fc.constantFrom("en", "ar", "zh-Hant-TW"),
    blocks: fc.array(block, { minLength: 1, maxLength: 5 }),
    id,
  })
  .map((parts): Article => {
    const articleId = parts.id ?? makeArticle().id;
    const aliases = parts.aliases.flatMap((alias) => alias ?? []);
    return { ...makeArticle(), ...parts, id: articleId, aliases };
  });

describe("an article printed as Markdown", () => {
  test("is read back as it was", () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { articles, problems } = readBack(article);
        const { file: _file, direction: _direction, removed: _removed, ...printed } = article;
        expect(problems).toEqual([]);
        expect(articles[0]).toMatchObject(printed);
        expect(articles[0]?.blocks).toEqual(article.blocks);
        expect(articles[0]?.removed).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);

  test("reads like Markdown written by hand", () => {
    const article: Article = {
      ...makeArticle({
        title: "Ferry: “back”",
        sections: ["Harbour"],
        authors: ["Ana Bell"],
        date: "2031-05-04",
        blocks: [
          { kind: "paragraph", text: "It is 3.5 km.\n2031. A year" },
          { kind: "heading", text: "Then" },
          { kind: "list", ordered: true, items: ["one", "two\nlines"] },
          { kind: "quote", text: "It *was* late." },
          { kind: "table", rows: [["a", "b"], ["1 | 2"]] },
          { kind: "code", text: "```" },
          { kind: "figure", text: "A ferry" },
        ],
      }),
    };
    expect(printMarkdown(article)).toBe(
      [
        '---\ntitle: "Ferry: “back”"\ndate: "2031-05-04"\nauthors: ["Ana Bell"]',
        'sections: ["Harbour"]\nlanguage: "en"\nid: "ferry"\n---\n',
        "It is 3.5 km.\\\n2031\\. A year\n",
        "## Then\n",
        "1. one\n2. two\\\n   lines\n",
        "> It \\*was\\* late.\n",
        "| a | b |\n| --- | --- |\n| 1 \\| 2 |  |\n",
        "````\n```\n````\n",
        "![A ferry](<>)\n",
      ].join("\n"),
    );
  });
});
