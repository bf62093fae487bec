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

  test("grows by steps of any size", () => {
    const parts: string[] = [];
    const progress = createProgress({ isTTY: true, write: (text) => parts.push(String(text)) > 0 });
    for (let done = 64; done <= 1024; done += 64) progress("Reading", done, 1024);
    expect(parts).toHaveLength(16);
  });

  test("tells speed and time left once they are known", () => {
    const parts: string[] = [];
    let time = 5000;
    const target = { isTTY: true, write: (text: unknown) => parts.push(String(text)) > 0 };
    const progress = createProgress(target, () => time);
    progress("Reading", 0, 1000);
    time += 1000;
    progress("Reading", 100, 1000);
    time += 1500;
    progress("Reading", 250, 1000);
    expect(parts[0]).toMatch(/100 of 1000$/);
    expect(parts[1]).toMatch(/250 of 1000, 100 a second, 8 s left$/);
    progress("Writing", 0, 100_000);
    time += 4000;
    progress("Writing", 2000, 100_000);
    expect(parts[2]).toMatch(/2000 of 100000, 500 a second, 4 min left$/);
  });

  test("leaves a clean line behind", () => {
    expect(written(true, 1000).at(-1)).toBe("\r\u001b[K");
  });

  test("is silent for little work", () => {
    expect(written(true, 20)).toEqual([]);
  });

  test("tells little work that takes long", () => {
    const parts: string[] = [];
    let time = 0;
    const target = { isTTY: true, write: (text: unknown) => parts.push(String(text)) > 0 };
    const progress = createProgress(target, () => time);
    for (let done = 0; done <= 3; done += 1, time += 900) progress("Drawing", done, 3);
    expect(parts).toHaveLength(2);
    expect(parts[0]).toContain("2 of 3");
    expect(parts[1]).toBe("\r\u001b[K");
  });
});
