import type { Contender } from "./contender.ts";

type Entry = { readonly name: string; readonly load: () => Promise<Contender> };

/** In the order of the table; each is loaded only by the processes that measure it. */
export const CONTENDERS: readonly Entry[] = [
  { name: "Broadsheet", load: async () => (await import("./ours.ts")).ours },
  {
    name: "MiniSearch 7.2.0",
    load: async () => (await import("./peers/minisearch.ts")).minisearch,
  },
  {
    name: "FlexSearch 0.8.212, forward",
    load: async () => (await import("./peers/flexsearch.ts")).flexsearch,
  },
  {
    name: "Orama 3.1.18, documents stripped",
    load: async () => (await import("./peers/orama.ts")).orama,
  },
  {
    name: "SQLite 3.54.1, FTS5 without positions",
    load: async () => (await import("./peers/sqlite.ts")).sqlite,
  },
  { name: "Pagefind 1.6.0", load: async () => (await import("./peers/pagefind.ts")).pagefind },
];

/** @throws when no contender has the name. */
export async function loadContender(name: string | undefined): Promise<Contender> {
  const entry = CONTENDERS.find((each) => each.name === name);
  if (entry === undefined) throw new RangeError(`There is no contender named ${name}`);
  return entry.load();
}
