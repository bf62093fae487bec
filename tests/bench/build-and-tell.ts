/**
 * Builds the site into the folder given and tells the parent process what it cost. A second
 * argument names the folder of what builds keep for each other.
 */
import { createBuilder } from "vite";

const [, , outDir = "dist", cacheDir] = process.argv;
const started = performance.now();
const builder = await createBuilder(
  {
    configLoader: "native",
    build: { outDir, emptyOutDir: true },
    ...(cacheDir === undefined ? {} : { cacheDir }),
  },
  null,
);
await builder.buildApp();
// Processor time in microseconds, memory in kibibytes.
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
process.send?.({
  seconds: (performance.now() - started) / 1000,
  processorSeconds: (userCPUTime + systemCPUTime) / 1e6,
  peakMebibytes: maxRSS / 1024,
});
