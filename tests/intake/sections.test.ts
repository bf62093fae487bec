import { describe, expect, test } from "vitest";
import { splitSections } from "#intake/dump/sections.ts";

describe("glued labels", () => {
  test.each([
    ["Middle EastWorld News", ["Middle East", "World News"]],
    ["ScienceEast CoastU.S.Op-Ed", ["Science", "East Coast", "U.S.", "Op-Ed"]],
    ["TechBusinessEurope", ["Tech", "Business", "Europe"]],
    ["Op-EdWorld News", ["Op-Ed", "World News"]],
    ["NewsUKPolitics", ["News", "UK", "Politics"]],
    ["WorldU.S.Health", ["World", "U.S.", "Health"]],
    ["COVID-19World", ["COVID-19", "World"]],
    ["G20Economy", ["G20", "Economy"]],
    ["НовостиМир", ["Новости", "Мир"]],
    ["ΚόσμοςΥγεία", ["Κόσμος", "Υγεία"]],
    ["PolitiqueÉconomie", ["Politique", "Économie"]],
    ["Clan McKayWorld", ["Clan McKay", "World"]],
    ["ScienceLeBron JamesNBA", ["Science", "LeBron James", "NBA"]],
    ["AppleYouTubeWordPress", ["Apple", "YouTube", "WordPress"]],
    ["eHealthWorld News", ["eHealth", "World News"]],
    ["مدينة القمرةنهر", ["مدينة القمرة", "نهر"]],
    ["ספורטכדורגל ישראלי", ["ספורט", "כדורגל ישראלי"]],
    ["صحتپاکستان", ["صحت", "پاکستان"]],
  ])("splits %s", (line, labels) => {
    expect(splitSections(line)).toEqual(labels);
  });

  test.each([
    "McKay",
    "MacArthur",
    "iPhone",
    "YouTube",
    "eHealth",
    "WordPress",
    "LeBron James",
    "Jean-McKay",
    "U.S.",
    "U.S.A.",
    "PhDs",
    "NGOs",
    "3D",
    "F1Racing",
    "SpaceX",
    "Op-Ed",
    "O’Neill",
    "WORLD NEWS",
    "قمرنهر",
    "ورزشکاران",
    "مدينة القمر",
    "طبیعت",
    "שלום עולם",
    "国际财经",
    "Food/Wine",
  ])("keeps %s whole", (label) => {
    expect(splitSections(label)).toEqual([label]);
  });
});

describe("separated labels", () => {
  test.each([
    ["World | Asia", ["World", "Asia"]],
    ["Home › Sport › Rowing", ["Home", "Sport", "Rowing"]],
    ["Arts•Books", ["Arts", "Books"]],
    ["Arts / Books", ["Arts", "Books"]],
    ["ثقافة | صحة", ["ثقافة", "صحة"]],
    ["| World |", ["World"]],
  ])("splits %s", (line, labels) => {
    expect(splitSections(line)).toEqual(labels);
  });
});

test("keeps a line too long for labels", () => {
  const line = "EastWorld".repeat(100_000);
  expect(splitSections(line)).toEqual([line]);
});
