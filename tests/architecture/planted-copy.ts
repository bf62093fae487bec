import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { PROJECT } from "./source-files.ts";
import type { SourceFile } from "./source-files.ts";

/** What a tool said about a copy of the project. */
export type Verdict = { readonly passed: boolean; readonly output: string };

export type PlantedCopy = {
  /** Runs a program of `node_modules/.bin` in the copy. */
  readonly run: (program: string, ...args: string[]) => Verdict;
  readonly remove: () => void;
};

/** The project's own code and settings: neither what it was made from nor what it makes. */
const LEFT_OUT = new Set([".git", "dist", "node_modules", "seeds"]);

/**
 * Copies the project to a temporary folder and adds files with faults to it, so that a guard can
 * be shown to see them under its real settings and paths without touching the project.
 */
export function plantedCopy(planted: readonly SourceFile[]): PlantedCopy {
  const folder = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "broadsheet-planted-")));
  for (const name of fs.readdirSync(PROJECT)) {
    if (!LEFT_OUT.has(name))
      fs.cpSync(join(PROJECT, name), join(folder, name), { recursive: true });
  }
  linkPackages(folder);
  for (const { path, code } of planted) {
    fs.mkdirSync(dirname(join(folder, path)), { recursive: true });
    fs.writeFileSync(join(folder, path), code);
  }
  return {
    run: (program, ...args) => run(folder, program, args),
    remove: () => fs.rmSync(folder, { recursive: true }),
  };
}

function linkPackages(folder: string): void {
  const packages = join(PROJECT, "node_modules");
  fs.mkdirSync(join(folder, "node_modules"));
  for (const entry of fs.readdirSync(packages, { withFileTypes: true })) {
    const isCache = entry.name.startsWith(".");
    if (!entry.isDirectory() || isCache) continue;
    const link = join(folder, "node_modules", entry.name);
    fs.symlinkSync(join(packages, entry.name), link, "junction");
  }
}

function run(folder: string, program: string, args: readonly string[]): Verdict {
  const programs = join(PROJECT, "node_modules/.bin");
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1", PATH: programs + delimiter + process.env["PATH"] },
    shell: process.platform === "win32",
  });
  if (error) throw error;
  return { passed: status === 0, output: stdout + stderr };
}
