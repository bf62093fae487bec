import type { DeviceCaches } from "#article/device-caches.ts";

/** What is kept of the site on the device. */
export type DeviceFiles = {
  /** A file of the whole library. */
  kept(url: string): Promise<Response | undefined>;
  /** A page or a data file that was read. */
  read(url: string): Promise<Response | undefined>;
  /** A file of the shell of this release. */
  shell(url: string): Promise<Response | undefined>;
  /** A file with a hash in its name, of whatever release. */
  any(url: string): Promise<Response | undefined>;
  /** Keeps what was read; where the device has no room for it, it is not kept, and nothing else happens. */
  remember(url: string, response: Response): Promise<void>;
};

/** Pages and runs of cards that stay after they were read, some 10 kB each; the oldest go first. */
const READ_KEPT = 500;

/** Hosts vary their answers by headers that make no difference here; a query is the page's own affair. */
const MATCHING: CacheQueryOptions = { ignoreVary: true, ignoreSearch: true };

export function createDeviceFiles(
  storage: CacheStorage,
  names: DeviceCaches,
  version: string,
): DeviceFiles {
  const from = (cacheName: string) => (url: string) =>
    storage.match(url, { ...MATCHING, cacheName });

  return {
    kept: from(names.kept),
    read: from(names.read),
    shell: from(names.shellOf(version)),
    any: (url) => storage.match(url, MATCHING),
    async remember(url, response) {
      try {
        const cache = await storage.open(names.read);
        await cache.delete(url, MATCHING);
        await cache.put(withoutQuery(url), response);
        const keys = await cache.keys();
        const tooMany = keys.slice(0, Math.max(0, keys.length - READ_KEPT));
        await Promise.all(tooMany.map((key) => cache.delete(key)));
      } catch {
        // Storage is full or refused: the page was answered all the same.
      }
    },
  };
}

function withoutQuery(url: string): string {
  return url.replace(/[?#].*$/s, "");
}
