import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { NO_EVIDENCE } from "#intake/dump/evidence.ts";
import { markdownFormat } from "#intake/markdown/markdown.ts";

function read(text: string) {
  const bytes = new TextEncoder().encode(text);
  return markdownFormat.read({ file: "ferry.md", bytes }, NO_EVIDENCE);
}

const MARKS = [
  ..."# |## |> |- |  - |1. |    |\t|| ||--|:-|**|*|_|`|``|```\n|~~~\n|[|]|](/a)|](|)|![|[x] |[^1]|[^1]: |[a]: /b\n".split(
    "|",
  ),
  ..."<b>|</b>|<|>|<div>\n|</div>|<!--|-->|<br>|&amp;|\\|=|===|---|  \n|\\\n|\n|\n\n|~~|<p|<script>|</script>|: |]: |\u3000".split(
    "|",
  ),
  "|",
  "| a | b |\n|---|---|\n",
  ..."[[;]];![[;==;%%;\n%%\n; ^ab1;{% ; %};{{; }};> [!note] ;|600".split(";"),
];

/** Pieces in which the parser itself drops text; an at sign stands for a word. */
const TRAPS = [
  "\n\n| @ | b |\n|---|---|\n| @ | @ | @ | @ |\n\n",
  "\n\n[@]: @\n\n",
  "\n\n[@]:\n@\n\n",
  "\n\n[^1]: @\n@\n\n    @\n",
  "\n\n7. @\n   > @\n\n   @ ![@](/a)\n",
  "\n\n@@\n@\n\n@ @@\n\n".replaceAll("@@", "%%"),
  " ![[@.png|@]] ![[@]] [[@]] ==@== %% @ %% ^@",
  "\n\n{% @ %}\n{{ @ }}\n\n> [!@] @\n> @\n\n",
  "\n\n<div>@\n<b>@</b>\n@ <!-- @ -->\n\n",
];

/** Words that are not found in one another, mixed with marks in any order. */
const anyMarkdown = fc
  .array(fc.oneof(fc.constantFrom(...MARKS), fc.constantFrom("@", ...TRAPS), fc.constant("@")), {
    maxLength: 30,
  })
  .map((parts) => {
    let count = 0;
    return parts.join("").replaceAll("@", () => `word${(count += 1)}x`);
  });

describe("any Markdown", () => {
  test("keeps or logs every word", () => {
    fc.assert(
      fc.property(anyMarkdown, (text) => {
        const { articles, problems } = read(text);
        expect(articles.length + problems.length).toBeGreaterThan(0);
        const [article] = articles;
        if (article === undefined) return;
        const shown = shownOrLogged(article);
        const lost = wordsOutsideAddresses(text).filter((word) => !shown.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 20_000 },
    );
  }, 60_000);

  test("of any characters gives articles or problems", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        const { articles, problems } = read(text);
        expect(articles.length + problems.length).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  }, 60_000);
});

function shownOrLogged({ title, blocks: shown, removed }: Article): string {
  return [title, ...shown.flatMap(blockTexts), ...removed.map(({ text }) => text)].join("\n");
}

/** Addresses of links are not shown, and what stands for them in brackets is a mark. */
function wordsOutsideAddresses(text: string): readonly string[] {
  const visible = text.replaceAll(
    /\]\([^\n]*|\[\[[^\]\n]*\||!\[\[[^\]\n]*|(?:\[[^\]\n]*)?\]:[^\n]*[/.:#<][^\n]*\n?[^\n]*|(?:\[[^\]\n]*)?\]:[ \t]*\n[^\n]*[/.:#<][^\n]*|\]\[[^\]]*\]|```[^\n]*|~~~[^\n]*/g,
    "",
  );
  return visible.match(/word\d+x/g) ?? [];
}

describe("hostile sizes", () => {
  test.each([
    ["one line", "word ".repeat(1_000_000)],
    ["short lines", "ab\n".repeat(500_000)],
    ["gaps", "ab\n\n".repeat(200_000)],
    ["stars", "*a_ ".repeat(100_000)],
    ["brackets", "[".repeat(100_000)],
    ["pictures", "![](a) ".repeat(50_000)],
    ["open tags", "<a ".repeat(200_000)],
    ["open comments", "a <!-- ".repeat(50_000)],
    ["ticks", Array.from({ length: 1000 }, (_, length) => "`".repeat(length)).join(" ")],
    ["a wide table", `${"|a".repeat(3000)}\n${"|-".repeat(3000)}\n${"|b\n".repeat(3000)}`],
    ["definitions", "[a]: b\n".repeat(50_000)],
    ["links to notes", "[[a ".repeat(100_000)],
    ["marked texts", "==a b== ==".repeat(50_000)],
    ["equals", "=".repeat(200_000)],
    ["comments", "%% a\n".repeat(100_000)],
    ["comments without their ends", "%% a\n\n".repeat(100_000)],
    ["percents", `a ${"%".repeat(200_000)}`],
    ["marks of blocks", "a ^".repeat(100_000)],
    ["a long mark of a block", `a ^${"1".repeat(200_000)}`],
    ["tags of templates", "{% ".repeat(100_000)],
    ["braces", `${"{{ a }} ".repeat(50_000)}{{`],
    ["call-outs", "> [!a] b\n\n".repeat(50_000)],
    ["footnotes", "[^a]: b\n".repeat(50_000)],
    ["rules of hyphens", "---\n".repeat(200_000)],
  ])("are read: %s", { timeout: 20_000 }, (_name, text) => {
    const { articles, problems } = read(text);
    expect(articles.length + problems.length).toBeGreaterThan(0);
  });

  test.each([
    ["quotes", "> ".repeat(5000)],
    ["lists", "- ".repeat(5000)],
    ["both on every line", "> - ".repeat(500)],
  ])("of nested %s lose no word", { timeout: 20_000 }, (_name, marks) => {
    const article = read(`${`${marks}deep\n\n`.repeat(20)}end`).articles[0];
    expect(article?.blocks.flatMap(blockTexts).join().match(/deep/g)).toHaveLength(20);
  });
});
