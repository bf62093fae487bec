import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildHere } from "#tests/support/build-here.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

/** More than one pack holds, so that several threads draw. */
const PLAIN = Array.from({ length: 40 }, (_, number) => `Lamp ${number} is lit again`);
const TITLES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(PLAIN.map((title, number) => [`lamp-${number}`, title])),
  hostile: `"/></svg><script>alert(1)</script>`,
  emoji: "The lamp is out 😀",
  persian: "چراغ خاموش است",
};

let seeds = "";
let outDir = "";
let cache = "";

async function build(folder: string, cacheDir: string, pictures = "500"): Promise<void> {
  await buildHere(folder, cacheDir, {
    BROADSHEET_SEEDS: seeds,
    BROADSHEET_ADDRESS: "https://example.org",
    BROADSHEET_PICTURES: pictures,
  });
}

function writeSeed(name: string, title: string): void {
  const text = "The keeper has seen it. The sea was quiet, and nobody knows why it went out.";
  writeFileSync(join(seeds, `${name}.json`), JSON.stringify({ title, text }));
}

function picturePath(name: string): string {
  return join(outDir, "a", name, "picture.png");
}

/** Where a page says that its picture is, inside the site. */
function namedPicture(page: string): string | undefined {
  const html = readFileSync(join(outDir, page), "utf8");
  return /<meta property="og:image" content="https:\/\/example\.org\/([^"]*)">/.exec(html)?.[1];
}

/** The numbers of the pictures' files on the disk, which one that was taken over keeps. */
function numbersOfPictures(): ReadonlyMap<string, number> {
  const names = Object.keys(TITLES).filter((name) => existsSync(picturePath(name)));
  return new Map(names.map((name) => [name, statSync(picturePath(name)).ino]));
}

function hashesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
  const hash = (name: string) => createHash("sha256").update(readFileSync(join(folder, name)));
  return new Map(files.map((name) => [name, hash(name).digest("hex")]));
}

beforeAll(async () => {
  seeds = temporaryFolder();
  outDir = join(temporaryFolder(), "site");
  cache = temporaryFolder();
  mkdirSync(seeds, { recursive: true });
  for (const [name, title] of Object.entries(TITLES)) writeSeed(name, title);
  await build(outDir, cache);
});

describe("a published site", () => {
  test("has a picture for each article, which its page names", () => {
    for (const name of ["lamp-0", "lamp-39", "hostile", "persian"]) {
      expect(namedPicture(`a/${name}/index.html`)).toBe(`a/${name}/picture.png`);
      expect(readFileSync(picturePath(name)).toString("latin1", 1, 4)).toBe("PNG");
    }
  });

  test("shows its own picture where an article's cannot be drawn", () => {
    expect(namedPicture("a/emoji/index.html")).toBe("picture.png");
    expect(existsSync(picturePath("emoji"))).toBe(false);
    expect(namedPicture("index.html")).toBe("picture.png");
    expect(existsSync(join(outDir, "picture.png"))).toBe(true);
  });

  test("draws again only what changed, with the bytes of a clean build", async () => {
    const before = numbersOfPictures();
    writeSeed("lamp-7", "Lamp seven is out");
    writeSeed("emoji", "The lamp is lit");
    await build(outDir, cache);
    const fresh = Array.from(numbersOfPictures()).filter(
      ([name, number]) => before.get(name) !== number,
    );
    expect(fresh.map(([name]) => name).toSorted()).toEqual(["emoji", "lamp-7"]);
    const clean = join(temporaryFolder(), "site");
    await build(clean, temporaryFolder());
    expect(hashesOf(outDir)).toEqual(hashesOf(clean));
  });

  test("draws a picture anew that somebody spoilt", async () => {
    const content = readFileSync(picturePath("lamp-3"));
    writeFileSync(picturePath("lamp-3"), "spoilt");
    await build(outDir, cache);
    expect(readFileSync(picturePath("lamp-3"))).toEqual(content);
  });

  test("has one picture for all where there are more articles than wanted", async () => {
    await build(outDir, cache, "5");
    expect(numbersOfPictures().size).toBe(0);
    expect(namedPicture("a/lamp-0/index.html")).toBe("picture.png");
  });

  test("has none where none is wanted", async () => {
    await build(outDir, cache, "0");
    expect(namedPicture("index.html")).toBeUndefined();
    expect(existsSync(join(outDir, "picture.png"))).toBe(false);
  });
});
