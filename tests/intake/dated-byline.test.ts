import { describe, expect, test } from "vitest";
import { readDatedByline } from "#intake/dump/dated-byline.ts";

describe("a date beside a name", () => {
  test.each([
    ["4 May 2031, 08:15 | Ana Bell", "en", ["Ana Bell"]],
    ["Ana Bell | 4 May 2031", "en", ["Ana Bell"]],
    ["Ana Bell · 4 May 2031", "en", ["Ana Bell"]],
    ["4 May 2031 • Ana Bell", "en", ["Ana Bell"]],
    ["4 May 2031, 08:15 Ana Bell", "en", ["Ana Bell"]],
    ["04.05.2031 | Jörg Große-Wilde", "de", ["Jörg Große-Wilde"]],
    ["2031年5月4日 08:15 来源：青溪日报", "zh", []],
    ["4 mei 2031 11:16 Bron: TPI", "nl", []],
    ["4 Mayıs 2031 11:16 Kaynak: Liman Ajansı", "tr", []],
    ["Společnost — Jana Bílá, 4. května 2031, 18:06", "cs", ["Jana Bílá"]],
    ["harbour-post.co.uk, Sunday 4 May 2031 15.45 BST", "en", []],
    ["posted by Ana Bell May 4, 2031 Health", "en", ["Ana Bell"]],
    ["Ana Bell, HARBOUR TODAY Sports 4:14 p.m. EDT May 4, 2031", "en", ["Ana Bell"]],
    ["Ana Bell , Special for Harbour Post 4:14 p.m. EDT May 4, 2031", "en", ["Ana Bell"]],
    ["by Dan Bell - May 4, 2031 8:02 pm UTC", "en", ["Dan Bell"]],
  ])("is read from %s", (line, language, authors) => {
    expect(readDatedByline(line, language)).toEqual({ authors, date: "2031-05-04" });
  });

  test.each([
    ["a place with a day", "Port Town, 4 May 2031"],
    ["a sentence", "On 4 May 2031 at 08:15 the ferry came back to the old quay."],
    ["a score", "Port Town | Old Quay 3:2"],
    ["an event", "4 May 2031, 08:15 | ferry to the island leaves"],
    ["a name alone", "Ana Bell | Harbour Post"],
    ["a long line", `4 May 2031, 08:15 | ${"Ana ".repeat(50)}`],
    ["nothing", ""],
  ])("is not read from %s", (_name, line) => {
    expect(readDatedByline(line, "en")).toBeNull();
  });
});
