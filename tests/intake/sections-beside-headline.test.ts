import { describe, expect, test } from "vitest";
import { leftOutOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";
import { MENU, sectionsAbove, sectionsBelow, sectionsOf } from "./sections-of.ts";

function sectionsBehind(...lines: readonly string[]): readonly string[] {
  return sectionsOf([TITLE, "By Ana Bell", ...PARAGRAPHS, ...lines]);
}

describe("labels above the headline", () => {
  test("stand behind the end of a menu that the page has twice", () => {
    const menu = ["Sea maps", "Culture", "Region", "Old piers", "Boat trips", "Harbour"];
    const above = ["Sign in", ...menu, "Ferries", "Lake boats", TITLE];
    expect(sectionsOf([...above, ...PARAGRAPHS, ...menu, "Imprint"])).toEqual([
      "Ferries",
      "Lake boats",
    ]);
    expect(sectionsOf([...above, ...PARAGRAPHS, "Imprint"])).toEqual([]);
  });

  test("have a dash behind them that leads to the headline", () => {
    const label = "Sea & Land & Air";
    expect(sectionsAbove(label, ...MENU, "Sign in", `${label} —`)).toEqual([label]);
  });

  test("stand behind the front page's name without a sign, where the menu says them", () => {
    expect(sectionsAbove(...MENU, "Sign in", "Tern School", "Home Harbour", "4 May 2031")).toEqual([
      "Harbour",
    ]);
    expect(sectionsAbove("Home & Garden", "Ferries")).toEqual(["Home & Garden", "Ferries"]);
  });

  test("part at spaces where the page says each of them apart", () => {
    expect(sectionsAbove(...MENU, "Sign in", "Region Harbour")).toEqual(["Region", "Harbour"]);
    expect(sectionsAbove("Region Harbour")).toEqual(["Region Harbour"]);
  });

  test("part at spaces in a path down to the headline too", () => {
    const path = `Home Region Harbour ${TITLE}`;
    expect(sectionsAbove(...MENU, "Sign in", path)).toEqual(["Region", "Harbour"]);
  });

  test("stand below a site's own line, and its name above that", () => {
    expect(sectionsAbove("Discover Tern Press", "Sign in", "Ferries")).toEqual(["Ferries"]);
  });

  test("follow a word for topics", () => {
    expect(sectionsAbove("Topics: Harbour | Ferries")).toEqual(["Harbour", "Ferries"]);
  });

  test("are no links to all of a section", () => {
    expect(sectionsAbove("Harbour", "More Harbour")).toEqual(["Harbour"]);
  });

  test("stand with day and hour below a picture's caption", () => {
    const credit = "Photo: Ana Bell / Tern";
    expect(sectionsAbove(...MENU, credit, "Ferry news 2031. 05. 04. 07:15")).toEqual([
      "Ferry news",
    ]);
  });

  test("are one word where it starts small", () => {
    expect(sectionsAbove("portTern", "Ferries")).toEqual(["portTern", "Ferries"]);
  });

  test("are logged where a line of the day names others", () => {
    const lines = ["Region", "App", TITLE, "4 May 2031 Region", ...PARAGRAPHS];
    const article = readDumpOf(lines);
    expect(article.sections).toEqual(["Region", "App"]);
    const other = readDumpOf(["App", TITLE, "4 May 2031 Region", ...PARAGRAPHS, "Region"]);
    expect(other.sections).toEqual(["Region"]);
    expect(leftOutOf(other)).toContain("App");
  });
});

describe("the site's name before the sections", () => {
  const path = "Tern Press / Harbour";

  test("is told by its address", () => {
    expect(sectionsOf([path, TITLE, ...PARAGRAPHS, "desk@ternpress.example"])).toEqual(["Harbour"]);
    expect(sectionsOf([path, TITLE, ...PARAGRAPHS, "desk@other.example"])).toHaveLength(2);
  });

  test("is told by two links about it", () => {
    const calls = ["About Tern Press", "Contact Tern Press"];
    expect(sectionsOf([path, TITLE, ...PARAGRAPHS, ...calls])).toEqual(["Harbour"]);
    expect(sectionsOf([path, TITLE, ...PARAGRAPHS, "About Tern Press"])).toHaveLength(2);
  });

  test("is told by its letters in a script without capitals", () => {
    expect(sectionsAbove("TERN Japan > 海 > 港")).toEqual(["海", "港"]);
  });

  test("ends with the word for its net in Chinese", () => {
    expect(sectionsAbove("海风网>>社会>>民生")).toEqual(["社会", "民生"]);
    expect(sectionsAbove("海风网 >> 社会")).toEqual(["社会"]);
  });
});

describe("a label below the headline", () => {
  test("is the section where a list counts its articles", () => {
    const lines = [TITLE, "Ferries", ...PARAGRAPHS, "Categories", "Ferries (88)", "Sport (4)"];
    expect(sectionsOf(lines)).toEqual(["Ferries"]);
  });

  test("is the section above the byline, where the page says it again", () => {
    const lines = [TITLE, "Ferries", "By Ana Bell", "4 May 2031", ...PARAGRAPHS, "Ferries"];
    expect(sectionsOf(lines)).toEqual(["Ferries"]);
    expect(sectionsBelow("Lake ferries", "By Ana Bell", "4 May 2031")).toEqual([]);
  });
});

describe("the section that a line of author and day names", () => {
  test("stands at its end, whatever is said elsewhere", () => {
    expect(sectionsBelow("Publicado el 4 mayo, 2031 por Ana Bell en Puerto")).toEqual(["Puerto"]);
    expect(sectionsBelow("Posted on 4 May 2031 by Ana Bell in Ferries")).toEqual(["Ferries"]);
  });

  test("stands before the day with its hour and the number of comments", () => {
    const line = "Written by Ana Bell in Ferries on 4 May 2031 at 06:15 AM EDT. 27 Comments";
    expect(sectionsBelow(line)).toEqual(["Ferries"]);
  });

  test("stands in the line directly above the headline as well", () => {
    expect(sectionsAbove("Publicado el 4 mayo, 2031 por Ana Bell en Puerto")).toEqual(["Puerto"]);
  });

  test("stands among bars behind a word for it", () => {
    expect(sectionsBelow("Ana Bell | Filed under: Ferries, Sea")).toEqual(["Ferries", "Sea"]);
    expect(sectionsBelow("4 May 2031 10:15 by Ana Bell | Category Sea | Tags boats")).toEqual([
      "Sea",
    ]);
  });
});

describe("sections behind the text", () => {
  test("may end with a full stop", () => {
    expect(sectionsBehind("Posted in Ferries, Sea, Boats.")).toEqual(["Ferries", "Sea", "Boats"]);
  });

  test("stand below the words for them", () => {
    expect(sectionsBehind("Posted in", "Ferries", "Comment")).toEqual(["Ferries"]);
  });

  test("stand below other articles, where no second line of their kind does", () => {
    const box = ["Related articles", "A pier that nobody wanted", "A tram without rails"];
    expect(sectionsBehind(...box, "Posted in Ferries")).toEqual(["Ferries"]);
    expect(sectionsBehind(...box, "Posted in Ferries", "Posted in Trams")).toEqual([]);
  });
});
