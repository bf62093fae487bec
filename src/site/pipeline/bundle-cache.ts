import { cpSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { ResolvedConfig } from "vite";
import type { Bundles } from "../bundles.ts";
import { digestOf } from "../digest.ts";
import { readSaved, writeSaved } from "./saved-json.ts";

type Saved = { readonly key: string; readonly bundles: Bundles };

/**
 * Gives the bundles of the build before, if they were made from the same; else makes and keeps them.
 * @param folder Absolute path of the folder that they are kept in, which no other build may use now.
 * @param outDir Absolute path of the folder that the files for the pages are put into.
 */
export async function keptBundles(
  {
    folder,
    outDir,
    key,
  }: { readonly folder: string; readonly outDir: string; readonly key: string },
  bundle: () => Promise<Bundles>,
): Promise<Bundles> {
  const kept = join(folder, KEPT);
  const before = savedBundles(folder);
  if (before?.key === key) {
    cpSync(join(kept, "site"), outDir, { recursive: true });
    return before.bundles;
  }
  const bundles = await bundle();
  const fresh = `${kept}.new`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { recursive: true });
  cpSync(outDir, join(fresh, "site"), { recursive: true });
  const saved: Saved = { key, bundles };
  writeSaved(join(fresh, LIST), saved);
  rmSync(kept, { recursive: true, force: true });
  renameSync(fresh, kept);
  return bundles;
}

const KEPT = "bundles";
const LIST = "bundles.json";

/** Whether bundles that were made from the same are kept. */
export function hasBundles(folder: string, key: string): boolean {
  return savedBundles(folder)?.key === key;
}

function savedBundles(folder: string): Saved | null {
  return readSaved(join(folder, KEPT, LIST)) as Saved | null;
}

/**
 * Names all that the bundles are made from.
 * @param maker Names the sources.
 * @param title Of the site, which the sources read.
 */
export function bundleKey(config: ResolvedConfig, maker: string, title: string): string {
  const { base, mode, env, define, build } = config;
  const { outDir: _outDir, emptyOutDir: _emptyOutDir, ...options } = build;
  return digestOf(JSON.stringify([maker, title, base, mode, env, define, options]));
}
