import { mkdirSync, readdirSync, renameSync, rmSync, type Dirent } from "node:fs";
import { dirname, join } from "node:path";

/**
 * Puts the files of one folder into another one, where some stay, and removes all others from there.
 * For a site of 10,000 articles of which one was changed, making all folders anew and removing the old
 * ones was seen to take half of the whole build. First come files of new names, then those that take
 * another one's place, last goes what nothing names any more: whoever reads meanwhile, also after the
 * process was killed, finds whole files, and what they name.
 * @param outDir Absolute path of the folder that is changed.
 * @param folder Absolute path of the folder whose files are moved; on the same file system.
 * @param kept Paths inside `outDir` of the files that stay, with `/`.
 */
export function mergeFolder(outDir: string, folder: string, kept: Iterable<string>): void {
  const made = filesIn(folder);
  const wanted = new Set([...made, ...kept]);
  const folders = new Set(Array.from(wanted).flatMap(foldersAbove));
  const found = entriesIn(outDir, ({ path, isFolder }) => isFolder && folders.has(path));
  const isInPlace = ({ path, isFolder }: Entry) => (isFolder ? folders : wanted).has(path);
  const strays = found.filter((entry) => !isInPlace(entry));
  // A file in the place of a folder or the other way round.
  const isInTheWay = ({ path }: Entry) => wanted.has(path) || folders.has(path);
  for (const { path } of strays.filter(isInTheWay)) remove(join(outDir, path));
  const before = new Set(found.map(({ path }) => path));
  const isNew = (path: string) => !before.has(path);
  for (const path of [...made.filter(isNew), ...made.filter((name) => !isNew(name))]) {
    mkdirSync(dirname(join(outDir, path)), { recursive: true });
    renameSync(join(folder, path), join(outDir, path));
  }
  for (const entry of strays) if (!isInTheWay(entry)) remove(join(outDir, entry.path));
}

/** A file or folder inside a folder, by its path with `/`. */
type Entry = { readonly path: string; readonly isFolder: boolean };

function filesIn(folder: string): readonly string[] {
  const entries = entriesIn(folder, ({ isFolder }) => isFolder);
  return entries.flatMap(({ path, isFolder }) => (isFolder ? [] : path));
}

/** All that lies in a folder, and in those of its folders that are to be entered. Links are not followed. */
function entriesIn(folder: string, enters: (entry: Entry) => boolean): readonly Entry[] {
  const entries: Entry[] = [];
  const list = (inside: string) => {
    for (const found of readdirSync(join(folder, inside), { withFileTypes: true })) {
      const entry = entryOf(inside, found);
      entries.push(entry);
      if (enters(entry)) list(`${entry.path}/`);
    }
  };
  list("");
  return entries;
}

function entryOf(inside: string, found: Dirent): Entry {
  return { path: inside + found.name, isFolder: found.isDirectory() };
}

function foldersAbove(path: string): readonly string[] {
  const names = path.split("/").slice(0, -1);
  return names.map((_, depth) => names.slice(0, depth + 1).join("/"));
}

/** Removes a file or a folder with all in it; what is not there is no error. */
export function remove(path: string): void {
  rmSync(path, { recursive: true, force: true });
}
