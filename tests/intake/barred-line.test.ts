import { describe, expect, test } from "vitest";
import { readBarredLine } from "#intake/dump/barred-line.ts";

describe("a line of parts between bars", () => {
  test.each([
    ["Harbour Post | 4 May 2031 at 08:15 | By Ana Bell", "en", ["Ana Bell"]],
    ["By Ana Bell and Ed Roe | May 4, 2031", "en", ["Ana Bell", "Ed Roe"]],
    ["Le Quai | 04.05.2031 à 13h36 • Mis à jour le 05.05.2031 | Par Ana Bell", "fr", ["Ana Bell"]],
    ["May 4, 2031 -- Updated 1948 GMT (0348 HKT) | Filed under: Ferries", "en", []],
  ])("gives authors and date: %s", (line, language, authors) => {
    expect(readBarredLine(line, language)).toEqual({ authors, date: "2031-05-04" });
  });

  test.each([
    ["a place", "Port Town | 4 May 2031"],
    ["a headline", "Ferry returns | 4 May 2031 | By popular demand"],
    ["two names of no kind", "Old Quay | Port Town | 4 May 2031 | By Ana Bell"],
    ["no date", "Harbour Post | By Ana Bell"],
    ["no bar", "By Ana Bell, 4 May 2031"],
  ])("is not read from %s", (_name, line) => {
    expect(readBarredLine(line, "en")).toBeNull();
  });
});
