import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test } from "vitest";
import { compileBoot } from "#site/boot-script.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let code = "";

beforeAll(async () => {
  code = await compileBoot(ROOT);
});

/** What the script sets on the root element when this is what the device has kept. */
function settingsFor(getItem: (key: string) => string | null): Record<string, string> {
  const dataset: Record<string, string> = {};
  runInNewContext(code, {
    document: { documentElement: { dataset }, currentScript: { dataset: {} } },
    localStorage: { getItem },
    addEventListener: () => {},
  });
  return dataset;
}

function settingsFrom(kept: unknown): Record<string, string> {
  return settingsFor((key) => (key === "broadsheet:reading" ? JSON.stringify(kept) : null));
}

describe("the inline script", () => {
  test("is a classic script", () => {
    expect(code).not.toMatch(/\bexport\b|\bimport\b(?!\()/);
    expect(code).not.toContain("</");
  });

  test("applies what the device has kept", () => {
    const kept = { theme: "dark", size: "l", width: "wide", leading: "2", face: "sans" };
    expect(settingsFrom(kept)).toEqual(kept);
  });

  test("passes over anything else", () => {
    const kept = {
      theme: "Dark!",
      size: 3,
      width: "",
      leading: "a".repeat(13),
      face: null,
      x: "y",
    };
    expect(settingsFrom(kept)).toEqual({});
  });

  test.each([null, "", "{", "null", "[]", "7", '"dark"'])("survives %j in the storage", (kept) => {
    expect(settingsFor(() => kept)).toEqual({});
  });

  test("survives a storage that throws", () => {
    const blocked = () => {
      throw new Error("SecurityError");
    };
    expect(settingsFor(blocked)).toEqual({});
  });

  test("is the same each time", async () => {
    expect(await compileBoot(ROOT)).toBe(code);
  });
});
