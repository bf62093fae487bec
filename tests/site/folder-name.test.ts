import { describe, expect, test } from "vitest";
import { folderName } from "#site/folder-name.ts";

describe("the folder's name", () => {
  test("is short inside the project", () => {
    expect(folderName("/work/texts/new", "/work")).toBe("texts/new");
  });

  test("is whole outside of it", () => {
    expect(folderName("/home/ada/articles", "/work")).toBe("/home/ada/articles");
  });

  test("is a dot for the project itself", () => {
    expect(folderName("/work", "/work")).toBe(".");
  });

  test("steers no terminal", () => {
    expect(folderName("/work/a\u001b[2J\u202eb", "/work")).toBe(String.raw`a\u{1b}[2J\u{202e}b`);
  });
});
