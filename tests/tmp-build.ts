import { createBuilder } from "vite";
const started = performance.now();
const builder = await createBuilder(
  {
    cacheDir: "/tmp/me/cache2",
    build: { outDir: "/tmp/site-10000", emptyOutDir: true },
    logLevel: "warn",
  },
  null,
);
await builder.buildApp();
const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
console.log({
  wall: (performance.now() - started) / 1000,
  user: userCPUTime / 1e6,
  system: systemCPUTime / 1e6,
  peak: maxRSS / 1024,
});
