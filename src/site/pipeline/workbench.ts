import { readFileSync } from "node:fs";
import { threadId } from "node:worker_threads";
import {
  evidenceFrom,
  NO_EVIDENCE,
  type EvidenceCounts,
  type Observation,
} from "#intake/dump/evidence.ts";
import { traced, type EvidenceTrace } from "#intake/dump/evidence-trace.ts";
import { createLexicon } from "#search/index/lexicon.ts";
import { createBagMaker } from "#search/index/word-bag.ts";
import { observeSeedFile } from "../seed-file.ts";
import type { SeedFile } from "../seeds.ts";
import { digestOf } from "../digest.ts";
import { readForSite, type FileReading } from "./file-reading.ts";
import {
  openPackWriter,
  type PackWriter,
  type PlannedPack,
  type SitePlan,
  type WrittenPack,
} from "./pack-writer.ts";

/**
 * The work of a build that can be done in several threads at once. Arguments and results can be
 * handed from thread to thread.
 */
export type Workbench = {
  /** What each file shows of its library. */
  observe(files: readonly SeedFile[]): readonly Observed[];
  /** Takes the evidence that `read` needs. */
  learn(counts: EvidenceCounts): void;
  read(files: readonly SeedFile[]): Readings;
  /** Takes what `writePack` needs. */
  prepare(plan: SitePlan): Promise<void>;
  /** Writes the pages of some articles and the pack of their records. */
  writePack(planned: PlannedPack): Promise<WrittenPack>;
};

export type Observed = {
  /** Of the file's bytes; empty when it cannot be opened. */
  readonly hash: string;
  readonly observation: Observation | null;
};

/** Readings by one thread, whose words are numbers of its own. */
export type Readings = {
  readonly thread: number;
  /** The words that the thread has met since its last readings, in the order of their numbers, a line each. */
  readonly fresh: string;
  readonly files: readonly TracedReading[];
};

export type TracedReading = { readonly reading: FileReading; readonly trace: EvidenceTrace };

export function createWorkbench(): Workbench {
  let asked = traced(NO_EVIDENCE);
  const lexicon = createLexicon();
  const bagOf = createBagMaker(lexicon);
  let told = 0;
  let writer: PackWriter | null = null;
  return {
    observe: (files) => files.map(observed),
    learn(counts) {
      asked = traced(evidenceFrom(counts));
    },
    read(files) {
      const readings = files.map((file) => {
        const reading = readForSite(file, asked.evidence, bagOf);
        return { reading, trace: asked.take() };
      });
      const fresh = lexicon.keysFrom(told);
      told += fresh.length;
      return { thread: threadId, fresh: fresh.join("\n"), files: readings };
    },
    async prepare(plan) {
      writer = await openPackWriter(plan);
    },
    writePack(planned) {
      if (writer === null) throw new Error("No pages can be written before `prepare`");
      return writer(planned);
    },
  };
}

function observed(file: SeedFile): Observed {
  let hash = "";
  const observation = observeSeedFile(file, (path) => {
    const bytes = readFileSync(path);
    hash = digestOf(bytes);
    return bytes;
  });
  return { hash, observation };
}
