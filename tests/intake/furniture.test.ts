import { describe, expect, test } from "vitest";
import { cutFurniture, furnitureRule } from "#intake/furniture.ts";
import { FURNITURE_RULES } from "#intake/furniture-rules.ts";
import { sourceLines } from "#intake/lines.ts";

const PROSE = "The ferry came back on Monday.";

function keptOf(...lines: string[]): readonly string[] {
  return cutFurniture(sourceLines(lines.join("\n"))).kept.map((line) => line.text);
}

const EVERY_WORDING = FURNITURE_RULES.flatMap((rule) =>
  Object.entries(rule.wordings).flatMap(([language, wordings]) =>
    wordings.map((wording) => ({ rule: rule.name, language, wording })),
  ),
);

describe("furniture rules", () => {
  test.each(EVERY_WORDING)("$rule cuts $wording ($language)", ({ rule, wording }) => {
    const cleared = cutFurniture(sourceLines(`${PROSE}\n\n${wording.replace("#", "12")}`));
    expect(cleared.removed).toMatchObject([{ line: 3, rule }]);
    expect(cleared.kept).toHaveLength(1);
  });

  test("gives each rule a reason and name", () => {
    const names = FURNITURE_RULES.map((rule) => rule.name);
    expect(new Set(names).size).toBe(names.length);
    expect(FURNITURE_RULES.every((rule) => rule.reason.endsWith("."))).toBe(true);
  });

  test.each([
    "BACK TO TOP BUTTON",
    "Back  to\u00a0top button",
    "▲ Back to top",
    "Related Articles:",
    "نوشته\u200cهای مشابه",
    "شاهد ايضا",
    "٣ دقائق",
  ])("knows the variant %s", (line) => {
    expect(furnitureRule(line)).not.toBeNull();
  });

  test.each([
    "Related articles were found in the attic.",
    "The back to top button is broken.",
    "“Share”",
    "Share.",
    "Print run",
    "minutes read",
  ])("takes %s for text", (line) => {
    expect(furnitureRule(line)).toBeNull();
  });
});

describe("place of furniture", () => {
  test("keeps the same words before prose", () => {
    expect(keptOf("Title", PROSE, "Related Articles", "Share", PROSE)).toHaveLength(5);
  });

  test("keeps the source order of removals", () => {
    const source = [PROSE, "Share", "Related Articles", "Fox moves in", "Hen moves out", "Close"];
    const { kept, removed } = cutFurniture(sourceLines(source.join("\n")));
    expect(kept).toHaveLength(1);
    expect(removed.map((removal) => [removal.line, removal.text, removal.rule])).toEqual([
      [2, "Share", "share button"],
      [3, "Related Articles", "related heading"],
      [4, "Fox moves in", "teaser"],
      [5, "Hen moves out", "teaser"],
      [6, "Close", "menu button"],
    ]);
  });
});

describe("lists of teasers", () => {
  test.each([
    ["a sentence", "She has not been seen since."],
    ["a question", "Who will feed the fox now?"],
    ["someone's words", "“Never again”"],
    ["a Chinese sentence", "渡轮回来了。"],
  ])("keeps a list with %s", (_name, line) => {
    expect(keptOf("Title", PROSE, "Related Articles", "Fox moves in", line)).toHaveLength(5);
  });

  test("keeps a list too long for teasers", () => {
    const list = Array.from({ length: 13 }, (_, index) => `Step ${index}`);
    expect(keptOf("Title", PROSE, "Read Next", ...list)).toHaveLength(16);
  });

  test("keeps a list without prose above", () => {
    expect(keptOf("Fox news", "Related Articles", "Fox moves in")).toHaveLength(3);
  });

  test("keeps a list below a button", () => {
    expect(keptOf("Title", PROSE, "Share", "Bread and soup")).toHaveLength(4);
  });
});
