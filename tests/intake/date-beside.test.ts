import { describe, expect, test } from "vitest";
import { dateBeside, dateJoinedTo } from "#intake/dump/date-beside.ts";

describe("a date among other words", () => {
  test.each([
    ["4 May 2031 report", "en"],
    ["May 4, 2031 Peace and Security", "en"],
    ["María R. Campos / Emilio de Soto Puerto 4 MAY 2031 - 12:14 CET", "es"],
    ["Europe 04.05.2031 | 21:40", "de"],
    ["mardi 4 mai 2031 | Mise en ligne à 12h02 | Commentaires (85)", "fr"],
    ["May 4, 2031 Ana Bell In evidenza, Mare, Porto vecchio 0", "it"],
    ["青溪网 ( 2031-05-04 09:20 ) 来源： 青溪日报", "zh"],
  ])("is read from %s", (line, language) => {
    expect(dateBeside(line, language)).toBe("2031-05-04");
  });

  test.each([
    ["the day of an event", "Fair on 4 May 2031"],
    ["an event with its place", "Summer Fair, Old Quay, 4 May 2031"],
    ["a day without a year", "4 May report"],
    ["a sentence's start", "4 May 2031 is the day on which the old quay opens"],
    ["a year alone", "Harbour report 2031"],
    ["a long line", `4 May 2031 ${"report ".repeat(20)}`],
  ])("is not read from %s", (_name, line) => {
    expect(dateBeside(line, "en")).toBeNull();
  });
});

describe("a date joined to a sentence", () => {
  test("is read behind the sign that ends it", () => {
    const standfirst = "The island is green again. What is the secret of it?Monday, 6 January 2031";
    expect(dateJoinedTo(standfirst, "en")).toBe("2031-01-06");
  });

  test.each([
    [
      "a sentence with a space before its date",
      "The island is green again. Monday, 6 January 2031",
    ],
    ["a sentence that ends with a date", "The goats left the island in January 2031"],
    ["a number behind a sign", "The goats left in No.2031"],
  ])("is not read from %s", (_name, sentence) => {
    expect(dateJoinedTo(sentence, "en")).toBeNull();
  });
});
