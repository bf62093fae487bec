import { fork } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import type { InlineConfig } from "vite";
import type { Bundles } from "./bundles.ts";

/** What a process that bundles is sent. */
export type BundlingTask = {
  /** What Vite was started with, beside its configuration file. */
  readonly config: InlineConfig;
  /** As in `bundleKey`. */
  readonly maker: string;
  readonly title: string;
  /** Absolute path of the folder for the files that pages load. */
  readonly outDir: string;
  /** Absolute path that the page renderer is written to. */
  readonly renderer: string;
};

export type BundlingReply =
  | { readonly kind: "bundled"; readonly key: string; readonly bundles: Bundles }
  | { readonly kind: "failed" };

/** Bundling that goes on in a process of its own. */
export type Bundling = {
  /**
   * Waits for the bundles and puts the files that pages load into a folder; null where the process could not make
   * them, or made them from something else than the key names.
   */
  take(key: string, outDir: string): Promise<Bundles | null>;
  stop(): void;
};

/**
 * Starts to bundle the sources beside what else a build does. In this process the bundler would keep some 280 MiB to
 * the end of the build, long after it is done.
 * @param work Absolute path of a folder for what is not part of the site.
 */
export function startBundling(
  work: string,
  { config, maker, title }: Pick<BundlingTask, "config" | "maker" | "title">,
): Bundling {
  const outDir = join(work, "bundled");
  mkdirSync(outDir);
  const child = fork(new URL("./bundle-process.ts", import.meta.url), {
    serialization: "advanced",
  });
  const { promise, resolve } = Promise.withResolvers<BundlingReply>();
  const fail = () => resolve({ kind: "failed" });
  child.once("message", (reply) => resolve(reply as BundlingReply));
  child.once("error", fail);
  child.once("exit", fail);
  const task: BundlingTask = {
    config,
    maker,
    title,
    outDir,
    renderer: join(work, "bundled-renderer.mjs"),
  };
  try {
    child.send(task);
  } catch {
    // Plugins and other functions that Vite was started with cannot be sent.
    fail();
    child.kill();
  }
  return {
    take: async (key, target) => {
      const reply = await promise;
      if (reply.kind === "failed" || reply.key !== key) return null;
      cpSync(outDir, target, { recursive: true });
      return reply.bundles;
    },
    stop: () => child.kill(),
  };
}
