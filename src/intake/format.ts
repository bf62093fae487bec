import type { Evidence, Observation } from "./dump/evidence.ts";
import type { Intake, Seed } from "./seed.ts";

/**
 * Bytes of the largest file that is read: an article of a million words. What is larger is no
 * article, and would cost every reader and the build.
 */
export const SEED_BYTE_LIMIT = 8 * 1024 * 1024;

/** A kind of source file and the way to read it: one row of the registry in `intake.ts`. */
export type Format = {
  readonly name: string;
  /** File name endings, with their dot and in lower case. */
  readonly extensions: readonly string[];
  /** Bytes of the largest file where more than its text counts; else `SEED_BYTE_LIMIT`. */
  readonly byteLimit?: number;
  /** What to do with a larger one, where it is not to split it into articles. */
  readonly tooLarge?: string;
  readonly accepts: (seed: Seed) => boolean;
  /** Never throws: what is wrong with the bytes comes back as problems. */
  readonly read: (seed: Seed, evidence: Evidence) => Intake;
  /** What this file shows of its library; formats that mark their parts show nothing. */
  readonly observe?: (seed: Seed) => Observation | null;
};

/** Endings of files of text, which pages and notes in some markup are called as well. */
export const TEXT_EXTENSIONS: readonly string[] = [".txt", ".text"];

export const MARKDOWN_EXTENSIONS: readonly string[] = [".md", ".markdown", ".mdown"];

/** Whether a file's name ends with one of the endings, in any case. */
export function hasExtension(file: string, extensions: readonly string[]): boolean {
  const name = file.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}
