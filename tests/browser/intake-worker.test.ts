import { afterAll, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import type { Intake, Seed } from "#intake/seed.ts";
import { sendable } from "./support/sendable-intake.ts";

/** The golden cases' files by path, as data addresses: a server would hand out HTML changed. */
const FILES = import.meta.glob<string>(["../cases/*/source.*", "../cases/*/library/*"], {
  query: "?url&inline",
  import: "default",
  eager: true,
});

const NAMES = new Set(Object.keys(FILES).map((path) => path.split("/")[2] ?? ""));

const IN_NODE = await commands.intakesInNode();

const worker = new Worker(new URL("./intake-worker.ts", import.meta.url), { type: "module" });

/** The intakes of some files that are a library of their own. */
function readInWorker(seeds: readonly Seed[]): Promise<readonly Intake[]> {
  return new Promise((resolve, reject) => {
    const once = { once: true };
    worker.addEventListener("message", ({ data }) => resolve(data as readonly Intake[]), once);
    worker.addEventListener("error", ({ message }) => reject(new Error(message)), once);
    worker.postMessage(seeds);
  });
}

/** The files of a golden case, its source first. */
async function seedsOf(name: string): Promise<readonly Seed[]> {
  const paths = Object.keys(FILES).filter((path) => path.startsWith(`../cases/${name}/`));
  const isSource = (path: string) => path.includes("/source.");
  const sourceFirst = [...paths.filter(isSource), ...paths.filter((path) => !isSource(path))];
  return Promise.all(sourceFirst.map(seedOf));
}

async function seedOf(path: string): Promise<Seed> {
  const response = await fetch(FILES[path] ?? "");
  const bytes = new Uint8Array(await response.arrayBuffer());
  return { file: path.split("/").at(-1) ?? "", bytes };
}

afterAll(() => {
  worker.terminate();
});

describe("the intake in a browser's worker", () => {
  test.each(Array.from(NAMES))("reads %s as Node does", async (name) => {
    const [intake] = await readInWorker(await seedsOf(name));
    expect(IN_NODE[name]).toBeDefined();
    expect(intake && sendable(intake)).toEqual(IN_NODE[name]);
  });

  test("reads all formats and gives articles", () => {
    const endings = Object.keys(FILES).map((path) => path.split(".").at(-1));
    expect(endings).toEqual(
      expect.arrayContaining(["txt", "md", "html", "json", "jsonl", "eml", "mbox"]),
    );
    const articles = Object.values(IN_NODE).flatMap((intake) => intake.articles);
    expect(articles.length).toBeGreaterThan(NAMES.size / 2);
  });
});
