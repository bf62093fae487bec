import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import type { Intake, Seed } from "#intake/seed.ts";
import type { SendableSeed } from "./support/readings-in-node.ts";
import { sendable } from "./support/sendable-intake.ts";

const IN_NODE = await commands.readingsInNode();

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

async function seedOf({ file, base64 }: SendableSeed): Promise<Seed> {
  const response = await fetch(`data:;base64,${base64}`);
  return { file, bytes: new Uint8Array(await response.arrayBuffer()) };
}

/** Milliseconds in which the worker's modules load, even on a busy machine. */
const LONGEST_START = 60_000;

// They load before its first answer: without this the first test waits for all of them, and the next one hears its answer.
beforeAll(() => readInWorker([]), LONGEST_START);

afterAll(() => {
  worker.terminate();
});

describe("the intake in a browser's worker", () => {
  test.each(Object.entries(IN_NODE))("reads %s as Node does", async (_name, inNode) => {
    const [intake] = await readInWorker(await Promise.all(inNode.seeds.map(seedOf)));
    expect(intake && sendable(intake)).toEqual(inNode.intake);
  });

  test("reads all formats and gives articles", () => {
    const readings = Object.values(IN_NODE);
    const endings = readings.flatMap(({ seeds }) =>
      seeds.map(({ file }) => file.split(".").at(-1)),
    );
    expect(endings).toEqual(
      expect.arrayContaining(["txt", "md", "html", "mhtml", "json", "jsonl", "eml", "mbox"]),
    );
    const articles = readings.flatMap(({ intake }) => intake.articles);
    expect(articles.length).toBeGreaterThan(readings.length / 2);
  });
});
