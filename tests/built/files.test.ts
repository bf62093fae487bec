import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { withoutEarlyFont } from "#site/client-output.ts";
import { writeLibrary } from "#tests/bench/make-library.ts";
import { runScript } from "#tests/score/run-script.ts";
import { buildSite, runBuild } from "#tests/support/build-site.ts";
import { makeSite } from "#tests/support/made-site.ts";
import { temporaryFolder } from "#tests/support/temporary-folder.ts";

const SEEDS = resolve("seeds");
const SEED_PAGE = "a/ab3423500176ee8b/index.html";
const MADE_ARTICLES = 300;

function filesIn(folder: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return names.filter((name) => statSync(join(folder, name)).isFile()).toSorted();
}

function contentsOf(folder: string): string[] {
  return filesIn(folder).map((name) => {
    const hash = createHash("sha256").update(readFileSync(join(folder, name)));
    return `${name} ${hash.digest("hex")}`;
  });
}

function read(folder: string, name: string): string {
  return readFileSync(join(folder, name), "utf8");
}

/** Paragraphs as HTML shows them: the fixtures hold no sign that HTML would escape. */
function paragraphsOf(html: string): string[] {
  return Array.from(html.matchAll(/<p[^>]*>([^<]*)<\/p>/g), ([, text]) => text ?? "");
}

let site = "";
let made = "";
let madeSeeds = "";

beforeAll(async () => {
  site = await makeSite({ seeds: SEEDS });
  madeSeeds = temporaryFolder();
  await writeLibrary(madeSeeds, 5, MADE_ARTICLES);
  made = await buildSite({ seeds: madeSeeds });
});

describe("the page of the seed", () => {
  test("holds all 13 paragraphs", () => {
    const seed = read(SEEDS, "000_ab3423500176ee8b.txt").replaceAll("\u00a0", " ");
    const expected = seed.split("\n\n").slice(2, 15);
    const tidy = expected.map((text) => text.replaceAll(/ +/g, " ").trim());
    expect(tidy).toHaveLength(13);
    expect(paragraphsOf(read(site, SEED_PAGE))).toEqual(expect.arrayContaining(tidy));
  });

  test("states title, sections and words", () => {
    const html = read(site, SEED_PAGE);
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "null";
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Article",
      headline: "Iran to Turkey: ‘Maximum efforts’ needed to stop Gaza genocide, provide aid",
      articleSection: ["Middle East", "World News"],
      inLanguage: "en",
    });
    expect(html).toContain(`<link rel="canonical" href="/a/ab3423500176ee8b/">`);
    expect(html).toContain(`<meta property="og:type" content="article">`);
  });

  test("asks for no script before the first paint", () => {
    const html = read(site, SEED_PAGE);
    expect(html).not.toMatch(/<script[^>]* src=/);
    expect(html).not.toContain("modulepreload");
    expect(html).toMatch(
      /<script data-entry="\/assets\/index-[\w-]+\.js(?: \/assets\/[\w-]+\.js)+" data-styles="[^"]+">/,
    );
  });
});

describe("the reader's script", () => {
  test("waits for no other", () => {
    const entry = /data-entry="\/([^" ]+)/.exec(read(site, SEED_PAGE))?.[1] ?? "";
    const script = read(site, entry);
    expect(script.length).toBeGreaterThan(100_000);
    expect(script).not.toMatch(/(?:from|import)\s*["']\.\//);
  });
});

describe("every page", () => {
  const pages = () => ["index.html", "404.html", SEED_PAGE].map((name) => read(site, name));

  test("has the styles of its first view inline", () => {
    for (const html of pages()) {
      expect(html.match(/<style>/g)).toHaveLength(1);
      expect(html.replace(/<noscript>.*?<\/noscript>/, "")).not.toContain(`rel="stylesheet"`);
      expect(html).not.toMatch(/\sstyle="/);
    }
  });

  test("holds all styles unless there are many pages of its kind", () => {
    const [stylesheet = "", ...others] = filesIn(site).filter((name) => name.endsWith(".css"));
    expect(others).toEqual([]);
    const styles = read(site, stylesheet).trim();
    const [listing, missing, article] = pages();
    const inlineIn = (html = "") => /<style>(.*?)<\/style>/s.exec(html)?.[1] ?? "";
    for (const html of [listing, missing]) expect(withoutEarlyFont(inlineIn(html))).toBe(styles);
    expect(article).toContain(`data-styles="/${stylesheet}"`);
    expect(inlineIn(article).length).toBeLessThan(styles.length / 2);
  });

  test("has its policy within the limits of hosts", () => {
    // Cloudflare Pages: 2,000 characters a line.
    for (const line of read(site, "_headers").split("\n")) expect(line.length).toBeLessThan(2000);
  });

  test("holds the same inline script", () => {
    const scripts = pages().map(
      (html) => /<script data-entry="[^"]*"[^>]*>([^<]+)<\/script>/.exec(html)?.[1],
    );
    expect(scripts[0]).toContain(":reading");
    expect(new Set(scripts).size).toBe(1);
  });

  test("fetches one font early", () => {
    for (const html of pages()) expect(html.match(/rel="preload" as="font"/g)).toHaveLength(1);
  });

  test("names the web app's manifest", () => {
    for (const html of pages())
      expect(html).toContain(`rel="manifest" href="/manifest.webmanifest"`);
    expect(JSON.parse(read(site, "manifest.webmanifest"))).toMatchObject({ start_url: "/" });
  });

  test("starts the reader by one script, which needs no other", () => {
    const [entry = ""] = filesIn(site).filter((name) => /^assets\/index-[^/]*\.js$/.test(name));
    expect(read(site, entry)).not.toMatch(/\bfrom"\.\/|\bimport"\.\//);
  });

  test("holds its data unless not found", () => {
    const [listing, missing, article] = pages().map((html) => html.includes(`id="page-data"`));
    expect({ listing, missing, article }).toEqual({ listing: true, missing: false, article: true });
  });
});

describe("the service worker", () => {
  test("is one classic script that names what is there", () => {
    const code = read(site, "sw.js");
    expect(code).not.toMatch(/^\s*(?:import|export)\b/m);
    const [, json = "null"] = /^self\.broadsheetShell=(.*);$/m.exec(code) ?? [];
    const { files } = JSON.parse(json) as { files: string[] };
    const fileOf = (path: string) => (/(?:^|\/)$/.test(path) ? `${path}index.html` : path);
    expect(files.filter((path) => !filesIn(site).includes(fileOf(path)))).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["", "offline/", "data/library.json"]));
  });
});

describe("the files of a site", () => {
  test("are at most 1.1 for each article", () => {
    const fixed = filesIn(site).length - 1;
    expect((filesIn(made).length - fixed) / MADE_ARTICLES).toBeLessThanOrEqual(1.1);
  });

  test("hold no script for any article", () => {
    const scripts = (folder: string) => filesIn(folder).filter((name) => name.endsWith(".js"));
    expect(scripts(made)).toEqual(scripts(site));
  });

  test("are the same after another build", async () => {
    const again = await makeSite({ seeds: madeSeeds });
    expect(contentsOf(again)).toEqual(contentsOf(made));
  });

  test("keep article text out of scripts", () => {
    const scripts = filesIn(site).filter((name) => name.endsWith(".js"));
    expect(scripts.length).toBeGreaterThan(0);
    for (const name of scripts) expect(read(site, name)).not.toContain("Amir-Abdollahian");
  });
});

describe("a site below a base path", () => {
  test("has all its links below it", async () => {
    const folder = await makeSite({ seeds: madeSeeds, base: "/archive/" });
    const article = filesIn(folder).find((name) => name.startsWith("a/")) ?? "";
    for (const name of ["index.html", "404.html", article]) {
      const html = read(folder, name);
      const attributes = html.matchAll(/ (?:href|src|data-entry|action)="(\/[^"]*)"/g);
      const styles = html.matchAll(/url\(["']?(\/[^)"']*)/g);
      const links = [...attributes, ...styles].map(([, link]) => link ?? "");
      expect(links.length).toBeGreaterThan(3);
      expect(links.filter((link) => !link.startsWith("/archive/"))).toEqual([]);
    }
  });

  test("has whole links when published", async () => {
    const folder = await makeSite({
      seeds: SEEDS,
      base: "/archive/",
      address: "https://example.org",
      title: "Old papers",
    });
    const html = read(folder, SEED_PAGE);
    const link = "https://example.org/archive/a/ab3423500176ee8b/";
    expect(html).toContain(`<link rel="canonical" href="${link}">`);
    expect(html).toContain(`<meta property="og:url" content="${link}">`);
    expect(html).toContain("Old papers</title>");
  });

  test("cannot be a relative one", async () => {
    const { code, output } = await runBuild({ seeds: SEEDS, base: "./" });
    expect(code).toBe(1);
    expect(output).toContain("It must start with a slash, such as /archive/.");
  });
});

describe("bad input", () => {
  const MEBIBYTE = 1024 * 1024;

  function putBadFiles(folder: string): void {
    const put = (name: string, content: string | Uint8Array) =>
      writeFileSync(join(folder, name), content);
    put("good.txt", "Good news\n\nThe ferry runs again on Monday.\n");
    put("empty.txt", "");
    put("furniture.txt", "Related Articles\n\nBack to top button");
    put("bytes.txt", Buffer.from("Odd bytes\n\nThe caf\xe9 is open again today.\n", "latin1"));
    put("long.txt", "x".repeat(50 * MEBIBYTE));
    put("a#b?c%zz.txt", "Odd name\n\nText with __VITE_PRELOAD__, %MODE% and $& in it.\n");
    put(".hidden.txt", "Hidden\n\nText.\n");
    mkdirSync(join(folder, "folder.txt"));
    symlinkSync("/nowhere", join(folder, "link.txt"));
    execFileSync("mkfifo", [join(folder, "pipe.txt")]);
    const name = Buffer.from(`${folder}/caf\xe9.txt`, "latin1");
    writeFileSync(name, "Title\n\nText.\n");
  }

  test("is named with its reason, and the rest is built", async () => {
    const seeds = temporaryFolder();
    putBadFiles(seeds);
    const { code, output, outDir } = await runBuild({ seeds });
    expect(code).toBe(0);
    for (const [file, reason] of [
      ["empty.txt", "It holds no text."],
      ["furniture.txt", "It holds only lines of the site"],
      ["bytes.txt", "It is not in UTF-8"],
      ["long.txt", "It is too large: 50 MiB"],
      [".hidden.txt", "Its name starts with a dot"],
      ["link.txt", "It is a link to another place"],
      ["pipe.txt", "It is no ordinary file"],
      [String.raw`caf\xe9.txt`, "Its name is not valid UTF-8."],
    ]) {
      expect(output).toContain(`${seeds}/${file}: ${reason}`);
    }
    // The command that checks and the build tell the same.
    expect(output).toContain(runScript("src/site/check-seeds.ts", [seeds]).stdout);
    const pages = filesIn(outDir).filter((name) => name.startsWith("a/"));
    expect(pages).toEqual(["a/a-b-c-zz/index.html", "a/bytes/index.html", "a/good/index.html"]);
  });

  test("leaves prose as it is", async () => {
    const seeds = temporaryFolder();
    putBadFiles(seeds);
    const folder = await makeSite({ seeds });
    const html = read(folder, "a/a-b-c-zz/index.html");
    expect(html).toContain("Text with __VITE_PRELOAD__, %MODE% and $&amp; in it.");
  });

  test("with one id twice stops the build", async () => {
    const seeds = temporaryFolder();
    mkdirSync(join(seeds, "north"));
    writeFileSync(join(seeds, "ferry.txt"), "Ferry\n\nIt runs again.\n");
    writeFileSync(join(seeds, "north/ferry.txt"), "Another ferry\n\nIt runs as well.\n");
    const { code, output } = await runBuild({ seeds });
    expect(code).toBe(1);
    expect(output).toContain('the id or alias "ferry"');
    expect(output).toContain("ferry.txt and north/ferry.txt");
    expect(output).not.toMatch(/^\s+at /m);
  });

  test.each(["empty", "missing"])(
    "such as a folder that is %s makes an empty site",
    async (kind) => {
      const folder = temporaryFolder();
      const seeds = kind === "empty" ? folder : join(folder, "none");
      const { code, output, outDir } = await runBuild({ seeds });
      expect(code).toBe(0);
      expect(output).toMatch(/^articles +0$/m);
      expect(output.includes("There is no such folder.")).toBe(kind === "missing");
      expect(read(outDir, "index.html")).toContain(`"count":0`);
    },
  );
});
