import { describe, expect, test } from "vitest";
import { askedFile } from "#offline/asked-file.ts";

const SCOPE = "https://example.org/archive/";

describe("a request", () => {
  test.each([
    ["", "listing"],
    ["?q=visa", "listing"],
    ["index.html", "listing"],
    ["a/b/", "article"],
    ["a/b", "article"],
    ["a/%D8%A8/?q=a/b#x", "article"],
    ["a/", "other"],
    ["a/b/c/", "other"],
    ["data/library.json", "index"],
    ["data/cards-1.json", "data"],
    ["assets/index-1.js", "asset"],
    ["icon.svg", "other"],
  ])("for %j is one for: %s", (path, kind) => {
    expect(askedFile(SCOPE + path, SCOPE)).toBe(kind);
  });

  test.each(["https://example.org/", "https://example.org/archive", "https://other.org/archive/"])(
    "outside of the site is left alone: %s",
    (url) => {
      expect(askedFile(url, SCOPE)).toBeNull();
    },
  );
});
