/** A process that bundles the sources once, as it is sent a task, and sends back what came of it. */
import { enableCompileCache } from "node:module";
import type { BundlingReply, BundlingTask } from "./bundling.ts";

// Before the modules that it is for: the process that started this one has compiled them already.
enableCompileCache();
const { createBuilder } = await import("vite");
const { bundleSite } = await import("./bundles.ts");
const { bundleKey } = await import("./pipeline/bundle-cache.ts");

// Nobody waits for the bundles any more.
process.once("disconnect", () => process.exit());
process.once("message", (task: BundlingTask) => void answer(task));

async function answer(task: BundlingTask): Promise<void> {
  const reply = await bundlingOf(task);
  process.send?.(reply, () => process.disconnect());
}

async function bundlingOf(task: BundlingTask): Promise<BundlingReply> {
  const { config, maker, title, outDir, renderer } = task;
  try {
    const builder = await createBuilder({ ...config, logLevel: "silent" }, null);
    const key = bundleKey(builder.config, maker, title);
    return { kind: "bundled", key, bundles: await bundleSite(builder, outDir, renderer) };
  } catch {
    // Whoever asked bundles then in its own process, and has the error told as Vite tells it.
    return { kind: "failed" };
  }
}
