import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { noticesIn } from "#reader/words/kept-notices.ts";
import * as german from "#reader/words/pages/de.ts";
import { words } from "#reader/words/pages/en.ts";
import { panels } from "#reader/words/panels/en.ts";
import { SETTINGS } from "#reader/settings/settings.ts";
import { compileBoot } from "#site/boot-script.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let code = "";

beforeAll(async () => {
  code = await compileBoot(ROOT);
});

/** No script can be loaded here. */
const GONE = "/assets/gone.js";

type Visit = {
  readonly getItem?: (key: string) => string | null;
  /** Search part of the address. */
  readonly search?: string;
  readonly entry?: string;
  /** Address of the rest of the styles. */
  readonly styles?: string;
};

/** What the script sets on the root element when a page is visited; no entry can be loaded here. */
function visit(visited: Visit): Record<string, string> {
  return visitAndSee(visited).dataset;
}

/** Names and values of an element that the script makes. */
class MadeElement {
  append(part: MadeElement): void {
    Reflect.set(this, "part", part);
  }
}

/** All that a visit brings about: settings on the root element, and links in the head. */
function visitAndSee({ getItem = () => null, search = "", entry = GONE, styles }: Visit) {
  const dataset: Record<string, string> = {};
  const links: MadeElement[] = [];
  const told: MadeElement[] = [];
  runInNewContext(code, {
    document: {
      documentElement: { dataset },
      currentScript: { dataset: { entry, styles } },
      createElement: () => new MadeElement(),
      head: { append: (link: MadeElement) => links.push(link) },
      body: { prepend: (note: MadeElement) => told.push(note) },
    },
    localStorage: { getItem },
    location: { search, pathname: "/", href: "/" },
    addEventListener: (_type: string, listener: () => void) => listener(),
    PerformanceObserver: PaintedAtOnce,
  });
  return { dataset, links, told };
}

/** An observer on a page whose first text is painted already. */
class PaintedAtOnce {
  readonly #listener: (list: { getEntriesByName: () => unknown[] }) => void;

  constructor(listener: (list: { getEntriesByName: () => unknown[] }) => void) {
    this.#listener = listener;
  }

  observe(): void {
    this.#listener({ getEntriesByName: () => [{}] });
  }

  disconnect(): void {}
}

function settingsFrom(kept: unknown): Record<string, string> {
  const getItem = (key: string) => (key === "broadsheet:reading" ? JSON.stringify(kept) : null);
  return visit({ getItem });
}

describe("the inline script", () => {
  test("is a classic script", () => {
    expect(code).not.toMatch(/\bexport\b|\bimport\b(?!\()/);
    expect(code).not.toContain("</");
  });

  test("applies each setting that the device has kept", () => {
    const kept = Object.fromEntries(
      Object.entries(SETTINGS).map(([name, choices]) => [name, choices.at(-1)]),
    );
    expect(settingsFrom(kept)).toEqual(kept);
  });

  test("passes over what is more than a word", () => {
    const kept = { theme: "Dark!", size: {}, width: "", leading: "a".repeat(13), face: "<b>" };
    expect(settingsFrom(kept)).toEqual({});
  });

  test.each([null, "", "{", "null", "[]", "7"])("survives %j in the storage", (kept) => {
    expect(visit({ getItem: () => kept })).toEqual({});
  });

  test("survives a storage that throws", () => {
    const blocked = () => {
      throw new Error("SecurityError");
    };
    expect(visit({ getItem: blocked })).toEqual({});
  });

  test("brings the rest of the styles after the first paint", () => {
    expect(visitAndSee({ styles: "/rest.css" }).links).toEqual([
      { rel: "stylesheet", href: "/rest.css", blocking: "" },
    ]);
  });

  test("brings them before it when a setting needs them", () => {
    const getItem = () => '{"theme":"sepia","size":"large"}';
    expect(visitAndSee({ getItem, styles: "/rest.css" }).links).toEqual([
      { rel: "stylesheet", href: "/rest.css", blocking: "render" },
    ]);
  });

  test("brings none to a page that has all", () => {
    expect(visitAndSee({ getItem: () => '{"theme":"sepia"}' }).links).toEqual([]);
  });

  test("holds the rows back while a filter waits", () => {
    expect(visit({ search: "?q=visa" })).toEqual({ pending: "" });
    expect(visit({ search: "?" })).toEqual({});
  });

  test("shows the rows when the reader is gone", async () => {
    const dataset = visit({ search: "?q=visa" });
    await vi.waitFor(() => expect(dataset).toEqual({}));
  });

  test("tells that the reader is gone, and how to go on", async () => {
    const { told } = visitAndSee({});
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toMatchObject({
      textContent: "The filter could not be loaded. ",
      part: { href: "", textContent: "Load the page again" },
    });
  });

  test("tells at a wrong place where the site was made for", async () => {
    const { told } = visitAndSee({ entry: "/archive/assets/gone.js" });
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toMatchObject({
      textContent: "This site was made for /archive/, and its links lead there. ",
      part: { href: "/archive/", textContent: "Go there" },
    });
  });

  test("speaks the language that the device has kept", async () => {
    const notices = noticesIn(german.words, german.panels);
    const getItem = (key: string) =>
      key === "broadsheet-notices" ? JSON.stringify(notices) : null;
    const { told } = visitAndSee({ getItem });
    await vi.waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]).toMatchObject({
      textContent: `${german.panels.trouble.notLoaded} `,
      part: { textContent: german.words.shared.reload },
    });
  });

  test("says in English what the words do", () => {
    for (const notice of noticesIn(words, panels)) expect(code).toContain(notice);
  });

  test("is the same each time", async () => {
    expect(await compileBoot(ROOT)).toBe(code);
  });
});
