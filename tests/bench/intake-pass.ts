/** Reads all files of a folder in both passes, keeps none, and tells the parent what it cost. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createEvidenceGatherer } from "#intake/dump/evidence.ts";
import { observeSeed, readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";
import { heldBytes } from "./held-bytes.ts";

const [, , folder = "."] = process.argv;
const files = readdirSync(folder).toSorted();

/** Seconds of processor time; other programs on the machine do not count. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

function seedOf(file: string): Seed {
  return { file, bytes: readFileSync(join(folder, file)) };
}

const gatherer = createEvidenceGatherer(files.length);
const observeSeconds = timed(() => {
  for (const file of files) gatherer.add(observeSeed(seedOf(file)));
});
const evidence = gatherer.evidence();
let articles = 0;
const readSeconds = timed(() => {
  for (const file of files) articles += readSeed(seedOf(file), evidence).articles.length;
});
// In kibibytes.
const { maxRSS } = process.resourceUsage();
process.send?.({
  files: files.length,
  articles,
  observeSeconds,
  readSeconds,
  peakMebibytes: maxRSS / 1024,
  heldMebibytes: heldBytes() / 2 ** 20,
});
