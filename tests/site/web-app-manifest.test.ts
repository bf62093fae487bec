import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { webAppManifest } from "#site/web-app-manifest.ts";

type Picture = { readonly src: string; readonly sizes: string; readonly purpose?: string };
type Manifest = {
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly Picture[];
  readonly screenshots: readonly Picture[];
};

const manifestOf = (title: string) => webAppManifest({ title, base: "/archive/" }) as Manifest;

/** Width and height that a PNG file tells of itself. */
function sizeOf(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`;
}

describe("the web app's manifest", () => {
  test("keeps to the base path", () => {
    expect(manifestOf("Old papers")).toMatchObject({
      start_url: "/archive/",
      scope: "/archive/",
      name: "Old papers",
    });
  });

  test("names pictures that are there in their true sizes", () => {
    const { icons, screenshots } = manifestOf("Old papers");
    const fileOf = ({ src }: Picture) => join(resolve("public"), src.slice("/archive/".length));
    const pictures = [...icons, ...screenshots];
    expect(pictures.filter((picture) => !existsSync(fileOf(picture)))).toEqual([]);
    const sized = pictures.filter(({ sizes }) => sizes !== "any");
    expect(sized.map((picture) => sizeOf(fileOf(picture)))).toEqual(
      sized.map(({ sizes }) => sizes),
    );
    expect(icons.some(({ purpose }) => purpose === "maskable")).toBe(true);
  });

  test.each([
    ["Broadsheet", "Broadsheet"],
    ["The Harbour Gazette", "The Harbour"],
    ["Küstenrundschauen", "Küstenrundschauen"],
  ])("shortens %j to whole words", (title, short) => {
    expect(manifestOf(title).short_name).toBe(short);
  });
});
