import { fileURLToPath } from "node:url";
import { runInNewContext } from "node:vm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { SETTINGS } from "#reader/settings/settings.ts";
import { compileBoot } from "#site/boot-script.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

let code = "";

beforeAll(async () => {
  code = await compileBoot(ROOT);
});

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
  setAttribute(name: string, value: string): void {
    Reflect.set(this, name, value);
  }

  append(): void {}
}

/** All that a visit brings about: settings on the root element, and links in the head. */
function visitAndSee({ getItem = () => null, search = "", entry, styles }: Visit) {
  const dataset: Record<string, string> = {};
  const links: MadeElement[] = [];
  runInNewContext(code, {
    document: {
      documentElement: { dataset },
      currentScript: { dataset: { entry, styles } },
      createElement: () => new MadeElement(),
      head: { append: (link: MadeElement) => links.push(link) },
      body: { prepend: () => {} },
    },
    localStorage: { getItem },
    location: { search, pathname: "/", href: "/" },
    addEventListener: (_type: string, listener: () => void) => listener(),
    PerformanceObserver: PaintedAtOnce,
  });
  return { dataset, links };
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

  test("passes over anything else", () => {
    const kept = {
      theme: "Dark!",
      size: 3,
      width: "",
      leading: "a".repeat(13),
      face: null,
      x: "y",
    };
    expect(settingsFrom(kept)).toEqual({});
  });

  test.each([null, "", "{", "null", "[]", "7", '"dark"'])("survives %j in the storage", (kept) => {
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
      { rel: "stylesheet", href: "/rest.css" },
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
    const dataset = visit({ search: "?q=visa", entry: "/assets/gone.js" });
    await vi.waitFor(() => expect(dataset).toEqual({}));
  });

  test("is the same each time", async () => {
    expect(await compileBoot(ROOT)).toBe(code);
  });
});
