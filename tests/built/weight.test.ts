import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { buildSite } from "#tests/support/build-site.ts";

const PAGE = "a/ab3423500176ee8b/index.html";

let site = "";

beforeAll(async () => {
  site = await buildSite({ seeds: resolve("seeds") });
});

/** Bytes on the wire, as hosts send them that compress ahead. */
function weightOf(name: string): number {
  return brotliCompressSync(readFileSync(join(site, name))).length;
}

/** The files whose addresses stand in an attribute of the page. */
function namedIn(attribute: string): readonly string[] {
  const html = readFileSync(join(site, PAGE), "utf8");
  const [, addresses = ""] = new RegExp(`${attribute}="([^"]+)"`).exec(html) ?? [];
  return addresses.split(" ").map((address) => address.slice(1));
}

describe("a first visit to an article", () => {
  test("weighs at most 5 kB until it can be read", () => {
    expect(weightOf(PAGE)).toBeLessThanOrEqual(5000);
  });

  test("needs one font of at most 40 kB", () => {
    const fonts = namedIn('as="font" type="font/woff2" href');
    expect(fonts.length).toBe(1);
    expect(fonts.map(weightOf).every((weight) => weight <= 40_000)).toBe(true);
  });

  test("weighs at most 95 kB beside it", () => {
    const files = [PAGE, ...namedIn("data-entry"), ...namedIn("data-styles")];
    expect(files.length).toBeGreaterThan(3);
    expect(files.map(weightOf).reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(95_000);
  });
});
