/** What was found on this visit, by the address it belongs to, so that Back shows it at once. */
export type ResultCache<Result> = {
  get(search: string): Result | undefined;
  keep(search: string, result: Result): void;
};

/** A session's way back is short, and each result holds a number per article. */
const RESULTS_KEPT = 8;

export function createResultCache<Result>(): ResultCache<Result> {
  const results = new Map<string, Result>();
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
