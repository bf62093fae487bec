import { describe, expect, test } from "vitest";
import type { Article } from "#article/article.ts";
import { furniture, FURNITURE_RULES } from "#intake/furniture/all-rules.ts";
import { foldLine, withoutEdgeSigns } from "#intake/furniture/fold-line.ts";
import type { FurnitureRule } from "#intake/furniture/rule.ts";
import { PARAGRAPHS, readDumpOf, spaced, TITLE } from "./read-dump.ts";

const ABOVE = ["Skip to content", "Menu", "Search", TITLE, "", ...spaced(...PARAGRAPHS), ""];
const BELOW = ["Back to top", "Privacy Policy", "© 2031 Harbour Post. All rights reserved."];

const NAMES = [...new Set(FURNITURE_RULES.map(({ name }) => name))];

function rulesNamed(name: string): readonly FurnitureRule[] {
  return FURNITURE_RULES.filter((rule) => rule.name === name);
}

function textsOf(name: string, field: "wordings" | "openings"): readonly string[] {
  const rows = rulesNamed(name).flatMap((rule) => Object.values(rule[field] ?? {}).flat());
  return rows.map((text) => text.replaceAll("#", "12"));
}

/** The texts of a rule as they are compared, each with its language. */
function rowsOf(
  rule: FurnitureRule,
  field: "wordings" | "openings" | "phrases",
): readonly string[] {
  return Object.entries(rule[field] ?? {}).flatMap(([language, texts]) =>
    texts.map((text) => {
      const folded = foldLine(text);
      return `${language}: ${field === "wordings" ? withoutEdgeSigns(folded) : folded}`;
    }),
  );
}

/** The lines that a page's frame does not take with it, each with a blank line to the next. */
function survivorsOf(lines: readonly string[]): readonly string[] {
  const { removed } = readDumpOf([...ABOVE, ...spaced(...lines), ...BELOW]);
  const known = removed.filter(({ confidence }) => confidence === "certain");
  const gone = new Set(known.map(({ text }) => text));
  return lines.filter((line) => !gone.has(line));
}

describe("rows of furniture", () => {
  test.each(NAMES)("take every wording of %s", (name) => {
    expect(survivorsOf(textsOf(name, "wordings"))).toEqual([]);
  });

  test.each(NAMES)("know every wording of %s", (name) => {
    const unknown = textsOf(name, "wordings").filter(
      (text) => furniture().byWording(text) === null,
    );
    expect(unknown).toEqual([]);
  });

  test("know every wording with a name", () => {
    const lines = FURNITURE_RULES.flatMap(({ named }) => Object.values(named ?? {}).flat());
    expect(lines.filter((text) => text.split("*").length !== 2)).toEqual([]);
    const unknown = lines.filter((text) => {
      const line = text.replace("*", "Harbour Post").replaceAll("#", "12");
      return furniture().byWording(line) === null && furniture().byPattern(line) === null;
    });
    expect(unknown).toEqual([]);
  });

  test.each(NAMES)("know every opening of %s", (name) => {
    const lines = textsOf(name, "openings").map((text) => `${text}: Old ferry sold for scrap`);
    const unknown = lines.filter((line) => furniture().byPattern(line) === null);
    expect(unknown).toEqual([]);
  });

  test.each(["wordings", "openings", "phrases"] as const)("have each of the %s once", (field) => {
    const byText = Map.groupBy(
      FURNITURE_RULES.flatMap((rule) => rowsOf(rule, field)),
      (text) => text,
    );
    expect([...byText.values()].filter(({ length }) => length > 1)).toEqual([]);
  });

  test.each(NAMES)("give %s one reason and place", (name) => {
    const kinds = rulesNamed(name).map(({ reason, place }) => `${place}: ${reason}`);
    expect(new Set(kinds).size).toBe(1);
    expect(kinds[0]).toMatch(/: \p{Lu}.+\.$/u);
  });
});

function removalOf(line: string): Article["removed"][number] | undefined {
  return readDumpOf([...ABOVE, line, ...BELOW]).removed.find(({ text }) => text === line);
}

describe("variants of a wording", () => {
  test.each([
    ["BACK TO TOP BUTTON"],
    ["▲ Back to top"],
    ["Related Articles:"],
    ["نوشته\u200cهای مشابه"],
    ["شاهد ايضا"],
    ["٣ دقائق"],
    ["12 min read"],
    ["Partagez"],
  ])("are removed with certainty: %s", (line) => {
    expect(removalOf(line)).toMatchObject({ confidence: "certain" });
  });
});

describe("words of furniture in prose", () => {
  test.each([
    "Related articles were found in the attic by the baker’s daughter.",
    "The back to top button is broken, and nobody in the office minds.",
    "“Share the bread with the crew,” Mira Tolland had written on the wall.",
    "Facebook said that it would appeal against what the court had decided.",
    "Advertisement spending on the quay fell by a third in the last winter.",
  ])("stay inside the text: %s", (line) => {
    const [first, ...others] = PARAGRAPHS;
    const article = readDumpOf(["Menu", "Search", TITLE, first, line, ...others, ...BELOW]);
    expect(article.blocks).toContainEqual({ kind: "paragraph", text: line });
    expect(article.removed.map(({ text }) => text)).not.toContain(line);
  });
});
