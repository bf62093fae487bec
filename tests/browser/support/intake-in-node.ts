import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { BrowserCommand } from "vitest/node";
import { readSeed } from "#intake/intake.ts";
import { evidenceFor, readGoldenCase } from "../../intake/golden-case.ts";
import { sendable, type SendableIntake } from "./sendable-intake.ts";

const CASES = join(import.meta.dirname, "../../cases");

/** What Node makes of the golden cases, by name: what a browser's worker is compared with. */
export const intakesInNode: BrowserCommand = () => {
  const names = readdirSync(CASES);
  return Object.fromEntries(names.map((name) => [name, intakeOf(name)]));
};

function intakeOf(name: string): SendableIntake {
  const golden = readGoldenCase(join(CASES, name));
  return sendable(readSeed({ file: golden.file, bytes: golden.bytes }, evidenceFor(golden)));
}

declare module "vitest/browser" {
  interface BrowserCommands {
    intakesInNode: () => Promise<Readonly<Record<string, SendableIntake>>>;
  }
}
