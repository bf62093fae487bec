import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article, Block } from "#article/article.ts";
import { printMarkdown } from "#article/print-markdown.ts";
import { blockTexts } from "#article/text.ts";
import { decode } from "#intake/decode/decode.ts";
import { readSeed } from "#intake/intake.ts";
import { sourceLines } from "#intake/dump/lines.ts";
import { anyDump, plainArticle, type PlainPart } from "./any-dump.ts";

const RUNS = { numRuns: 1500 };
const TIMEOUT = 60_000;

function readText(text: string, file = "ferry.txt"): Article | undefined {
  return readSeed({ file, bytes: new TextEncoder().encode(text) }).articles[0];
}

/** Letters in a fixed order: item signs, numbers and separators are none. */
function lettersOf(texts: readonly string[]): string {
  return (texts.join("").match(/[\p{L}\p{M}]/gu) ?? []).toSorted().join("");
}

function sourceLettersOf(text: string): string {
  const decoded = decode(new TextEncoder().encode(text));
  return decoded.kind === "text"
    ? lettersOf(sourceLines(decoded.text).map((line) => line.text))
    : "";
}

function keptOf({ blocks, removed }: Article): readonly string[] {
  return [...blocks.flatMap(blockTexts), ...removed.map(({ text }) => text)];
}

/** A text that starts with a line of hyphens has a header; its fields are no lines of the text. */
function hasHeader(text: string): boolean {
  return text.trimStart().startsWith("---");
}

/** Sections are named once, however often the source names them. */
function repeatsSection({ sections }: Article, text: string): boolean {
  return sections.some((name) => text.split(name).length > 2);
}

describe("any dump", () => {
  test(
    "is kept or left out, every letter once",
    () => {
      fc.assert(
        fc.property(anyDump, (text) => {
          const article = readText(text);
          if (article === undefined || hasHeader(text) || repeatsSection(article, text)) return;
          const kept = keptOf(article);
          const { title, sections } = article;
          // A derived title is in the text already, and the sections of a path in what is left out.
          const candidates = [
            [title, ...kept, ...sections],
            [...kept, ...sections],
            [title, ...kept],
          ].map(lettersOf);
          expect(candidates).toContain(sourceLettersOf(text));
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    "tells of each removal all that is known",
    () => {
      fc.assert(
        fc.property(anyDump, (text) => {
          const decoded = decode(new TextEncoder().encode(text));
          const numbers = decoded.kind === "text" ? decoded.text.split("\n").length : 0;
          for (const removal of readText(text)?.removed ?? []) {
            expect(removal.reason).toMatch(/^\p{Lu}.+\.$/u);
            expect(removal.rule).not.toBe("");
            expect(["certain", "likely"]).toContain(removal.confidence);
            expect(removal.line).toBeGreaterThan(0);
            expect(removal.line).toBeLessThanOrEqual(numbers);
          }
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );

  test(
    "printed as Markdown is read the same",
    () => {
      fc.assert(
        fc.property(anyDump, (text) => {
          const article = readText(text);
          // A headline with nothing below is no article in Markdown.
          if (article === undefined || article.blocks.length === 0) return;
          const again = readText(printMarkdown(article), "ferry.md");
          const { file: _file, removed: _removed, direction: _direction, ...rest } = article;
          expect(again).toMatchObject(rest);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

describe("an article of prose, sub-headings and lists", () => {
  test(
    "printed as text is read the same",
    () => {
      fc.assert(
        fc.property(plainArticle, ({ title, parts }) => {
          const article = readText(printText(title, parts));
          expect(article?.title).toBe(title);
          expect(article?.blocks).toEqual(parts);
          expect(article?.removed).toEqual([]);
          const again = readText(
            printText(article?.title ?? "", plainParts(article?.blocks ?? [])),
          );
          expect(again).toEqual(article);
        }),
        RUNS,
      );
    },
    TIMEOUT,
  );
});

function plainParts(blocks: readonly Block[]): readonly PlainPart[] {
  return blocks.filter(
    (block) => block.kind === "paragraph" || block.kind === "heading" || block.kind === "list",
  );
}

function printText(title: string, parts: readonly PlainPart[]): string {
  return [title, ...parts.map(printPart)].join("\n\n");
}

function printPart(part: PlainPart): string {
  if (part.kind !== "list") return part.text;
  return part.items
    .map((item, index) => (part.ordered ? `${index + 1}. ${item}` : `- ${item}`))
    .join("\n");
}
