import { parentPort, workerData } from "node:worker_threads";
import { FURNITURE_RULES, knowOnly } from "#intake/furniture/all-rules.ts";
import { createOdds, type Model } from "#intake/learned/boosted-trees.ts";
import { MEASURES_IN_CONTEXT } from "#intake/learned/measures-in-context.ts";
import { withoutShare } from "./forgotten-rules.ts";
import { type FirstLook, type Source, trainingSets } from "./training-lines.ts";

const { sources, share, seed, firstLooks } = workerData as {
  readonly sources: readonly Source[];
  readonly share: number;
  readonly seed: number;
  readonly firstLooks: readonly Model[] | null;
};

if (share > 0) knowOnly(withoutShare(FURNITURE_RULES, share, seed));
parentPort?.postMessage(trainingSets(sources, seed, firstLookBy(firstLooks)));

function firstLookBy(models: readonly Model[] | null): FirstLook | undefined {
  const odds = models?.map((model) => createOdds(model, MEASURES_IN_CONTEXT));
  if (odds === undefined) return undefined;
  return (fold) => {
    const ofFold = odds[fold];
    if (ofFold === undefined) throw new Error(`No trees are fitted without fold ${fold}.`);
    return ofFold;
  };
}
