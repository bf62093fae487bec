import { describe, expect, it } from "vitest";
import { createMemory } from "#intake/dump/memory.ts";

function numbers(count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => String(index));
}

describe("a memory", () => {
  it("keeps what was found, null too", () => {
    const memory = createMemory<number | null>();
    memory.set("Home", null);
    memory.set("News", 2);
    expect(["Home", "News", "Sport"].map((text) => memory.get(text))).toEqual([null, 2, undefined]);
  });

  it("forgets old texts that nobody asked for again", () => {
    const memory = createMemory<string>(10);
    for (const text of numbers(100)) memory.set(text, text);
    const kept = numbers(100).filter((text) => memory.get(text) !== undefined);
    expect(kept.length).toBeLessThanOrEqual(20);
    expect(kept).toContain("99");
  });

  it("keeps a text that is asked for again and again", () => {
    const memory = createMemory<string>(10);
    memory.set("Home", "a menu's");
    for (const text of numbers(100)) {
      memory.set(text, text);
      expect(memory.get("Home")).toBe("a menu's");
    }
  });
});
