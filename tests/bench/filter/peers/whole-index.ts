import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BenchQuery } from "../make-queries.ts";
import type { OpenIndex } from "../contender.ts";
import { brotliBytes } from "../traffic.ts";

/** What is known of an index that a page loads as a whole. */
type WholeIndex = {
  readonly folder: string;
  readonly files: readonly string[];
  /** Weighs each file of the library in bytes of brotli. */
  readonly code: readonly (() => number | Promise<number>)[];
  readonly find: (query: BenchQuery) => Iterable<number> | Promise<Iterable<number>>;
};

/** Titles and the like are not counted for such an index: its own bytes outweigh them. */
export function openWhole({ folder, files, code, find }: WholeIndex): OpenIndex {
  return {
    find: (query) => {
      const ordinals = find(query);
      return ordinals instanceof Promise
        ? ordinals.then((those) => ({ ordinals: those }))
        : { ordinals };
    },
    showTen: () => Promise.resolve(),
    traffic: async () => {
      const parts: number[] = [];
      for (const weigh of code) parts.push(await weigh());
      for (const file of files) parts.push(brotliBytes(await readFile(join(folder, file))));
      return { bytes: parts.reduce((sum, bytes) => sum + bytes, 0), requests: parts.length };
    },
    close: () => undefined,
  };
}

/** Whether the last word of a query is a beginning. */
export function endsInPrefix({ kind }: BenchQuery): boolean {
  return kind === "keystroke" || kind === "word and prefix";
}
