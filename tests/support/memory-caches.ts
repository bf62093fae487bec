/** What the project uses of a browser's cache storage, in memory. */
export function createMemoryCaches(): CacheStorage {
  const stores = new Map<string, Map<string, Response>>();

  function cacheOf(store: Map<string, Response>): Partial<Cache> {
    const find = (asked: RequestInfo | URL, options?: CacheQueryOptions) =>
      [...store.keys()].filter((key) => sameUrl(key, urlOf(asked), options));
    return {
      match: async (asked, options) => store.get(find(asked, options)[0] ?? "")?.clone(),
      put: async (asked, response) => {
        store.set(urlOf(asked), response);
      },
      delete: async (asked, options) =>
        find(asked, options).filter((key) => store.delete(key)).length > 0,
      keys: async () => [...store.keys()].map((url) => new Request(url)),
    };
  }

  async function open(name: string): Promise<Cache> {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    // The rest of the interface is used nowhere.
    return cacheOf(store) as Cache;
  }

  return {
    open,
    has: async (name) => stores.has(name),
    delete: async (name) => stores.delete(name),
    keys: async () => [...stores.keys()],
    async match(asked, { cacheName, ...options }: MultiCacheQueryOptions = {}) {
      for (const [name, store] of stores) {
        if (cacheName !== undefined && cacheName !== name) continue;
        const found = await cacheOf(store).match?.(asked, options);
        if (found !== undefined) return found;
      }
      return undefined;
    },
  };
}

function urlOf(asked: RequestInfo | URL): string {
  return asked instanceof Request ? asked.url : String(asked);
}

function sameUrl(key: string, asked: string, options: CacheQueryOptions = {}): boolean {
  const part = (url: string) => (options.ignoreSearch === true ? url.replace(/\?.*$/, "") : url);
  return part(key) === part(asked);
}
