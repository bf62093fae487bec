import { describe, expect, test } from "vitest";
import { createFurnitureMatcher } from "#intake/furniture/match.ts";
import type { FurnitureRule } from "#intake/furniture/rule.ts";

const MENU: FurnitureRule = {
  name: "menu",
  reason: "A link.",
  place: "edges",
  wordings: {
    en: ["Boats", "Fares", "Crew list", "# seats left"],
    fr: ["Équipage"],
    ar: ["القوارب"],
  },
};

const LINKS: FurnitureRule = {
  name: "links",
  reason: "Links.",
  place: "anywhere",
  wordings: { en: ["More Boats", "Boats"] },
  openings: { en: ["Sail on", "More boats"], zh: ["更多船", "另见"] },
  opensTeasers: true,
};

const CALL: FurnitureRule = {
  name: "call",
  reason: "A call.",
  place: "anywhere",
  phrases: { en: ["join our crew today"], ja: ["乗組員募集"] },
};

const CHANNEL: FurnitureRule = {
  name: "channel",
  reason: "A channel.",
  place: "anywhere",
  named: { en: ["Sail with * on the radio", "* on your pier"], ja: ["*の船をフォロー"] },
};

const matcher = createFurnitureMatcher([MENU, LINKS, CALL, CHANNEL]);

describe("wordings", () => {
  test.each([
    "Crew list",
    "CREW LIST",
    "  Crew\u00a0 list ",
    "› Crew list »",
    "Crew list:",
    "[Crew list]",
    "12 seats left",
    "1,200 seats left",
    "٣ seats left",
    "Equipage",
    "E\u0301QUIPAGE",
    "القَوارب",
  ])("are known as %s", (line) => {
    expect(matcher.byWording(line)).toBe(MENU);
  });

  test.each([
    "Crew list.",
    "“Crew list”",
    "The crew list",
    "Crew list of the ferry",
    "Crew lists",
    "seats left",
    "",
    "›",
    "Crew list ".repeat(100_000),
  ])("are not %.20s", (line) => {
    expect(matcher.byWording(line)).toBeNull();
  });

  test("belong to the first of two rules", () => {
    expect(matcher.byWording("Boats")).toBe(MENU);
    expect(createFurnitureMatcher([LINKS, MENU]).byWording("Boats")).toBe(LINKS);
  });
});

describe("openings", () => {
  test.each([
    "Sail on: Old ferry sold for scrap",
    "SAIL ON | Old ferry sold for scrap",
    "Sail on » Old ferry sold",
    "[Sail on] Old ferry sold",
    "更多船：渡轮返港",
    "另见：渡轮返港",
  ])("need a separator behind: %s", (line) => {
    expect(matcher.byPattern(line)).toEqual({ rule: LINKS, isByPhrase: false });
  });

  test.each([
    "Sail on with the old ferry",
    "Sail only: at night",
    `Sail on: ${"word ".repeat(30)}`,
    "They sail on: the crew",
  ])("do not open %.30s", (line) => {
    expect(matcher.byPattern(line)).toBeNull();
  });
});

describe("wordings with a name", () => {
  test.each([
    "Sail with Harbour Post on the radio",
    "SAIL WITH THE OLD HARBOUR POST ON THE RADIO »",
    "Sail with t-online.de on the radio",
    "Harbour24 on your pier",
    "港新聞の船をフォロー",
  ])("are known whatever the name is: %s", (line) => {
    expect(matcher.byPattern(line)).toEqual({ rule: CHANNEL, isByPhrase: false });
  });

  test.each([
    "Sail with on the radio",
    "Sail with the five captains of Harbour on the radio",
    "Sail with him, he said on the radio",
    "Sail with Harbour Post on the radio again",
    "on your pier",
    `Sail with ${"a".repeat(50)} on the radio`,
    `Sail with ${"a ".repeat(100_000)} on the radio`,
  ])("are not %.50s", (line) => {
    expect(matcher.byPattern(line)).toBeNull();
  });
});

describe("phrases", () => {
  test.each([
    "Join our crew today",
    "You can join our crew today and sail.",
    "今日も乗組員募集しています",
  ])("are found in %s", (line) => {
    expect(matcher.byPattern(line)).toEqual({ rule: CALL, isByPhrase: true });
  });

  test.each(["Rejoin our crew today", "Join our crew", `${"a ".repeat(500)}join our crew today`])(
    "are not found in %.30s",
    (line) => {
      expect(matcher.byPattern(line)).toBeNull();
    },
  );
});

describe("lines that scraping glued", () => {
  test("are known where most labels are", () => {
    expect(matcher.byPattern("BoatsFaresCrew list")?.rule).toBe(MENU);
    expect(matcher.byPattern("BoatsFaresHarbour")?.rule).toBe(MENU);
    expect(matcher.byPattern("BoatsHarbourQuayBay")).toBeNull();
  });

  test("are known by what opens them", () => {
    expect(matcher.byPattern("More BoatsOld ferry sold for scrap")?.rule.name).toBe("links");
  });

  test.each(["BoatsOnline opens an office", "FaresX", "CrewAI sells a ferry"])(
    "are not names such as %s",
    (line) => {
      expect(matcher.byPattern(line)).toBeNull();
    },
  );

  test("are known only at the edges", () => {
    expect(matcher.byPattern("More BoatsOld ferry sold for scrap")?.rule.place).toBe("edges");
  });
});

describe("rows of share buttons", () => {
  test.each([
    "Facebook X LinkedIn Pinterest",
    "Facebook 12 Twitter 3 WhatsApp",
    "Share via Email Print Facebook Telegram",
  ])("are known: %s", (line) => {
    expect(matcher.byPattern(line)?.rule.name).toBe("share row");
  });

  test.each([
    "Facebook and Twitter",
    "Facebook",
    "Facebook bought WhatsApp and Instagram in spring",
  ])("are not %s", (line) => {
    expect(matcher.byPattern(line)).toBeNull();
  });
});
