import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./source-files.ts";

/** Of package-lock.json, the packages by their place under the project's folder. */
type Packages = Readonly<Record<string, { optionalDependencies?: Record<string, string> }>>;

const NESTED = "node_modules/";

/**
 * Optional packages without an entry. `npm ci` stops at the first, on every machine: an npm that
 * could not reach a package for another platform leaves it out of the file it writes.
 */
function missingPackages(packages: Packages): string[] {
  return Object.entries(packages).flatMap(([place, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(packages, place, name)),
  );
}

/** Looks for a package as Node does: beside its user, then in each folder above. */
function isLocked(packages: Packages, place: string, name: string): boolean {
  const parts = place === "" ? [] : place.split(NESTED).slice(1);
  const folders = parts.map((_, depth) => NESTED + parts.slice(0, depth + 1).join(NESTED));
  return ["", ...folders.map((folder) => `${folder.replace(/\/$/, "")}/`)].some(
    (folder) => packages[`${folder}${NESTED}${name}`] !== undefined,
  );
}

describe("the lock file", () => {
  test("holds the packages of every platform", () => {
    const text = readFileSync(join(PROJECT, "package-lock.json"), "utf8");
    const { packages } = JSON.parse(text) as { packages: Packages };
    expect(Object.keys(packages).length).toBeGreaterThan(100);
    expect(missingPackages(packages)).toEqual([]);
  });

  test("is found wanting without one", () => {
    const packages = {
      "": {},
      "node_modules/tool": { optionalDependencies: { "tool-linux": "1.0.0", "tool-mac": "1.0.0" } },
      "node_modules/tool/node_modules/tool-linux": {},
    };
    expect(missingPackages(packages)).toEqual(["tool-mac"]);
  });
});
