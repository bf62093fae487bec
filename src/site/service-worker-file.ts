import type { BuildEnvironment, ViteBuilder } from "vite";
import type { Shell } from "#article/device-caches.ts";

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
