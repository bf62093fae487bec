import type { BuildEnvironment, EnvironmentOptions, ViteBuilder } from "vite";
import type { Shell } from "#article/device-caches.ts";

/** Vite's name for the environment that bundles the service worker. */
export const OFFLINE = "offline";

/** One classic script, which all browsers with service workers run. */
export const OFFLINE_OPTIONS: EnvironmentOptions = {
  consumer: "client",
  build: {
    write: false,
    rolldownOptions: {
      input: "src/offline/service-worker.ts",
      output: { format: "iife", codeSplitting: false },
    },
  },
};

/** The service worker's code, which knows of no release yet. */
export async function bundleWorker(
  environment: BuildEnvironment,
  builder: ViteBuilder,
): Promise<string> {
  const output = await builder.build(environment);
  const [bundle] = "output" in output ? output.output : [];
  if (bundle === undefined) throw new Error("Vite made no bundle of the service worker");
  return bundle.code;
}

/** The service worker of a release: any change of its shell changes the file, which browsers look for. */
export function workerFile(shell: Shell, code: string): string {
  return `self.broadsheetShell=${JSON.stringify(shell)};\n${code}`;
}
