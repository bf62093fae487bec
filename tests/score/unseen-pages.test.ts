import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { dumpOf } from "#tests/fit/article-dumps.ts";
import { createRandom } from "#tests/fit/sampling.ts";
import { intakeTotals } from "./score-folders.ts";

const TESTS = join(import.meta.dirname, "..");

/** Some seconds alone, more beside other tests. */
const TIMEOUT = 60_000;

/** A site's first page has its whole frame; the others would take twice as long. */
function isFirst(name: string): boolean {
  return name.endsWith("1");
}

describe("pages beyond the golden cases", { timeout: TIMEOUT }, () => {
  test("of made-up sites lose few sentences and keep few lines of the site", () => {
    const { articles, sentences, lost, leaked } = intakeTotals(join(TESTS, "unseen"));
    expect(articles).toBe(232);
    expect(lost / sentences).toBeLessThan(0.015);
    expect(leaked / articles).toBeLessThan(0.6);
  });

  test("of press sites lose few sentences and keep few lines of the site", () => {
    const { articles, sentences, lost, leaked } = intakeTotals(join(TESTS, "press-pages"), isFirst);
    expect(articles).toBe(344);
    expect(lost / sentences).toBeLessThan(0.03);
    expect(leaked / articles).toBeLessThan(1);
  });

  test("as long as those of sites, to which nothing is fitted, lose few sentences and keep few lines of the site", () => {
    const { articles, sentences, lost, leaked } = intakeTotals(join(TESTS, "held-pages"));
    expect(articles).toBe(180);
    expect(lost / sentences).toBeLessThan(0.03);
    expect(leaked / articles).toBeLessThan(2.2);
  });

  test("that follow those of real sites, to which nothing is fitted, lose and keep some more", () => {
    const { articles, sentences, lost, leaked } = intakeTotals(join(TESTS, "held-site-pages"));
    expect(articles).toBe(97);
    expect(lost / sentences).toBeLessThan(0.065);
    expect(leaked / articles).toBeLessThan(2.9);
  });

  test("cut to their articles and what stands close to them lose few sentences and keep few lines", () => {
    const random = createRandom(7);
    const { sentences, lost, articles, leaked } = intakeTotals(
      join(TESTS, "held-pages"),
      () => true,
      (golden) => dumpOf(golden, random),
    );
    expect(lost / sentences).toBeLessThan(0.03);
    expect(leaked / articles).toBeLessThan(3.5);
  });

  test("of articles made of short lines lose few of them", () => {
    const { articles, sentences, lost, leaked } = intakeTotals(join(TESTS, "short-lines"));
    expect(articles).toBe(168);
    expect(lost / sentences).toBeLessThan(0.04);
    expect(leaked / articles).toBeLessThan(0.6);
  });
});
