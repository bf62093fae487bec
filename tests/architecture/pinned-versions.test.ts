import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { PROJECT } from "./source-files.ts";

/** Of package.json, what names other packages. */
type Dependencies = Readonly<Record<string, Readonly<Record<string, string>> | undefined>>;

const LISTS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];
const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

/** Packages whose version may be another one tomorrow: a range, a tag, an address. */
function unpinned(manifest: Dependencies): string[] {
  return LISTS.flatMap((list) => Object.entries(manifest[list] ?? {}))
    .filter(([, version]) => !EXACT.test(version))
    .map(([name]) => name);
}

describe("package.json", () => {
  test("pins every version", () => {
    const text = readFileSync(join(PROJECT, "package.json"), "utf8");
    expect(unpinned(JSON.parse(text) as Dependencies)).toEqual([]);
  });

  test.each(["^1.0.0", "~1.0.0", "1.x", "latest", "*", "", "github:a/b", "file:../a", ">=1.0.0"])(
    "is found wanting with %j",
    (version) => {
      expect(unpinned({ devDependencies: { tool: version, other: "1.0.0" } })).toEqual(["tool"]);
    },
  );
});

/** Of package-lock.json, what is known of a package. */
type LockedPackage = {
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  /** Not every machine gets it: npm writes no hash for what it did not fetch itself. */
  readonly optional?: boolean;
};

function faultsOf(place: string, locked: LockedPackage): string[] {
  return [
    ...(locked.optional || locked.integrity?.startsWith("sha512-") ? [] : [`${place} has no hash`]),
    ...(locked.resolved === undefined ? [] : [`${place} has an address of its own`]),
    ...(locked.hasInstallScript ? [`${place} runs a script when it is installed`] : []),
  ];
}

describe("the lock file", () => {
  test("takes packages by their hashes from the registry and runs none", () => {
    const text = readFileSync(join(PROJECT, "package-lock.json"), "utf8");
    const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, LockedPackage>> };
    const others = Object.entries(packages).filter(([place]) => place !== "");
    expect(others.flatMap(([place, locked]) => faultsOf(place, locked))).toEqual([]);
  });

  test("is found wanting otherwise", () => {
    const locked = { resolved: "git+ssh://host/a.git", hasInstallScript: true };
    expect(faultsOf("a", locked)).toHaveLength(3);
  });
});
