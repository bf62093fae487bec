import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright";
import { beforeAll, describe, expect, test } from "vitest";
import { withPage } from "#tests/support/browser.ts";
import { atomFaults, jsonFeedFaults, parseXml, sitemapFaults } from "#tests/support/feed-rules.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const HOME = "https://example.org/archive/";

/** Articles whose texts would break a careless feed. */
const ARTICLES: Readonly<Record<string, object>> = {
  plain: { title: "Ferry", date: "2031-05-04", sections: ["Coast"], text: "It sails." },
  undated: { title: "Bridge", sections: ["Coast", "Roads & rails"], text: "It opens." },
  poison: {
    title: `]]></title><entry> & "quotes" \u0001 \ufffe \u2028`,
    date: "2031-05-05",
    authors: ["<Ada>", "]]>"],
    sections: [`C++ "<b>"`, "__proto__", "خاورمیانه"],
    text: "<![CDATA[ x ]]> <!-- y --> &nbsp; &#0;",
  },
};

let site = "";

beforeAll(async () => {
  const seeds = temporaryFolder();
  for (const [name, article] of Object.entries(ARTICLES)) {
    writeFileSync(join(seeds, `${name}.json`), JSON.stringify(article));
  }
  site = await makeSite({ seeds, base: "/archive/", address: HOME });
});

function filesEnding(ending: string, folder = ""): string[] {
  const names = readdirSync(join(site, folder));
  return names.filter((name) => name.endsWith(ending)).map((name) => join(folder, name));
}

function read(name: string): string {
  return readFileSync(join(site, name), "utf8");
}

/** Where a whole link of the site leads: a file that is there. */
function fileAt(link: string): string {
  expect(link).toContain(HOME);
  const path = decodeURIComponent(link.slice(HOME.length));
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

async function inParser(check: (page: Page) => Promise<void>): Promise<void> {
  await withPage({}, check);
}

describe("the Atom feeds", () => {
  test("are valid", async () => {
    const names = [...filesEnding("feed.xml"), ...filesEnding(".xml", "feeds")];
    expect(names.length).toBeGreaterThan(3);
    await inParser(async (page) => {
      for (const name of names)
        expect([name, atomFaults(await page.evaluate(parseXml, read(name)))]).toEqual([name, []]);
    });
  });

  test("are found faulty where they are", async () => {
    const feed = read("feed.xml");
    const faulty = [
      feed.replace(/<updated>.*?<\/updated>/, ""),
      feed.replace("</feed>", ""),
      feed.replace(/<published>.*?<\/published>/, "<published>2031-05-04</published>"),
      feed.replaceAll(/<id>[^<]*<\/id>/g, "<id>/a/ferry/</id>"),
    ];
    await inParser(async (page) => {
      for (const text of faulty)
        expect(atomFaults(await page.evaluate(parseXml, text))).not.toEqual([]);
    });
  });
});

describe("the JSON feeds", () => {
  test("are valid and hold each article", () => {
    const names = [...filesEnding("feed.json"), ...filesEnding(".json", "feeds")];
    expect(names).toHaveLength(6);
    for (const name of names)
      expect([name, jsonFeedFaults(JSON.parse(read(name)))]).toEqual([name, []]);
    const { items } = JSON.parse(read("feed.json")) as { items: { id: string }[] };
    expect(items.map(({ id }) => fileAt(id))).toEqual([
      "a/poison/index.html",
      "a/plain/index.html",
      "a/undated/index.html",
    ]);
  });

  test("are found faulty where they are", () => {
    const feed = JSON.parse(read("feed.json")) as object;
    expect(jsonFeedFaults({ ...feed, version: "1" })).not.toEqual([]);
    expect(jsonFeedFaults({ ...feed, items: [{ id: "1" }] })).not.toEqual([]);
  });
});

describe("the sitemaps", () => {
  test("are valid and name files that are there", async () => {
    await inParser(async (page) => {
      for (const name of filesEnding(".xml").filter((each) => each.startsWith("sitemap"))) {
        expect([name, sitemapFaults(await page.evaluate(parseXml, read(name)))]).toEqual([
          name,
          [],
        ]);
        for (const [, link = ""] of read(name).matchAll(/<loc>([^<]*)<\/loc>/g)) {
          expect(existsSync(join(site, fileAt(link)))).toBe(true);
        }
      }
    });
  });

  test("are named to robots", () => {
    expect(read("robots.txt")).toContain(`Sitemap: ${HOME}sitemap.xml`);
  });
});

describe("every page", () => {
  test("leads to feeds that are there", () => {
    for (const name of ["index.html", ...Object.keys(ARTICLES).map((id) => `a/${id}/index.html`)]) {
      const links = Array.from(
        read(name).matchAll(/<link rel="alternate"[^>]* href="\/archive\/([^"]*)"/g),
      );
      expect(links.length).toBeGreaterThan(1);
      for (const [, path = ""] of links) {
        expect([path, existsSync(join(site, decodeURIComponent(path)))]).toEqual([path, true]);
      }
    }
  });
});
