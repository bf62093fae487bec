import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { ListedFile } from "#article/file-list.ts";
import { readPicture } from "../beside-picture.ts";
import { BuildStop } from "../build-stop.ts";
import type { ShownPictures } from "../placed-pictures.ts";

/** Folders for the file system: of the seeds, and of the data files. */
type PictureFolders = { readonly seeds: string; readonly data: string };

/**
 * Writes the pictures that articles show, each once however often it is shown.
 * @throws BuildStop when one changed since its article was read.
 */
export function writePictures(
  pictures: ShownPictures,
  { seeds, data }: PictureFolders,
): readonly ListedFile[] {
  // By name: files that hold the same picture may be met in any order.
  const inOrder = Array.from(pictures).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return inOrder.map(([name, place]) => {
    const read = readPicture(seeds, place);
    if (read.kind !== "picture" || read.picture.file !== name) {
      throw new BuildStop(`${place.path} changed while the site was being built. Build again.`);
    }
    writeFileSync(join(data, name), read.bytes);
    return [name, read.bytes.length];
  });
}
