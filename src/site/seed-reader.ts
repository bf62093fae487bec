import { readFileSync } from "node:fs";
import type { Article } from "#article/article.ts";
import { readSeed } from "#intake/intake.ts";
import { refuse } from "#intake/problems.ts";
import type { Intake, Problem } from "#intake/seed.ts";
import { errorCode, listSeeds, readFault, type SeedFile } from "./seeds.ts";

/** What a seeds folder holds at one moment. */
export type Reading = {
  /** Files that could be opened, whether they gave an article or not. */
  readonly fileCount: number;
  /** In file order. */
  readonly articles: readonly Article[];
  readonly problems: readonly Problem[];
};

export type SeedReader = {
  /** Reads the folder; files that did not change since the last time are not opened again. */
  read(onFile?: (done: number, total: number) => void): Reading;
};

/** Gives a file's bytes; throws as `fs` does. */
export type ReadBytes = (path: string) => Uint8Array;

/**
 * A reader for one folder. An unchanged file gives the identical Article objects again, so that
 * what was worked out from them can be kept.
 */
export function createSeedReader(folder: string, readBytes: ReadBytes = readFileSync): SeedReader {
  let known: ReadonlyMap<string, Known> = new Map();
  return {
    read(onFile = () => {}) {
      const listing = listSeeds(folder);
      const total = listing.files.length;
      const fresh = listing.files.map((seed, index): readonly [string, Known] => {
        const before = known.get(seed.file);
        const intake = before?.stamp === seed.stamp ? before.intake : takeIn(seed, readBytes);
        onFile(index + 1, total);
        return [seed.file, { stamp: seed.stamp, intake }];
      });
      known = new Map(fresh);
      const intakes = fresh.map(([, entry]) => entry.intake);
      return {
        fileCount: total,
        articles: intakes.flatMap((intake) => intake.articles),
        problems: [...listing.problems, ...intakes.flatMap((intake) => intake.problems)],
      };
    },
  };
}

type Known = { readonly stamp: string; readonly intake: Intake };

function takeIn(seed: SeedFile, readBytes: ReadBytes): Intake {
  const bytes = bytesOf(seed, readBytes);
  if (typeof bytes !== "string") return readSeed({ file: seed.file, bytes });
  return refuse(seed.file, readFault(bytes));
}

/** The bytes, or the code of the error. */
function bytesOf(seed: SeedFile, readBytes: ReadBytes): Uint8Array | string {
  try {
    return readBytes(seed.path);
  } catch (error) {
    return errorCode(error);
  }
}
