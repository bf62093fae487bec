/** Builds the site into the folder given and tells the parent process what it cost. */
import { createBuilder } from "vite";

const [, , outDir = "dist"] = process.argv;
const started = performance.now();
const builder = await createBuilder({ build: { outDir, emptyOutDir: true } }, null);
await builder.buildApp();
// In kibibytes.
const { maxRSS } = process.resourceUsage();
process.send?.({ seconds: (performance.now() - started) / 1000, peakMebibytes: maxRSS / 1024 });
