import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { SITE_MAKER } from "./made-site.ts";
import { withoutTestRun } from "./run-vite.ts";
import { TEMPORARY_ROOT } from "./temporary-root.ts";

/** Vitest's global set-up: the process that makes sites, for as long as the run lasts. */
export async function setup(): Promise<() => Promise<void>> {
  const child = fork(join(import.meta.dirname, "site-maker.ts"), {
    env: { ...withoutTestRun(process.env), TMPDIR: process.env[TEMPORARY_ROOT] },
  });
  const [port] = (await once(child, "message")) as [number];
  process.env[SITE_MAKER] = `http://127.0.0.1:${port}/`;
  return async () => {
    const closed = once(child, "close");
    child.kill();
    await closed;
  };
}
