import { parentPort, workerData } from "node:worker_threads";
import { FURNITURE_RULES, knowOnly } from "#intake/furniture/all-rules.ts";
import { withoutShare } from "./forgotten-rules.ts";
import { trainingSets } from "./training-lines.ts";

const { folders, share, seed } = workerData as {
  readonly folders: readonly string[];
  readonly share: number;
  readonly seed: number;
};

if (share > 0) knowOnly(withoutShare(FURNITURE_RULES, share, seed));
parentPort?.postMessage(trainingSets(folders));
