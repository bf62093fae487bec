import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";
import type { Traffic } from "./contender.ts";

/** Above this many bytes quality 11 would take minutes; hosts that compress as they send use 5. */
const LARGE = 2_000_000;
const LARGE_QUALITY = 5;

/** What a host sends: the bytes as brotli makes them, or as they are where that is no gain. */
export function brotliBytes(content: Uint8Array | string): number {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  const quality = bytes.length > LARGE ? LARGE_QUALITY : constants.BROTLI_MAX_QUALITY;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return Math.min(bytes.length, brotliCompressSync(bytes, { params }).length);
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
      addBytes(brotliBytes(content));
      return content;
    },
  };
}
