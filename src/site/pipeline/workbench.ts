import {
  evidenceFrom,
  NO_EVIDENCE,
  type EvidenceCounts,
  type Observation,
} from "#intake/dump/evidence.ts";
import { observeSeedFile } from "../seed-file.ts";
import type { SeedFile } from "../seeds.ts";
import { readForSite, type FileReading } from "./file-reading.ts";
import {
  openPackWriter,
  type PackWriter,
  type PlannedArticle,
  type SitePlan,
  type WrittenPack,
} from "./pack-writer.ts";

/**
 * The work of a build that can be done in several threads at once. Arguments and results can be
 * handed from thread to thread.
 */
export type Workbench = {
  /** What each file shows of its library. */
  observe(files: readonly SeedFile[]): readonly (Observation | null)[];
  /** Takes the evidence that `read` needs. */
  learn(counts: EvidenceCounts): void;
  read(files: readonly SeedFile[]): readonly FileReading[];
  /** Takes what `writePack` needs. */
  prepare(plan: SitePlan): Promise<void>;
  /** Writes the pages of some articles and the pack of their records. */
  writePack(articles: readonly PlannedArticle[]): WrittenPack;
};

export function createWorkbench(): Workbench {
  let evidence = NO_EVIDENCE;
  let writer: PackWriter | null = null;
  return {
    observe: (files) => files.map((file) => observeSeedFile(file)),
    learn(counts) {
      evidence = evidenceFrom(counts);
    },
    read: (files) => files.map((file) => readForSite(file, evidence)),
    async prepare(plan) {
      writer = await openPackWriter(plan);
    },
    writePack(articles) {
      if (writer === null) throw new Error("No pages can be written before `prepare`");
      return writer(articles);
    },
  };
}
