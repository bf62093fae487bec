import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Traffic } from "./contender.ts";

/** Of hosts that compress as they send; the best one takes minutes for a large index. */
const QUALITY = 5;

/** What a host sends: the bytes as brotli makes them, or as they are where that is no gain. */
export function brotliBytes(bytes: Uint8Array, quality = QUALITY): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
}

/** Of code, which a build compresses once for all. */
export function brotliBytesOfCode(bytes: Uint8Array): number {
  return brotliBytes(bytes, constants.BROTLI_MAX_QUALITY);
}

export type CountingFiles = {
  /** Reads a file of the folder as a page fetches it. */
  readonly read: (path: string) => Promise<Uint8Array>;
  /** Counts a request for something that is not in the folder, such as code. */
  readonly addBytes: (bytes: number) => void;
  readonly traffic: () => Traffic;
};

/** A folder that stands for a host and counts what it sends; it keeps nothing. */
export function countingFiles(folder: string): CountingFiles {
  let bytes = 0;
  let requests = 0;
  const addBytes = (sent: number): void => {
    bytes += sent;
    requests += 1;
  };
  return {
    addBytes,
    traffic: () => ({ bytes, requests }),
    read: async (path) => {
      const content = await readFile(join(folder, path));
      const weigh = path.endsWith(".js") ? brotliBytesOfCode : brotliBytes;
      addBytes(weigh(content));
      return content;
    },
  };
}
