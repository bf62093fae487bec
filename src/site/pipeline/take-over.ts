import { copyFileSync, linkSync, statSync, type Stats } from "node:fs";
import type { FileStamp } from "./ledger.ts";

/** Absolute paths of the site before and of the new one. */
export type Folders = { readonly from: string; readonly to: string };

/** The stamp of a file, or null when there is none. */
export function stampOf(path: string): FileStamp | null {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.size}:${stats.mtimeMs}`;
}

/**
 * Gives a file of the site before a second name in the new one, if nobody has changed it since.
 * @returns whether the new file is there.
 */
export function takeOver(from: string, to: string, stamp: FileStamp): boolean {
  if (stampOf(from) !== stamp) return false;
  giveSecondName(from, to);
  return true;
}

export function giveSecondName(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Not every file system gives second names. A copy has another time, which the next build minds.
    copyFileSync(from, to);
  }
}
