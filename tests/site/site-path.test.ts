import { describe, expect, test } from "vitest";
import { parseSitePath, queryOf } from "#site/site-path.ts";

describe("a requested path", () => {
  test.each([
    ["/", { kind: "listing" }],
    ["/?q=a/b", { kind: "listing" }],
    ["/index.html", { kind: "listing" }],
    ["/saved/", { kind: "saved" }],
    ["/saved", { kind: "saved" }],
    ["/saved/x", { kind: "other" }],
    ["/notes/", { kind: "notes" }],
    ["/notes", { kind: "notes" }],
    ["/notes/index.html", { kind: "notes" }],
    ["/notes/more/", { kind: "other" }],
    ["/a/lamp/", { kind: "article", id: "lamp", hasSlash: true }],
    ["/a/lamp/index.html", { kind: "article", id: "lamp", hasSlash: true }],
    ["/a/lamp?q=x", { kind: "article", id: "lamp", hasSlash: false }],
    ["/a/%E7%81%AF/", { kind: "article", id: "灯", hasSlash: true }],
    ["/data/library.json", { kind: "data", name: "library.json" }],
    ["/a/", { kind: "other" }],
    ["/a/b/c/", { kind: "other" }],
    ["/data/../secret", { kind: "other" }],
    ["/%zz", null],
    ["/a/%E0%A4%A/", null],
  ])("%s is understood", (url, path) => {
    expect(parseSitePath(url, "/")).toEqual(path);
  });

  test("lies below the base path", () => {
    expect(parseSitePath("/archive/a/lamp/", "/archive/")).toMatchObject({ id: "lamp" });
    expect(parseSitePath("/a/lamp/", "/archive/")).toBeNull();
  });

  test("gives its query apart", () => {
    expect(queryOf("/a/lamp?q=x&y#z")).toBe("?q=x&y");
    expect(queryOf("/a/lamp")).toBe("");
  });
});
