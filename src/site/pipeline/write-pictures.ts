import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedFile } from "#article/file-list.ts";
import { readPicture } from "../beside-picture.ts";
import { BuildStop } from "../build-stop.ts";
import type { SeenPicture } from "../placed-pictures.ts";

/**
 * Writes the pictures that articles show, each once however often it is shown.
 * @param pictures By their names.
 * @param folder Absolute path of the folder of the data files.
 * @throws BuildStop when one changed since its article was read.
 */
export function writePictures(
  pictures: ReadonlyMap<string, SeenPicture>,
  folder: string,
): readonly ListedFile[] {
  const names = Array.from(pictures.keys()).toSorted();
  return names.map((name) => [name, writePicture(name, pictures.get(name), folder)]);
}

function writePicture(name: string, seen: SeenPicture | undefined, folder: string): number {
  const read = seen === undefined ? null : readPicture(seen.folder, seen.path);
  if (read?.kind !== "picture" || read.picture.file !== name) {
    throw new BuildStop(`${seen?.path} changed while the site was being built. Build again.`);
  }
  writeFileSync(join(folder, name), read.bytes);
  return read.bytes.length;
}
