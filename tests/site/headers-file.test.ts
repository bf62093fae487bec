import { describe, expect, test } from "vitest";
import { headerRules, headersFor, parseHeaders, printHeaders } from "#site/headers-file.ts";
import { contentPolicy } from "#site/policy.ts";

const POLICY = contentPolicy({ scripts: ["boot()"], styles: ["p{}"], nonce: null });
const RULES = headerRules("/archive/", POLICY);

describe("the headers file", () => {
  test("reads back as it was meant", () => {
    expect(parseHeaders(printHeaders(RULES))).toEqual(RULES);
  });

  test("keeps to the limits of hosts", () => {
    // Cloudflare Pages: 100 rules, 2,000 characters a line.
    expect(RULES.length).toBeLessThanOrEqual(100);
    for (const line of printHeaders(RULES).split("\n")) expect(line.length).toBeLessThan(2000);
  });

  test("gives a header by one rule for each file", () => {
    // Hosts join the values of two rules, each in its own way.
    for (const path of ["", "assets/a.js", "feed.xml", "feed.json", "feeds/a.xml"]) {
      const names = RULES.map((rule) => [...headersFor([rule], `/archive/${path}`).keys()]).flat();
      expect(new Set(names).size).toBe(names.length);
    }
  });

  test("keeps hashed files for ever and pages not", () => {
    const cache = (path: string) => headersFor(RULES, path).get("Cache-Control");
    expect(cache("/archive/assets/index-1.js")).toContain("immutable");
    expect(cache("/archive/a/ferry/")).toBeUndefined();
  });

  test("counts below the base path alone", () => {
    expect(headersFor(RULES, "/").size).toBe(0);
    expect(headersFor(RULES, "/archive/404.html").get("X-Content-Type-Options")).toBe("nosniff");
  });

  test("passes over what it does not know", () => {
    expect(parseHeaders("# remark\n  Lost: 1\n/a\n  One: 1\n  no header\n")).toEqual([
      { pattern: "/a", headers: new Map([["One", "1"]]) },
    ]);
  });
});
