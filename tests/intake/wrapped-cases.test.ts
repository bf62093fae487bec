import { join } from "node:path";
import { expect, test } from "vitest";
import { blockTexts } from "#article/text.ts";
import { readSeed } from "#intake/intake.ts";
import { goldenCaseNames, readGoldenCase } from "./golden-case.ts";
import { wrap } from "./wrap.ts";

const CASES = join(import.meta.dirname, "../cases");
const WIDTH = 72;

/** A text without longer lines than this may be wrapped already, or is verse. */
const LONG_LINE = 110;

/** Every so many cases: all of them would take half a minute. */
const STEP = 8;

/** Spaces part words in the others' lines, at which programs wrap. */
const UNSPACED = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u4e00-\u9fff]/u;

const texts = goldenCaseNames(CASES)
  .flatMap((name) => {
    const { file, bytes, library } = readGoldenCase(join(CASES, name));
    const text = new TextDecoder().decode(bytes);
    const isPlain = file.endsWith(".txt") && library.length === 0 && !/[\r\0\ufffd]/.test(text);
    return isPlain && !UNSPACED.test(text) ? [text] : [];
  })
  .filter((text) => text.split("\n").some(({ length }) => length > LONG_LINE))
  .filter((_, place) => place % STEP === 0);

/** What is read of a text: its headline and the words that are kept, without spaces. */
function readingOf(text: string): string {
  const [article] = readSeed({ file: "a.txt", bytes: new TextEncoder().encode(text) }).articles;
  const words = article?.blocks.flatMap(blockTexts).join("") ?? "";
  return `${article?.title}\n${words.replace(/\s/g, "")}`;
}

function wrapped(text: string, gap: string): string {
  const lines = text.split("\n").map((line) => line.trim());
  return lines
    .filter((line) => line !== "")
    .map((line) => wrap(line, WIDTH).join("\n"))
    .join(gap);
}

test.each([
  ["with", "\n\n", 0.98],
  ["without", "\n", 0.9],
])("texts say the same when they are wrapped %s gaps", (_name, gap, share) => {
  const same = texts.filter((text) => readingOf(wrapped(text, gap)) === readingOf(text));
  expect(texts.length).toBeGreaterThan(50);
  expect(same.length / texts.length).toBeGreaterThanOrEqual(share);
});
