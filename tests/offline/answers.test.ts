import { beforeEach, describe, expect, test } from "vitest";
import { deviceCaches } from "#article/device-caches.ts";
import { createAnswers, type Question } from "#offline/answers.ts";
import { askedFile } from "#offline/asked-file.ts";
import { createDeviceFiles } from "#offline/device-files.ts";
import { createMemoryCaches } from "#tests/support/memory-caches.ts";

const SCOPE = "https://example.org/archive/";
const NAMES = deviceCaches("/archive/");

let storage = createMemoryCaches();
let asked: string[] = [];
let answer = createAnswers(SCOPE, createDeviceFiles(storage, NAMES, "b"));

beforeEach(() => {
  storage = createMemoryCaches();
  asked = [];
  answer = createAnswers(SCOPE, createDeviceFiles(storage, NAMES, "b"));
});

async function put(cache: string, path: string, text: string): Promise<void> {
  await (await storage.open(cache)).put(SCOPE + path, new Response(text));
}

const later: Promise<void>[] = [];

/** The text that a page gets; `site` is what the site answers, or null when it cannot be reached. */
async function ask(path: string, site: string | null, parts: Partial<Question> = {}) {
  const url = SCOPE + path;
  const response = await answer({
    url,
    asked: askedFile(url, SCOPE) ?? "other",
    range: null,
    isNavigation: true,
    later: (work) => void later.push(work),
    ask: async () => {
      asked.push(path);
      if (site === null) throw new TypeError("Failed to fetch");
      return siteResponse(site);
    },
    ...parts,
  });
  const text = await response.text();
  await Promise.all(later);
  return text;
}

/** Browsers call an answer of the page's own origin basic. */
function siteResponse(text: string): Response {
  const response = new Response(text, { headers: { "Content-Type": "text/html" } });
  Object.defineProperty(response, "type", { value: "basic" });
  return response;
}

describe("a page", () => {
  test("stays once it was read, under whatever filter", async () => {
    expect(await ask("a/x/?q=visa", "text")).toBe("text");
    expect(await ask("a/x/", null)).toBe("text");
  });

  test("is always that of the site where it answers", async () => {
    await ask("a/x/", "old");
    expect(await ask("a/x/", "new")).toBe("new");
    expect(await ask("a/x/", null)).toBe("new");
  });

  test("that was not read is stood in for", async () => {
    await put(NAMES.shellOf("b"), "offline/", "stand-in");
    expect(await ask("a/x/", null)).toBe("stand-in");
  });

  test("of the listing is the shell's", async () => {
    await put(NAMES.shellOf("b"), "", "listing");
    await put(NAMES.shellOf("b"), "offline/", "stand-in");
    expect(await ask("?q=visa", null)).toBe("listing");
  });

  test("of the listing is drawn from the library that is kept", async () => {
    await put(NAMES.shellOf("b"), "", "listing");
    await put(NAMES.shellOf("b"), "offline/", "stand-in");
    await put(NAMES.kept, "data/library.json", "{}");
    expect(await ask("", null)).toBe("stand-in");
  });
});

describe("a data file", () => {
  test("that is kept is not asked for, nor are its parts", async () => {
    await put(NAMES.kept, "data/articles-1.bin", "0123456789");
    expect(await ask("data/articles-1.bin", "other")).toBe("0123456789");
    expect(await ask("data/articles-1.bin", "other", { range: "bytes=3-5" })).toBe("345");
    expect(asked).toEqual([]);
  });

  test("with rows of the listing stays once it was seen", async () => {
    await ask("data/cards-1.json", "cards");
    expect(await ask("data/cards-1.json", null)).toBe("cards");
  });

  test("with a picture stays once it was seen", async () => {
    await ask("data/picture-1.jpg", "picture");
    expect(await ask("data/picture-1.jpg", null)).toBe("picture");
  });

  test("of another kind does not stay by itself", async () => {
    await ask("data/terms-1.bin", "terms");
    await expect(ask("data/terms-1.bin", null)).rejects.toThrow("Failed to fetch");
  });
});

describe("the library's index", () => {
  test("is that of the site, else that of the kept library, else the shell's", async () => {
    await put(NAMES.shellOf("b"), "data/library.json", "shell");
    expect(await ask("data/library.json", "site")).toBe("site");
    expect(await ask("data/library.json", null)).toBe("shell");
    await put(NAMES.kept, "data/library.json", "kept");
    expect(await ask("data/library.json", null)).toBe("kept");
  });
});

describe("a script", () => {
  test("of an older release is still given", async () => {
    await put(NAMES.shellOf("a"), "assets/index-a.js", "old");
    expect(await ask("assets/index-a.js", null)).toBe("old");
    expect(asked).toEqual([]);
  });
});
