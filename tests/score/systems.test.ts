import { describe, expect, test } from "vitest";
import { SYSTEMS } from "./systems.ts";

const DUMP = [
  "World NewsHarbours",
  "The ferry is back",
  "The white ferry came back on Monday.",
  "Children waved from the old pier.",
  "Related Articles",
  "Back to top button",
];

function read(name: string, lines: readonly string[]) {
  const bytes = new TextEncoder().encode(lines.join("\n\n"));
  return SYSTEMS.find((system) => system.name === name)?.read({ file: "source.txt", bytes });
}

function paragraphs(texts: readonly string[]) {
  return texts.map((text) => ({ kind: "paragraph", text }));
}

describe("the systems compared", () => {
  test("keep everything below the first line", () => {
    expect(read("keep everything", DUMP)).toEqual([
      { title: DUMP[0], sections: [], blocks: paragraphs(DUMP.slice(1)) },
    ]);
  });

  test("cut by the seed's shape", () => {
    expect(read("seed's shape", DUMP)).toEqual([
      { title: DUMP[1], sections: [DUMP[0]], blocks: paragraphs(DUMP.slice(2, 4)) },
    ]);
  });

  test("give no body of too few lines", () => {
    expect(read("seed's shape", DUMP.slice(0, 3))).toMatchObject([{ title: DUMP[1], blocks: [] }]);
    expect(read("seed's shape", DUMP.slice(0, 1))).toMatchObject([{ title: "", blocks: [] }]);
  });

  test("give nothing for an empty file", () => {
    expect(SYSTEMS.map(({ name }) => read(name, [""]))).toEqual([[], [], []]);
  });

  test("have the intake among them", () => {
    expect(read("intake", DUMP)).toMatchObject([
      {
        title: DUMP[1],
        sections: ["World News", "Harbours"],
        blocks: paragraphs(DUMP.slice(2, 4)),
      },
    ]);
  });
});
