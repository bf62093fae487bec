import type { FilterResult } from "#article/found.ts";

/** Results of this visit by the address they belong to, so that Back shows its rows at once. */
export type ResultCache = {
  get(search: string): FilterResult | undefined;
  keep(search: string, result: FilterResult): void;
};

/** A session's way back is short, and each result holds a number per article. */
const RESULTS_KEPT = 8;

export function createResultCache(): ResultCache {
  const results = new Map<string, FilterResult>();
  return {
    get: (search) => results.get(search),
    keep(search, result) {
      results.delete(search);
      results.set(search, result);
      const oldest = results.keys().next();
      if (results.size > RESULTS_KEPT && oldest.done !== true) results.delete(oldest.value);
    },
  };
}
