import { describe, expect, test } from "vitest";
import { createProgress } from "#site/progress.ts";

function written(isTTY: boolean, total: number): string[] {
  const parts: string[] = [];
  const progress = createProgress({ isTTY, write: (text) => parts.push(String(text)) > 0 });
  for (let done = 1; done <= total; done += 1) progress("Reading", done, total);
  return parts;
}

describe("progress", () => {
  test("is nothing in a pipe", () => {
    expect(written(false, 1005)).toEqual([]);
  });

  test("is one growing bar on a terminal", () => {
    const parts = written(true, 1000);
    expect(parts).toHaveLength(100);
    expect(parts[0]).toBe("\r\u001b[KReading ░░░░░░░░░░░░░░░░░░░░ 10 of 1000");
    expect(parts[49]).toBe("\r\u001b[KReading ██████████░░░░░░░░░░ 500 of 1000");
    expect(parts.join("")).not.toContain("\n");
  });

  test("leaves a clean line behind", () => {
    expect(written(true, 1000).at(-1)).toBe("\r\u001b[K");
  });

  test("is silent for little work", () => {
    expect(written(true, 20)).toEqual([]);
  });
});
