import { describe, expect, test } from "vitest";
import { besidePath } from "#intake/beside-path.ts";

describe("a picture's address", () => {
  test.each([
    ["page_files/lamp.jpg", "news/page_files/lamp.jpg"],
    ["./page_files/lamp.jpg", "news/page_files/lamp.jpg"],
    ["page_files/a%20lamp.jpg?width=640#top", "news/page_files/a lamp.jpg"],
    ["../pictures//lamp.jpg", "pictures/lamp.jpg"],
    ["page%2Ffiles/%C3%A9t%C3%A9.jpg", "news/page/files/été.jpg"],
    ["./Note: one_files/lamp.jpg", "news/Note: one_files/lamp.jpg"],
  ])("%s is a file in the seeds folder", (address, path) => {
    expect(besidePath("news/page.html", address)).toBe(path);
  });

  test.each([
    "https://example.org/lamp.jpg",
    "data:image/png;base64,AAAA",
    "file:///etc/lamp.jpg",
    "C:/lamp.jpg",
    "%43:/lamp.jpg",
    "//example.org/lamp.jpg",
    "/lamp.jpg",
    " /lamp.jpg",
    "%2Fetc/lamp.jpg",
    "../../lamp.jpg",
    "page_files/../../../lamp.jpg",
    "%2e%2e/%2e%2e/lamp.jpg",
    "..%2f..%2flamp.jpg",
    "..\\..\\lamp.jpg",
    "..%5C..%5Clamp.jpg",
    ".git/lamp.jpg",
    "page_files/.lamp.jpg",
    "lamp%00.jpg",
    "lamp%.jpg",
    "..",
    "?lamp.jpg",
    "",
    "a".repeat(2001),
  ])("%j is none", (address) => {
    expect(besidePath("news/page.html", address)).toBeNull();
  });
});
