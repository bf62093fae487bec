import { describe, expect, test } from "vitest";
import { PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";

const MENU = ["Home", "News", "Media", "Harbour", "Weather", "Sport", "Culture", "Region"];

function sectionsOf(lines: readonly string[]): readonly string[] {
  return readDumpOf([...lines, ...PARAGRAPHS]).sections;
}

describe("the section above a headline", () => {
  test("stands behind the front page's name, run into it", () => {
    expect(sectionsOf(["الرئيسيةالمجتمع اليوم", TITLE])).toEqual(["المجتمع اليوم"]);
  });

  test("is no headline that a path cuts off", () => {
    const path = `Home › Harbour › ${TITLE.slice(0, 24)}…`;
    expect(sectionsOf([path, "4 May 2031", TITLE])).toEqual(["Harbour"]);
  });

  test("may be called as a link of the menu is", () => {
    expect(sectionsOf([...MENU, "Sign in", "0", "Media", TITLE])).toEqual(["Media"]);
    expect(sectionsOf([...MENU, "Sign in", "0", "Search", TITLE])).toEqual([]);
  });

  test("stands behind the word that calls it one, and a link back is none", () => {
    expect(sectionsOf(["Quay lại", "Chuyên mục: Giáo dục", TITLE])).toEqual(["Giáo dục"]);
  });

  test("is the last of a menu's labels that it says before, where two menus say all of them", () => {
    const labels = ["Harbour", "Region", "Sport", "Culture"];
    const menus = ["Sign in", ...labels, "Search", ...labels, "Region"];
    expect(sectionsOf([...menus, TITLE])).toEqual(["Region"]);
  });

  test("is no name of the site for standing first and behind a stroke", () => {
    const lines = ["Harbour", ...MENU, "Sign in", "Harbour", TITLE, ...PARAGRAPHS, "/ Harbour"];
    expect(readDumpOf(lines).sections).toEqual(["Harbour"]);
  });
});
