/**
 * Builds the site into the folder given and tells the parent process what it cost, with all processes that it
 * starts. A second argument names the folder of what builds keep for each other.
 */
import { enableCompileCache } from "node:module";
import { endedChildrenSeconds, watchChildren } from "./filter/peers/children-cost.ts";

// As the command does, before the modules that it is for.
enableCompileCache();
const { createBuilder } = await import("vite");

const [, , outDir = "dist", cacheDir] = process.argv;
const started = performance.now();
const childrenPeak = watchChildren();
const builder = await createBuilder(
  {
    configLoader: "native",
    build: { outDir, emptyOutDir: true },
    ...(cacheDir === undefined ? {} : { cacheDir }),
  },
  null,
);
await builder.buildApp();
const children = childrenPeak();
// Processor time in microseconds, memory in kibibytes.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({
  seconds: (performance.now() - started) / 1000,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6 + endedChildrenSeconds(),
  // Of all processes the largest one.
  peakMebibytes: Math.max(maxRSS / 1024, children),
});
