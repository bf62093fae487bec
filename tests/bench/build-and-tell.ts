/**
 * Builds the site into the folder given and tells the parent process what it cost, with all processes that it
 * starts. A second argument names the folder of what builds keep for each other.
 */
import { createBuilder } from "vite";
import { childrenCost, endedChildrenSeconds } from "./filter/peers/children-cost.ts";

/** How often the memory of the processes that were started is looked at. */
const LOOK_MS = 50;

const [, , outDir = "dist", cacheDir] = process.argv;
const started = performance.now();
let children = 0;
const looking = setInterval(() => {
  children = Math.max(children, childrenCost().peakMebibytes);
}, LOOK_MS);
const builder = await createBuilder(
  {
    configLoader: "native",
    build: { outDir, emptyOutDir: true },
    ...(cacheDir === undefined ? {} : { cacheDir }),
  },
  null,
);
await builder.buildApp();
clearInterval(looking);
// Processor time in microseconds, memory in kibibytes.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({
  seconds: (performance.now() - started) / 1000,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6 + endedChildrenSeconds(),
  // Of all processes the largest one.
  peakMebibytes: Math.max(maxRSS / 1024, children),
});
