import { describe, expect, test } from "vitest";
import { createProgress } from "#site/progress.ts";

function written(isTerminal: boolean, total: number): string[] {
  const parts: string[] = [];
  const progress = createProgress({ isTerminal, write: (text) => parts.push(text) });
  for (let done = 1; done <= total; done += 1) progress("Reading", done, total);
  return parts;
}

describe("progress", () => {
  test("is a line for each tenth in a log", () => {
    const lines = written(false, 1005);
    expect(lines).toHaveLength(10);
    expect(lines[0]).toBe("Reading: 101 of 1005\n");
    expect(lines.at(-1)).toBe("Reading: 1005 of 1005\n");
  });

  test("is one changing line on a terminal", () => {
    const parts = written(true, 1000);
    expect(parts).toHaveLength(100);
    expect(parts[0]).toBe("\r\u001b[KReading: 10 of 1000");
    expect(parts.join("")).not.toContain("\n");
  });

  test("leaves a clean line behind", () => {
    expect(written(true, 1000).at(-1)).toBe("\r\u001b[K");
  });

  test("is silent for little work", () => {
    expect(written(false, 20)).toEqual([]);
  });
});
