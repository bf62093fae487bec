import { beforeAll, describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { blockTexts } from "#article/text.ts";
import { decode } from "#intake/decode/decode.ts";
import { formatNameOf, readSeed } from "#intake/intake.ts";
import type { Intake, Seed } from "#intake/seed.ts";
import { damagedCases, randomFiles } from "#tests/bench/intake-hostile.ts";

const SEED_NUMBER = 7;
const RANDOM = 1500;
const DAMAGED = 500;

const SOURCE = `A headline

The ferry came back to the village on Monday, and all went to the quay to see it.

It had been repaired through the whole winter, said the mayor, who came by bicycle.
`;

type Taken = { readonly seed: Seed; readonly intake: Intake };

/** Room for a busy machine; a hang is found by the bench, which measures. */
const TIMEOUT = 60_000;

const FILES: readonly (readonly [name: string, count: number, make: typeof randomFiles])[] = [
  ["random files", RANDOM, randomFiles],
  ["damaged golden cases", DAMAGED, damagedCases],
];

/** Characters of a path such as "Home > Region > Headline", of which only sections are kept. */
const LONGEST_PATH = 160;

/** The letter before an item of a list, which is numbered anew. */
const ITEM_LETTER = /^\s*\p{L}[.)]\s/gmu;

/** Each letter with its number in a text; digits are left out, since lists count anew. */
function countLetters(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFKC").match(/\p{L}/gu) ?? []) {
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
}

function shownOf({ title, sections, url, blocks, removed }: Article): string {
  const left = removed.map(({ text }) => text);
  return [title, ...sections, url ?? "", ...blocks.flatMap(blockTexts), ...left].join("\n");
}

function isPath(line: string, { sections }: Article): boolean {
  return line.length <= LONGEST_PATH && sections.some((name) => line.includes(name));
}

/** Letters of the source that are neither shown nor listed as removed. */
function lostLetters(source: string, article: Article): string {
  const shown = countLetters(shownOf(article));
  const lines = source.split("\n").filter((line) => !isPath(line, article));
  return Array.from(countLetters(lines.join("\n").replace(ITEM_LETTER, "")), ([letter, count]) =>
    count > (shown.get(letter) ?? 0) ? letter : "",
  ).join("");
}

/** What is wrong with what a file gave, or nothing. */
function faultsOf({ seed, intake: { articles, problems } }: Taken): readonly string[] {
  return [
    ...(articles.length + problems.length === 0 ? ["gives nothing"] : []),
    ...problems.filter(({ file }) => file !== seed.file).map(() => "has a problem of another file"),
    ...articles.filter(({ title }) => title.trim() === "").map(() => "has no title"),
  ].map((fault) => `${seed.file} ${fault}`);
}

function lossesOf({ seed, intake }: Taken): readonly string[] {
  const decoded = decode(seed.bytes);
  const [article] = intake.articles;
  if (decoded.kind === "binary" || article === undefined) return [];
  const lost = lostLetters(decoded.text, article);
  return lost === "" ? [] : [`${seed.file} lost ${lost}`];
}

describe.each(FILES)("%s", (_name, count, make) => {
  let taken: readonly Taken[] = [];
  beforeAll(() => {
    taken = Array.from(make(SEED_NUMBER, count), (seed) => ({ seed, intake: readSeed(seed) }));
  }, TIMEOUT);

  test("give articles, or problems that name them", () => {
    expect(taken).toHaveLength(count);
    expect(taken.flatMap(faultsOf)).toEqual([]);
  });

  test("lose no letter of a text", () => {
    const texts = taken.filter(({ seed }) => formatNameOf(seed) === "text dump");
    expect(texts.length).toBeGreaterThan(count / 12);
    expect(texts.flatMap(lossesOf)).toEqual([]);
  });
});

describe("the guard against loss", () => {
  test("sees a paragraph that is gone", () => {
    const seed = { file: "a.txt", bytes: new TextEncoder().encode(SOURCE) };
    const { articles } = readSeed(seed);
    const cut = articles.map((article) => ({ ...article, blocks: article.blocks.slice(1) }));
    expect(lossesOf({ seed, intake: { articles, problems: [] } })).toEqual([]);
    expect(lossesOf({ seed, intake: { articles: cut, problems: [] } })).not.toEqual([]);
  });
});
