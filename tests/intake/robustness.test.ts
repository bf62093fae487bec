import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { decode } from "#intake/decode.ts";
import { readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";
import { damagedCases, randomFiles } from "#tests/bench/intake-hostile.ts";

const SEED_NUMBER = 7;
const EACH = 1000;

/** Room for a busy machine; a hang is found by the bench, which measures. */
const TIMEOUT = 60_000;

const FILES: readonly (readonly [name: string, seeds: () => Iterable<Seed>])[] = [
  ["random files", () => randomFiles(SEED_NUMBER, EACH)],
  ["damaged golden cases", () => damagedCases(SEED_NUMBER, EACH)],
];

/** Characters that are neither white space nor invisible, each with its number in a text. */
function countCharacters(text: string, into = new Map<string, number>()): Map<string, number> {
  for (const character of text.normalize("NFKC")) {
    if (/[\p{L}\p{N}]/u.test(character)) into.set(character, (into.get(character) ?? 0) + 1);
  }
  return into;
}

function shownOf({ title, sections, blocks, removed }: Article): readonly string[] {
  return [title, ...sections, ...blocks.flatMap(blockTexts), ...removed.map(({ text }) => text)];
}

/** Letters and digits of the source that are neither shown nor listed as removed. */
function lostCharacters(source: string, article: Article): string {
  const shown = countCharacters(shownOf(article).join("\n"));
  const all = countCharacters(source);
  return Array.from(all, ([character, count]) =>
    count > (shown.get(character) ?? 0) ? character : "",
  ).join("");
}

describe.each(FILES)("%s", (_name, seeds) => {
  test(
    "give articles or problems that name them",
    () => {
      for (const seed of seeds()) {
        const { articles, problems } = readSeed(seed);
        expect(articles.length + problems.length, seed.file).toBeGreaterThan(0);
        expect(
          problems.every(({ file }) => file === seed.file),
          seed.file,
        ).toBe(true);
        expect(
          articles.every(({ title }) => title.trim() !== ""),
          seed.file,
        ).toBe(true);
      }
    },
    TIMEOUT,
  );

  test(
    "lose no letter of a text",
    () => {
      const texts = Array.from(seeds()).filter(({ file }) => file.endsWith(".txt"));
      expect(texts.length).toBeGreaterThan(EACH / 6);
      for (const seed of texts) {
        const decoded = decode(seed.bytes);
        const [article] = readSeed(seed).articles;
        if (decoded.kind === "binary" || article === undefined) continue;
        expect(lostCharacters(decoded.text, article), seed.file).toBe("");
      }
    },
    TIMEOUT,
  );
});
