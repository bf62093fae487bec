import { cp, mkdir } from "node:fs/promises";
import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { firstViewsOf } from "#site/first-view.ts";
import { sampleOfCases } from "#tests/intake/golden-case.ts";
import { withPage } from "#tests/support/browser.ts";
import { makeSite, serveSite } from "#tests/support/made-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const CASES = resolve("tests/cases");

const SHOWN = ["html-tables-code-nested-lists", "persian-theme", "page-japanese-local"] as const;

/** The seed and some of the golden cases. */
async function seeds(): Promise<string> {
  const folder = temporaryFolder();
  await cp(resolve("seeds"), folder, { recursive: true });
  await mkdir(join(folder, "cases"));
  for (const name of new Set([...sampleOfCases(CASES), ...SHOWN])) {
    const source = readdirSync(join(CASES, name)).find((file) => file.startsWith("source."));
    if (source === undefined) continue;
    await cp(
      join(CASES, name, source),
      join(folder, "cases", name + source.slice("source".length)),
    );
  }
  return folder;
}

let site = "";
let address = "";

beforeAll(async () => {
  site = await makeSite({ seeds: await seeds() });
  address = await serveSite(site);
});

function read(name: string): string {
  return readFileSync(join(site, name), "utf8");
}

const articles = () => readdirSync(join(site, "a")).map((id) => `a/${id}/`);

/** The styles of a page before its scripts, and the address of the rest, if it has one. */
function stylesIn(html: string): { readonly inline: string; readonly rest: string | undefined } {
  const inline = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? "";
  return { inline, rest: /data-styles="\/([^"]+)"/.exec(html)?.[1] };
}

/** All rules of one selector and one declaration each, without what stands around them. */
function rulesIn(css: string): Set<string> {
  const rules = Array.from(
    css.matchAll(/([^{}@;]+)\{([^{}]*)\}/g),
    ([, selectors = "", block = ""]) =>
      selectors
        .split(/,(?![^(]*\))/)
        .flatMap((selector) => block.split(";").map((each) => `${selector}{${each}}`)),
  );
  return new Set(rules.flat());
}

/** What the page would show otherwise if all styles were there from the first. */
function missingFrom(html: string): readonly string[] {
  const { inline, rest = "" } = stylesIn(html);
  const body = html.slice(html.indexOf("<body>"));
  const [, language = null] = /<article lang="([^"]+)"/.exec(body) ?? [];
  const wanted = rulesIn(firstViewsOf(read(rest), body)({ language, fonts: [] }));
  const given = rulesIn(inline);
  return [...wanted].filter((rule) => !given.has(rule));
}

/** Place, size and colours of all that a page shows. Runs there, so it stands by itself. */
function looksOf(): string[] {
  return Array.from(document.querySelectorAll("#root *"), (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const { color, backgroundColor, fontFamily, fontSize, borderTopColor } =
      getComputedStyle(element);
    const looks = [color, backgroundColor, fontFamily, fontSize, borderTopColor];
    return [element.localName, x, y, width, height, ...looks].join(" ");
  });
}

/** Opens a page without the reader's script, and with or without the whole stylesheet. */
async function looksOfPage(path: string, width: number, hasRest: boolean): Promise<string[]> {
  const looks: string[] = [];
  await withPage({ width, expectedNoise: ["404", "Failed to fetch"] }, async (page: Page) => {
    // A font comes in time or not, which would be seen.
    await page.route(/\.(?:js|woff2)$/, () => {});
    if (!hasRest) await page.route("**/*.css", () => {});
    await page.goto(`${address}${path}`, { waitUntil: "commit" });
    await page.waitForFunction((isWanted) => {
      const link = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
      return link !== null && (link.sheet !== null) === isWanted;
    }, hasRest);
    looks.push(...(await page.evaluate(looksOf)));
  });
  return looks;
}

describe("an article's page", () => {
  test("holds all styles of its first view", () => {
    const pages = articles().map((path) => read(`${path}index.html`));
    // Another name of an article has a page without styles.
    const faults = pages.filter((html) => html.includes("<style>")).map(missingFrom);
    expect(faults.length).toBeGreaterThan(150);
    expect(new Set(faults.flat())).toEqual(new Set());
  });

  test("brings the rest without scripts", () => {
    const html = read(`a/${SHOWN[0]}/index.html`);
    const { rest = "" } = stylesIn(html);
    expect(read(rest)).toContain("::highlight(match)");
    expect(html).toContain(`<noscript><link rel="stylesheet" href="/${rest}"></noscript>`);
  });

  describe.each(["ab3423500176ee8b", ...SHOWN])("%s", (id) => {
    test.each([390, 1100])("looks the same with all styles at %i px", async (width) => {
      const path = `a/${id}/`;
      expect(await looksOfPage(path, width, true)).toEqual(await looksOfPage(path, width, false));
    });
  });

  test("has a reader's settings before it is shown", async () => {
    await withPage({}, async (page) => {
      await page.addInitScript(() =>
        localStorage.setItem("broadsheet:reading", JSON.stringify({ theme: "sepia" })),
      );
      await page.route("**/*.js", () => {});
      await page.goto(`${address}a/ab3423500176ee8b/`, { waitUntil: "commit" });
      const sheet = page.locator("link[rel=stylesheet]");
      expect(await sheet.getAttribute("blocking")).toBe("render");
    });
  });
});

describe("the scripts of a screen", () => {
  test.each([
    ["listing", "index.html"],
    ["article", "a/ab3423500176ee8b/index.html"],
  ])("are few and all named in the page of the %s", (_name, page) => {
    const [, named = ""] = /data-entry="([^"]+)"/.exec(read(page)) ?? [];
    const [entry = "", ...scripts] = named.split(" ");
    expect(scripts.length).toBeLessThan(4);
    for (const script of scripts) {
      const imports = read(script).matchAll(/(?:\bfrom|\bimport)"\.\/([^"]+)"/g);
      const wanted = Array.from(imports, ([, name]) => `/assets/${name}`);
      expect([entry, ...scripts]).toEqual(expect.arrayContaining(wanted));
    }
  });
});
