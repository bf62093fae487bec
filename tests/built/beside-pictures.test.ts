import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { buildHere } from "#tests/support/build-here.ts";
import { withPage } from "#tests/support/browser.ts";
import { faultsOf } from "#tests/support/page-faults.ts";
import { pngBytes } from "#tests/support/picture-bytes.ts";
import {
  PAGE_PICTURE,
  PICTURE_CAPTION,
  shownPicture,
  writePicturedPage,
} from "#tests/support/pictured-page.ts";
import { open, useServedSite } from "#tests/support/served-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const seeds = temporaryFolder();
const PICTURE = join(seeds, PAGE_PICTURE);

const site = useServedSite(() => ({ seeds, base: "/archive/" }));

writePicturedPage(seeds);

function contentsOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).toSorted();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), "base64")]));
}

describe("a picture beside a saved page", () => {
  test.each(["light", "dark"] as const)("is shown within a narrow %s page", async (colorScheme) => {
    await withPage({ width: 390, colorScheme }, async (page) => {
      await open(page, `${site.address()}a/quay/`);
      const picture = await shownPicture(page);
      const seen = await picture.evaluate((image: HTMLImageElement) => ({
        sides: [image.naturalWidth, image.naturalHeight],
        shape: (image.clientWidth / image.clientHeight).toFixed(1),
        isWithin: document.documentElement.scrollWidth <= innerWidth,
      }));
      expect(seen).toEqual({ sides: [1200, 800], shape: "1.5", isWithin: true });
      expect(await page.locator("figcaption").textContent()).toBe(PICTURE_CAPTION);
      expect(await faultsOf(page)).toEqual([]);
    });
  });
});

describe("a build after a picture changed", () => {
  let outDir = "";
  let before: ReadonlyMap<string, string> = new Map();
  let clean: ReadonlyMap<string, string> = new Map();

  beforeAll(async () => {
    const cache = temporaryFolder();
    outDir = join(temporaryFolder(), "site");
    await buildHere(outDir, cache, { BROADSHEET_SEEDS: seeds });
    before = contentsOf(outDir);
    writeFileSync(PICTURE, pngBytes(600, 500, 40));
    await buildHere(outDir, cache, { BROADSHEET_SEEDS: seeds });
    const cleanDir = join(temporaryFolder(), "site");
    await buildHere(cleanDir, temporaryFolder(), { BROADSHEET_SEEDS: seeds });
    clean = contentsOf(cleanDir);
  });

  test("shows the new one", () => {
    const page = readFileSync(join(outDir, "a/quay/index.html"), "utf8");
    const [, name = "", width] = /src="\/(data\/[^"]+)" width="(\d+)"/.exec(page) ?? [];
    expect(width).toBe("600");
    expect(readFileSync(join(outDir, name)).equals(readFileSync(PICTURE))).toBe(true);
    expect(before.has(name)).toBe(false);
  });

  test("gives the bytes of a clean one", () => {
    expect(contentsOf(outDir)).toEqual(clean);
  });
});
