import { join } from "node:path";
import type { BrowserCommand } from "vitest/node";
import { readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";
import { evidenceFor, goldenCaseNames, readGoldenCase } from "../../intake/golden-case.ts";
import { sendable, type SendableIntake } from "./sendable-intake.ts";

/** A file as JSON can tell it. */
export type SendableSeed = { readonly file: string; readonly base64: string };

/** The files of a golden case, its source first, and what Node makes of the source. */
export type ReadingInNode = {
  readonly seeds: readonly SendableSeed[];
  readonly intake: SendableIntake;
};

const CASES = join(import.meta.dirname, "../../cases");

/**
 * All golden cases by name, as a browser's worker is compared with them. In one answer: a module or
 * a request for each of the thousand files would take longer than to read them.
 */
export const readingsInNode: BrowserCommand = () =>
  Object.fromEntries(goldenCaseNames(CASES).map((name) => [name, readingOf(name)]));

function readingOf(name: string): ReadingInNode {
  const golden = readGoldenCase(join(CASES, name));
  const source = { file: golden.file, bytes: golden.bytes };
  return {
    seeds: [source, ...golden.library].map(sendableSeed),
    intake: sendable(readSeed(source, evidenceFor(golden))),
  };
}

function sendableSeed({ file, bytes }: Seed): SendableSeed {
  return { file, base64: Buffer.from(bytes).toString("base64") };
}

declare module "vitest/browser" {
  interface BrowserCommands {
    readingsInNode: () => Promise<Readonly<Record<string, ReadingInNode>>>;
  }
}
