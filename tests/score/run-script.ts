import { spawnSync } from "node:child_process";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");

export type ScriptRun = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/**
 * Runs one of the project's commands to its end as `npm run` would, without the settings of whoever
 * runs the tests.
 * @param script Path from the project's root.
 */
export function runScript(
  script: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>> = {},
): ScriptRun {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith("BROADSHEET"));
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [script, ...args], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...Object.fromEntries(inherited), NO_COLOR: "1", ...variables },
  });
  if (error) throw error;
  return { code: status, stdout, stderr };
}
