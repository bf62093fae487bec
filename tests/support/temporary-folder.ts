import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { TEMPORARY_ROOT } from "./temporary-root.ts";

/** Makes an empty folder, which is removed at the end of the test run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(process.env[TEMPORARY_ROOT] ?? tmpdir(), "broadsheet-test-"));
}
