import { describe, expect, test } from "vitest";
import { bodyOf, PARAGRAPHS, readDumpOf, TITLE } from "./read-dump.ts";
import { MENU, sectionsAbove, sectionsBelow, sectionsOf } from "./sections-of.ts";

const TEASER = "Harbour master finds his own boat";

describe("a path that starts at no front page", () => {
  test("names the sections above the headline", () => {
    const path = "Sea > Ferries";
    expect(sectionsAbove(...MENU, "Sign in", path, "harbourpost.example", "4 May 2031")).toEqual([
      "Sea",
      "Ferries",
    ]);
  });

  test("stands farther above where the page says a step apart", () => {
    const between = ["Sign in", "Old ferry sold for scrap to a yard", TEASER, "Search", "Log in"];
    expect(sectionsAbove(...MENU, "Region > Lake boats", ...between)).toEqual([
      "Region",
      "Lake boats",
    ]);
    expect(sectionsAbove(...MENU, "Lakes > Lake boats", ...between)).toEqual([]);
  });

  test("may open with a sign for the front page, and have quotation marks in it", () => {
    const path = "> > Blogs of the « Tern » > Lake boats";
    expect(sectionsAbove(...MENU, "Sign in", path, "4 May 2031")).toEqual([
      "Blogs of the « Tern »",
      "Lake boats",
    ]);
  });

  test("stands below the text where the page says a step apart and no other path", () => {
    const below = ["By Ana Bell", ...PARAGRAPHS, "Region > Lake boats"];
    expect(sectionsOf([...MENU, "Sign in", TITLE, ...below])).toEqual(["Region", "Lake boats"]);
    expect(sectionsOf([...MENU, "Sign in", TITLE, ...below, "Region > Sea"])).toEqual([]);
    expect(sectionsOf([TITLE, ...below])).toEqual([]);
  });

  test("has a line for each step and each sign, its root first", () => {
    const path = ["Tern News", "»", "Region", "»", "Lake boats", "»", "Ferry returns to village"];
    expect(sectionsAbove(...MENU, "Advertisement", ...path)).toEqual(["Region", "Lake boats"]);
  });
});

describe("a path from the front page", () => {
  test("has dashes between its steps and behind them", () => {
    expect(sectionsAbove("Home – Harbour –")).toEqual(["Harbour"]);
  });

  test("has spaces alone between words of a script in which each is a label", () => {
    expect(sectionsAbove("HOME 문화/연예 사람들 인터뷰")).toEqual([
      "문화/연예",
      "사람들",
      "인터뷰",
    ]);
  });

  test("is run together", () => {
    expect(sectionsAbove("Αρχική ΣελίδαΥγείαΝευρολογία")).toEqual(["Υγεία", "Νευρολογία"]);
  });

  test("may start with a label such as Home Accessories, which is one name", () => {
    expect(sectionsAbove("Home Accessories", "Wall Art")).toEqual(["Home Accessories", "Wall Art"]);
  });
});

describe("labels near the headline", () => {
  test("stand above a line that says the headline before it", () => {
    const steps = ["Home", "Broadcasts", "The morning note"];
    const below = [
      "The morning note with Ana Bell",
      "weekdays at 6.40",
      "Subscribe",
      "To be heard again for 30 days, 5 min",
    ];
    const day = "4 May 2031";
    expect(sectionsOf([...MENU, ...steps, TITLE, ...below, TITLE, day, ...PARAGRAPHS])).toEqual([
      "Broadcasts",
      "The morning note",
    ]);
  });

  test("are run together below the headline, where the page says one apart", () => {
    expect(sectionsOf([...MENU, TITLE, "HarbourFerries", TITLE, ...PARAGRAPHS])).toEqual([
      "Harbour",
      "Ferries",
    ]);
  });

  test("stand below what parts them from the menu", () => {
    expect(sectionsAbove(...MENU, "Advertisement", "Trade", "Lake boats")).toEqual([
      "Trade",
      "Lake boats",
    ]);
    expect(sectionsAbove(...MENU, "BoatsMapsTidesAbout us", "Trade")).toEqual(["Trade"]);
    expect(sectionsAbove(...MENU, "Trending:", TEASER, "Trade", "Boats")).toEqual([
      "Trade",
      "Boats",
    ]);
  });

  test("are one word below the headline at a file's start", () => {
    const article = readDumpOf([TITLE, "Ferries", ...PARAGRAPHS]);
    expect(article.sections).toEqual(["Ferries"]);
    expect(bodyOf(article)).toEqual(PARAGRAPHS);
    expect(sectionsBelow("Lake boats")).toEqual([]);
    expect(sectionsBelow("Contents")).toEqual([]);
  });

  test("are said again from the menu between headline and text", () => {
    const lines = [...MENU, "Sign in", TITLE, "Share", "Facebook", "Harbour", "Print"];
    expect(sectionsOf([...lines, ...PARAGRAPHS])).toEqual(["Harbour"]);
  });
});

describe("a label beside a day", () => {
  test("is the section near the headline where nothing else is on the line", () => {
    expect(sectionsAbove("TERN", "4 May 2031 BOATS")).toEqual(["BOATS"]);
    expect(sectionsAbove("TERN", "4 May 2031 Ana Bell")).toEqual([]);
  });
});

describe("a label above the headline", () => {
  test("is no section where it is the site's name in its line of rights", () => {
    expect(sectionsAbove("Culture", "Tern Post")).toEqual(["Culture", "Tern Post"]);
    const lines = ["Culture", "Tern Post", TITLE, ...PARAGRAPHS, "© 2031 Tern Post"];
    expect(sectionsOf(lines)).toEqual(["Culture"]);
  });

  test("is no section where it is a member's name", () => {
    expect(sectionsAbove("lake_fan")).toEqual(["lake_fan"]);
    expect(sectionsOf(["lake_fan", TITLE, ...PARAGRAPHS, "@lake_fan"])).toEqual([]);
  });

  test("is no section where it is the place that the text starts with", () => {
    const [first, ...rest] = PARAGRAPHS;
    expect(sectionsOf(["Hobart", TITLE, `Hobart - ${first}`, ...rest])).toEqual([]);
    expect(sectionsOf(["Hobart", TITLE, `Hobart ${first}`, ...rest])).toEqual(["Hobart"]);
  });

  test("is shown without the strokes before it", () => {
    expect(sectionsAbove("//Ferries")).toEqual(["Ferries"]);
  });

  test("is one name with a dot between Korean words", () => {
    expect(sectionsAbove("문화·관광")).toEqual(["문화·관광"]);
    expect(sectionsAbove("Sea · Ferries")).toEqual(["Sea", "Ferries"]);
  });

  test("is no list where only its first word has a capital", () => {
    expect(sectionsAbove("Fish, salt, bread")).not.toContain("Fish");
    expect(sectionsAbove("Fish, Salt, Bread")).toEqual(["Fish", "Salt", "Bread"]);
  });

  test("is one name with a capital inside where the page says it whole elsewhere", () => {
    expect(sectionsAbove("HarbourSport Cup")).toEqual(["Harbour", "Sport Cup"]);
    const lines = ["HarbourSport Cup", TITLE, ...PARAGRAPHS, "HarbourSport Cup"];
    expect(sectionsOf(lines)).toEqual(["HarbourSport Cup"]);
  });

  test("parts in capitals where the page says both parts or many sites do", () => {
    expect(sectionsAbove("GÜNDEMKÜLTÜR SANAT")).toEqual(["GÜNDEM", "KÜLTÜR SANAT"]);
    const lines = ["SPORKIZILOVA", TITLE, ...PARAGRAPHS, "Kızılova sahilinde"];
    expect(sectionsOf(lines)).toEqual(["SPOR", "KIZILOVA"]);
    expect(sectionsAbove("SPORKIZILOVA")).toEqual(["SPORKIZILOVA"]);
  });
});
