import { statSync, type Stats } from "node:fs";
import type { FileStamp } from "./ledger.ts";

/** Absolute paths of the site before and of the new one. */
export type Folders = { readonly from: string; readonly to: string };

/** The stamp of a file, or null when there is none. */
export function stampOf(path: string): FileStamp | null {
  const stats: Stats | undefined = statSync(path, { throwIfNoEntry: false });
  return stats === undefined ? null : `${stats.size}:${stats.mtimeMs}`;
}

/** Whether a file of the site before is as it was left, so that it can stay. */
export function canStay(path: string, stamp: FileStamp): boolean {
  return stampOf(path) === stamp;
}
