import { isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "#intake/seed.ts";
import { printable } from "./printable.ts";
import type { Reading } from "./seed-reader.ts";

/**
 * What a person reads after the folder was read: one line of sums, then one for each problem.
 * @param folder The seeds folder as `folderName` shows it.
 */
export function reportLines(reading: Reading, folder: string): string[] {
  const removed = reading.articles.reduce((sum, article) => sum + article.removed.length, 0);
  const sums = [
    counted(reading.articles.length, "article", "articles"),
    ...(removed > 0 ? [`${counted(removed, "line", "lines")} left out`] : []),
  ].join(", ");
  const first = `Read ${counted(reading.fileCount, "file", "files")}: ${sums}`;
  return [first, ...reading.problems.map((problem) => problemLine(problem, folder))];
}

/** The seeds folder as a person knows it: from the project's root, or whole when it lies elsewhere. */
export function folderName(seeds: string, root: string): string {
  const path = relative(root, seeds);
  const isOutside = path.startsWith("..") || isAbsolute(path);
  return printable((isOutside ? seeds : path).split(sep).join("/"));
}

function problemLine({ file, message }: Problem, folder: string): string {
  return `${file === "" ? folder : join(folder, printable(file)).split(sep).join("/")}: ${message}`;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
