/** Reads the source files that it is posted as a build reads its library, and posts the intakes. */
import { createEvidenceGatherer } from "#intake/dump/evidence.ts";
import { observeSeed, readSeed } from "#intake/intake.ts";
import type { Seed } from "#intake/seed.ts";

globalThis.addEventListener("message", ({ data }: MessageEvent<readonly Seed[]>) => {
  const gatherer = createEvidenceGatherer(data.length);
  for (const seed of data) gatherer.add(observeSeed(seed));
  const evidence = gatherer.evidence();
  globalThis.postMessage(data.map((seed) => readSeed(seed, evidence)));
});
