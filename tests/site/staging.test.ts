import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { createStaging } from "#site/staging.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

/** Content of files by path. */
type Tree = Readonly<Record<string, string>>;

let folder = "";
let site = "";

beforeEach(() => {
  folder = temporaryFolder();
  site = join(folder, "dist");
});

function write(root: string, tree: Tree): void {
  mkdirSync(root, { recursive: true });
  for (const [path, content] of Object.entries(tree)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
}

/** All files and folders below one; folders end in `/`. */
function treeOf(root: string): Tree {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  return Object.fromEntries(
    paths.map((path) => {
      const isFolder = statSync(join(root, path)).isDirectory();
      return isFolder ? [`${path}/`, ""] : [path, readFileSync(join(root, path), "utf8")];
    }),
  );
}

/** Builds a site of the files given, where some of the site before stay. */
function publish(tree: Tree, kept: readonly string[] = []): void {
  const staging = createStaging(site);
  write(staging.folder, tree);
  staging.publish(kept);
  staging.discard();
}

describe("a staging folder", () => {
  test("leaves the site before whole until it is published", () => {
    write(site, { "old.html": "" });
    const staging = createStaging(site);
    write(staging.folder, { "new.html": "" });
    expect(readdirSync(site)).toEqual(["old.html"]);
    staging.publish([]);
    staging.discard();
    expect(readdirSync(site)).toEqual(["new.html"]);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("goes without a trace when the build fails", () => {
    write(site, { "old.html": "" });
    const staging = createStaging(site);
    write(staging.folder, { "new.html": "" });
    staging.discard();
    expect(readdirSync(folder)).toEqual(["dist"]);
    expect(readdirSync(site)).toEqual(["old.html"]);
  });

  test("begins empty after a build that was killed", () => {
    const killed = createStaging(site);
    write(killed.folder, { "half.html": "" });
    const staging = createStaging(site);
    expect(readdirSync(staging.folder)).toEqual([]);
    staging.discard();
    killed.discard();
  });
});

describe("a site of which some files stay", () => {
  test("keeps them where they are", () => {
    write(site, { "a/lamp/index.html": "lamp", "index.html": "old" });
    const before = statSync(join(site, "a/lamp/index.html"));
    publish({ "index.html": "new", "a/tide/index.html": "tide" }, ["a/lamp/index.html"]);
    expect(treeOf(site)).toEqual({
      "a/": "",
      "a/lamp/": "",
      "a/lamp/index.html": "lamp",
      "a/tide/": "",
      "a/tide/index.html": "tide",
      "index.html": "new",
    });
    expect(statSync(join(site, "a/lamp/index.html")).ino).toBe(before.ino);
    expect(readdirSync(folder)).toEqual(["dist"]);
  });

  test("loses what nothing names, also a link, but not what the link leads to", () => {
    write(site, { "index.html": "old", "a/lamp/index.html": "lamp", "a/gone/index.html": "" });
    const elsewhere = temporaryFolder();
    write(elsewhere, { "letter.txt": "Dear" });
    symlinkSync(elsewhere, join(site, "elsewhere"));
    publish({ "index.html": "new" }, ["a/lamp/index.html"]);
    expect(readdirSync(site).toSorted()).toEqual(["a", "index.html"]);
    expect(readdirSync(join(site, "a"))).toEqual(["lamp"]);
    expect(existsSync(join(elsewhere, "letter.txt"))).toBe(true);
  });

  test("is the same as one made anew", () => {
    const path = fc
      .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
      .map((names) => names.join("/"));
    // Few contents, so that many a file is the same in both.
    const content = fc.constantFrom("lamp", "tide");
    const trees = fc.dictionary(path, content, { minKeys: 4 }).map(withoutClashes);
    fc.assert(
      fc.property(trees, trees, fc.infiniteStream(fc.boolean()), (before, after, stays) => {
        site = join(temporaryFolder(), "dist");
        write(site, before);
        const kept = Object.keys(after).filter(
          (name) => before[name] === after[name] && (stays.next().value ?? false),
        );
        const made = Object.entries(after).filter(([name]) => !kept.includes(name));
        publish(Object.fromEntries(made), kept);
        const anew = temporaryFolder();
        write(anew, after);
        expect(treeOf(site)).toEqual(treeOf(anew));
      }),
      { numRuns: 300 },
    );
  });
});

/** A file cannot have the name of a folder. */
function withoutClashes(tree: Tree): Tree {
  const paths = Object.keys(tree);
  const isFolder = (path: string) => paths.some((other) => other.startsWith(`${path}/`));
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !isFolder(path)));
}
