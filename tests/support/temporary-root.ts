import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The environment variable that tells a run's processes where their folders go. */
export const TEMPORARY_ROOT = "TEST_TEMPORARY_ROOT";

/**
 * Vitest's global set-up: one folder for all that a run writes, removed at its end. Workers are ended
 * from outside, so none of them could clean up by itself.
 */
export function setup(): () => void {
  const root = mkdtempSync(join(tmpdir(), "broadsheet-tests-"));
  process.env[TEMPORARY_ROOT] = root;
  return () => rmSync(root, { recursive: true, force: true });
}
