import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { errorCode } from "../seeds.ts";

export type Lock = { release(): void };

/** Takes a lock, or gives null while a running process holds it. */
export function takeLock(path: string): Lock | null {
  if (!claim(path)) {
    if (isHeld(path)) return null;
    rmSync(path, { force: true });
    if (!claim(path)) return null;
  }
  return { release: () => rmSync(path, { force: true }) };
}

function claim(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (errorCode(error) === "EEXIST") return false;
    throw error;
  }
}

/** Whether the process that took the lock is still there: one that was killed leaves its lock behind. */
function isHeld(path: string): boolean {
  const holder = Number(readFileSync(path, "utf8"));
  if (holder === process.pid || !Number.isInteger(holder) || holder <= 0)
    return holder === process.pid;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return errorCode(error) === "EPERM";
  }
}
