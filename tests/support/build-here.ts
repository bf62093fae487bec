import { spawn } from "node:child_process";
import { resolve } from "node:path";

const BUILD_SCRIPT = resolve("tests/bench/build-and-tell.ts");

/** Builds with a plugin that is not in the configuration. */
export const BUILD_WITH_PLUGIN = resolve("tests/support/build-with-plugin.ts");

/**
 * Builds a site into a folder, in a process of its own, with what the builds before have kept in
 * another one.
 * @throws when the build fails.
 */
export async function buildHere(
  folder: string,
  cacheDir: string,
  variables: Readonly<Record<string, string>>,
  script = BUILD_SCRIPT,
): Promise<void> {
  // What a build is like without the test run around it.
  const child = spawn(process.execPath, [script, folder, cacheDir], {
    env: { ...process.env, ...variables, VITEST: undefined, NODE_ENV: undefined },
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  const code = await new Promise((done) => child.once("exit", done));
  if (code !== 0) throw new Error(`The build ended with code ${String(code)}`);
}
