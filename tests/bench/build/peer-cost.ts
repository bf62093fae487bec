import { importPeer } from "../filter/install-peers.ts";
import {
  childrenCost,
  endedChildrenSeconds,
  watchChildren,
} from "../filter/peers/children-cost.ts";

type PagefindModule = {
  readonly createIndex: () => Promise<{
    readonly index: {
      readonly addDirectory: (options: { path: string }) => Promise<object>;
      readonly writeFiles: (options: { outputPath: string }) => Promise<object>;
    };
  }>;
  readonly close: () => Promise<void>;
};

/**
 * Builds a site, adds Pagefind's index to it and tells the parent process what both cost, with all
 * processes that they start.
 * @param output Folder of the built site.
 */
export async function buildAndTell(output: string, build: () => Promise<unknown>): Promise<void> {
  const before = process.cpuUsage();
  const started = performance.now();
  const childrenPeak = watchChildren();
  await build();
  const close = await addIndex(output);
  const { cpuSeconds } = childrenCost();
  const peak = childrenPeak();
  const endedSeconds = endedChildrenSeconds();
  await close();
  const { user, system } = process.cpuUsage(before);
  const own = process.resourceUsage().maxRSS / 1024;
  process.send?.({
    seconds: (performance.now() - started) / 1000,
    processorSeconds: (user + system) / 1e6 + cpuSeconds + endedSeconds,
    // Of all processes the largest one.
    peakMebibytes: Math.max(own, peak),
  });
}

/** Leaves Pagefind's process running, so that its cost can be read; gives the way to end it. */
async function addIndex(output: string): Promise<() => Promise<void>> {
  const { createIndex, close } = (await importPeer("pagefind/lib/index.js")) as PagefindModule;
  const { index } = await createIndex();
  await index.addDirectory({ path: output });
  await index.writeFiles({ outputPath: `${output}/pagefind` });
  return close;
}
