import { isAbsolute, relative, sep } from "node:path";
import { printable } from "./printable.ts";

/** The seeds folder as a person knows it: from the project's root, or whole when it lies elsewhere. */
export function folderName(seeds: string, root: string): string {
  const path = relative(root, seeds);
  const isOutside = path.startsWith("..") || isAbsolute(path);
  return printable((isOutside ? seeds : path || ".").split(sep).join("/"));
}
