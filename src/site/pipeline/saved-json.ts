import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

/** What `writeSaved` wrote, or null when there is nothing or it was cut short; the caller knows its shape. */
export function readSaved(path: string): unknown {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/** Writes a value for a later build; the one before stays whole until the new one is complete. */
export function writeSaved(path: string, value: unknown): void {
  writeFileSync(`${path}.new`, JSON.stringify(value));
  renameSync(`${path}.new`, path);
}
