import { readFileSync } from "node:fs";
import type { Article } from "#article/article.ts";
import { createEvidenceGatherer, NO_EVIDENCE, type Evidence } from "#intake/dump/evidence.ts";
import type { Problem } from "#intake/seed.ts";
import { NO_PROGRESS, type Progress } from "./progress.ts";
import { remembering } from "./remembering.ts";
import { contentHash, createRepeatFinder, type SaidAgain } from "./said-again.ts";
import { areAsSeen, shownPictures, type ShownPictures } from "./placed-pictures.ts";
import { observeSeedFile, readSeedFile, type ReadBytes, type SeedIntake } from "./seed-file.ts";
import { listSeeds, renewedListing, type SeedFile, type SeedListing } from "./seeds.ts";

/** What a seeds folder holds at one moment. */
export type Reading = {
  /** In file order, each once. */
  readonly articles: readonly Article[];
  /** Those that equal one before them; in file order. */
  readonly saidAgain: readonly SaidAgain<Article>[];
  readonly problems: readonly Problem[];
  /** Files that belong to saved pages and are no articles. */
  readonly companions: readonly string[];
  /** By file: the name of the format that reads it. */
  readonly formats: ReadonlyMap<string, string>;
};

export type PicturedReading = Reading & {
  readonly pictures: ShownPictures;
};

export type SeedReader = {
  /**
   * Reads the folder; files that did not change since the last time are not opened again.
   * @param changed Paths of all that changed since the last time, if that is known: nothing else is looked at.
   */
  read(progress?: Progress, changed?: ReadonlySet<string>): PicturedReading;
};

/**
 * A reader for one folder. It goes through the files twice, first for what they tell of each other,
 * and opens each file for each pass instead of holding the bytes: memory grows with the articles
 * alone.
 *
 * An unchanged file gives the identical Article objects again, so that what was worked out from
 * them can be kept. A file that changed or came is read with the evidence that is at hand: new
 * evidence could alter every article, and a save in one file must not change the text of another.
 * Evidence is gathered anew, and all is read again, when there are twice as many files as before,
 * as when the first articles come into an empty folder.
 */
export function createSeedReader(folder: string, readBytes: ReadBytes = readFileSync): SeedReader {
  let known: KnownFiles = new Map();
  let evidence = NO_EVIDENCE;
  let observed = 0;
  let listing: SeedListing | null = null;
  const contentOf = remembering(contentHash);
  return {
    read(progress = NO_PROGRESS, changed) {
      const renewed = listing && changed ? renewedListing(listing, changed) : null;
      listing = renewed ?? listSeeds(folder);
      const { files, problems, companions } = listing;
      if (files.length >= 2 * observed) {
        evidence = gather(files, readBytes, progress);
        observed = files.length;
        known = new Map();
      }
      known = readAll(files, { known, evidence, readBytes, progress });
      const taken = Array.from(known.values());
      return {
        ...sifted(taken, contentOf),
        problems: [...problems, ...taken.flatMap(({ intake }) => intake.problems)],
        companions,
        formats: formatsOf(known),
        pictures: shownPictures(taken.flatMap((seed) => seed.pictures)),
      };
    },
  };
}

type Known = SeedIntake & { readonly stamp: string };

/** By file, in file order. */
type KnownFiles = ReadonlyMap<string, Known>;

type SecondPass = {
  readonly known: KnownFiles;
  readonly evidence: Evidence;
  readonly readBytes: ReadBytes;
  readonly progress: Progress;
};

/** The first pass. What cannot be opened is told by the second. */
function gather(files: readonly SeedFile[], readBytes: ReadBytes, progress: Progress): Evidence {
  const gatherer = createEvidenceGatherer(files.length);
  for (const [index, seed] of files.entries()) {
    gatherer.add(observeSeedFile(seed, readBytes));
    progress("Comparing files", index + 1, files.length);
  }
  return gatherer.evidence();
}

function readAll(
  files: readonly SeedFile[],
  { known, evidence, readBytes, progress }: SecondPass,
): KnownFiles {
  const fresh = new Map<string, Known>();
  for (const [index, seed] of files.entries()) {
    const before = known.get(seed.file);
    const isUnchanged = before?.stamp === seed.stamp && areAsSeen(before.pictures, seed);
    fresh.set(seed.file, isUnchanged ? before : takeIn(seed, evidence, readBytes));
    progress("Reading files", index + 1, files.length);
  }
  return fresh;
}

function takeIn(seed: SeedFile, evidence: Evidence, readBytes: ReadBytes): Known {
  return { stamp: seed.stamp, ...readSeedFile(seed, evidence, readBytes) };
}

type Sifted = Pick<Reading, "articles" | "saidAgain">;

function sifted(taken: readonly Known[], contentOf: typeof contentHash): Sifted {
  const articles: Article[] = [];
  const saidAgain: SaidAgain<Article>[] = [];
  const repeatOf = createRepeatFinder(contentOf);
  for (const article of taken.flatMap(({ intake }) => intake.articles)) {
    const repeat = repeatOf(article);
    if (repeat === null) articles.push(article);
    else saidAgain.push(repeat);
  }
  return { articles, saidAgain };
}

function formatsOf(known: KnownFiles): ReadonlyMap<string, string> {
  const formats = new Map<string, string>();
  for (const [file, { format }] of known) if (format !== null) formats.set(file, format);
  return formats;
}
