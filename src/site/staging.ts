import { existsSync, mkdirSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { mergeFolder, remove } from "./merge-folder.ts";

/** A folder in which a site grows while the one before stays whole. */
export type Staging = {
  /** Absolute path; the folder is empty at first. */
  readonly folder: string;
  /**
   * Puts what was made in the place of what was there.
   * @param kept Paths inside the folder of the site before, with `/`, of files that stay as they are.
   */
  publish(kept: readonly string[]): void;
  /** Removes what was made and not published. */
  discard(): void;
};

/**
 * A folder beside the one of the site, so that it can take its place by a change of names.
 * @param outDir Absolute path of the site's folder.
 */
export function createStaging(outDir: string): Staging {
  const folder = beside(outDir, "new");
  const old = beside(outDir, "old");
  const discard = () => {
    remove(folder);
    remove(old);
    process.off("SIGINT", stop);
    process.off("SIGTERM", stop);
  };
  const stop = (signal: NodeJS.Signals) => {
    discard();
    process.kill(process.pid, signal);
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  remove(folder);
  mkdirSync(folder, { recursive: true });
  const publish = (kept: readonly string[]) =>
    kept.length > 0 ? mergeFolder(outDir, folder, kept) : replaceFolder(outDir, folder, old);
  return { folder, publish, discard };
}

/** A name that starts with a dot, which hosts and other tools pass over. */
function beside(outDir: string, ending: string): string {
  return join(dirname(outDir), `.${basename(outDir)}-${ending}`);
}

function replaceFolder(outDir: string, folder: string, old: string): void {
  remove(old);
  try {
    if (existsSync(outDir)) renameSync(outDir, old);
    renameSync(folder, outDir);
  } catch {
    // A folder that is mounted or linked keeps its name: then its content is replaced.
    mkdirSync(outDir, { recursive: true });
    mergeFolder(outDir, folder, []);
  }
}
