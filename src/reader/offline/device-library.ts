import type { DeviceCaches } from "#article/device-caches.ts";
import type { FileList, ListedFile } from "#article/file-list.ts";
import { INDEX_FILE, type LibraryIndex } from "#article/library.ts";

/** Why the library could not be kept: `room` on the device, `refused` by the browser, `lost` on the way. */
export type Hindrance = "room" | "refused" | "lost";

/** Ends the keeping for a reason that a reader is told. */
export class KeepingFailure extends Error {
  readonly hindrance: Hindrance;

  constructor(hindrance: Hindrance) {
    super(`The library could not be kept: ${hindrance}`);
    this.hindrance = hindrance;
  }
}

/** The library that the site has now, and how much of it is on the device. Sizes are in bytes. */
export type Stock = {
  readonly indexText: string;
  readonly list: string;
  readonly listText: string;
  readonly bytes: number;
  readonly done: number;
  readonly missing: readonly ListedFile[];
  /** Whether the device has all of it and knows so. */
  readonly isWhole: boolean;
};

/** What is used of the world. */
export type KeepingWorld = {
  readonly storage: CacheStorage;
  readonly fetch: (url: string, options?: RequestInit) => Promise<Response>;
  /** Bytes that the browser still lets the site keep; null where it does not tell. */
  readonly room: () => Promise<number | null>;
};

/** Files asked for at once: more would only wait for each other. */
const AT_ONCE = 6;

/** Looks what the site has and what of it is on the device. @throws KeepingFailure */
export async function takeStock(
  dataUrl: string,
  names: DeviceCaches,
  { storage, fetch }: KeepingWorld,
): Promise<Stock> {
  const indexText = await textOf(fetch, dataUrl + INDEX_FILE, { cache: "no-cache" });
  const { files: list } = JSON.parse(indexText) as LibraryIndex;
  const listText = await textOf(fetch, dataUrl + list);
  const { files } = JSON.parse(listText) as FileList;
  const cache = (await storage.has(names.kept)) ? await storage.open(names.kept) : null;
  const urls = new Set((await cache?.keys())?.map(({ url }) => url));
  const missing = files.filter(([name]) => !urls.has(dataUrl + name));
  const known = await (await cache?.match(dataUrl + INDEX_FILE))?.text();
  const bytes = sizeOf(files);
  return {
    indexText,
    list,
    listText,
    bytes,
    done: bytes - sizeOf(missing),
    missing,
    isWhole: missing.length === 0 && known === indexText,
  };
}

/**
 * Brings what is missing. The index comes last, so that a library is whole once it is there; whatever
 * came before an interruption need not come again.
 * @param onBytes Told of each file's size once it is kept.
 * @throws KeepingFailure, or the signal's reason.
 */
export async function keepLibrary(
  stock: Stock,
  dataUrl: string,
  names: DeviceCaches,
  world: KeepingWorld,
  { signal, onBytes }: { readonly signal: AbortSignal; readonly onBytes: (bytes: number) => void },
): Promise<void> {
  const room = await world.room();
  if (room !== null && room < sizeOf(stock.missing)) throw new KeepingFailure("room");
  const cache = await opened(world.storage, names.kept);
  await workOff(stock.missing, async (file) => {
    signal.throwIfAborted();
    await put(cache, dataUrl + file[0], await wholeFile(world, dataUrl, file, signal));
    onBytes(file[1]);
  });
  await put(cache, dataUrl + stock.list, stock.listText);
  await put(cache, dataUrl + INDEX_FILE, stock.indexText);
}

/**
 * Works on files in order, some at a time. After a failure none is begun any more.
 * @throws that failure, once all that was begun is done.
 */
async function workOff(
  files: readonly ListedFile[],
  work: (file: ListedFile) => Promise<void>,
): Promise<void> {
  const left = [...files];
  async function takeTurns(): Promise<void> {
    try {
      for (let file = left.shift(); file !== undefined; file = left.shift()) await work(file);
    } catch (error) {
      left.length = 0;
      throw error;
    }
  }
  const turns = await Promise.allSettled(Array.from({ length: AT_ONCE }, takeTurns));
  for (const turn of turns) if (turn.status === "rejected") throw turn.reason;
}

async function textOf(
  fetch: KeepingWorld["fetch"],
  url: string,
  options?: RequestInit,
): Promise<string> {
  try {
    const response = await fetch(url, options);
    if (response.status === 200) return await response.text();
  } catch {
    // The network: told as any file that cannot be had.
  }
  throw new KeepingFailure("lost");
}

/** A file that is all there and is what its name says. */
async function wholeFile(
  { fetch }: KeepingWorld,
  dataUrl: string,
  [name, bytes]: ListedFile,
  signal: AbortSignal,
): Promise<ArrayBuffer> {
  try {
    const response = await fetch(dataUrl + name, { signal });
    const content = await response.arrayBuffer();
    const isRight = response.status === 200 && content.byteLength === bytes;
    if (isRight && (await hashOf(content)) === hashIn(name)) return content;
  } catch {
    signal.throwIfAborted();
  }
  throw new KeepingFailure("lost");
}

function hashIn(name: string): string {
  return /-([0-9a-f]+)\.\w+$/.exec(name)?.[1] ?? "";
}

/** The first 16 hex digits of SHA-256, which data files have in their names. */
async function hashOf(content: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", content)).slice(0, 8);
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function opened(storage: CacheStorage, name: string): Promise<Cache> {
  try {
    return await storage.open(name);
  } catch {
    throw new KeepingFailure("refused");
  }
}

async function put(cache: Cache, url: string, content: ArrayBuffer | string): Promise<void> {
  const type = url.endsWith(".json") ? "application/json" : "application/octet-stream";
  try {
    await cache.put(url, new Response(content, { headers: { "Content-Type": type } }));
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new KeepingFailure(isFull ? "room" : "refused");
  }
}

function sizeOf(files: readonly ListedFile[]): number {
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}
