import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minify, transformWithOxc } from "vite";

/** Where the inline script's source lies, from the project's root. */
const BOOT_FILE = "src/reader/boot.ts";

/**
 * The inline script as a classic script, compiled and minified: the same bytes in every page, so
 * that one hash in a content policy covers them all.
 * @param root Absolute path of the project.
 */
export async function compileBoot(root: string): Promise<string> {
  const path = join(root, BOOT_FILE);
  const { code } = await transformWithOxc(await readFile(path, "utf8"), path, { sourcemap: false });
  const { code: small, errors } = await minify(path, code, { module: false, sourcemap: false });
  if (errors.length > 0) throw new Error(errors.map((error) => error.message).join("\n"));
  return small.trim();
}
