import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseSync, Visitor } from "vite";
import type { ESTree, VisitorObject } from "vite";

/** A file of the project: its path from the project's folder, with forward slashes, and its text. */
export type SourceFile = { readonly path: string; readonly code: string };

export const PROJECT = resolve(import.meta.dirname, "../..");

/** All TypeScript files below a folder of the project. */
export function sourceFiles(folder: string): SourceFile[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.tsx?$/.test(path))
    .toSorted()
    .map((path) => ({ path, code: readFileSync(join(PROJECT, path), "utf8") }));
}

/** Trees of files that were read, for each rule walks all of them. */
const trees = new WeakMap<SourceFile, ESTree.Program>();

/**
 * Walks a file's syntax tree.
 * @throws when the file does not parse, since an unread file would pass every rule.
 */
export function visit(file: SourceFile, visitor: VisitorObject): void {
  const tree = trees.get(file) ?? parse(file);
  trees.set(file, tree);
  new Visitor(visitor).visit(tree);
}

function parse({ path, code }: SourceFile): ESTree.Program {
  const { program, errors } = parseSync(path, code);
  const [error] = errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return program;
}
