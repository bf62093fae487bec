import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const FOLDERS = ["src", "public"];

/** Files beside the folders that decide what a build makes. */
const OTHER_FILES = ["package-lock.json", "index.html", "vite.config.ts"];

/**
 * Names all that makes a site from its seeds: the sources, what they are built with and what runs
 * them. What one maker made is the same whenever it makes it.
 * @param root Absolute path of the project.
 */
export function makerKey(root: string): string {
  const hash = createHash("sha256");
  const { node, icu, unicode } = process.versions;
  hash.update(JSON.stringify([node, icu, unicode]));
  const names = FOLDERS.flatMap((folder) => filesIn(join(root, folder)));
  for (const path of [...names.toSorted(), ...OTHER_FILES.map((name) => join(root, name))]) {
    hash.update(`${path.slice(root.length)}\0`).update(bytesOf(path));
  }
  return hash.digest("base64url");
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    // Not every project has all of them.
    return new Uint8Array();
  }
}
