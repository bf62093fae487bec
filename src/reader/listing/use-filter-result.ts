import { useEffect, useState } from "react";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import type { FilterResult } from "#article/found.ts";
import { useServices } from "../services.ts";

/** What the listing shows for a filter. `waiting`: the answer to the newest filter is not there yet. */
export type Shown =
  | { readonly kind: "all"; readonly waiting: boolean }
  | {
      readonly kind: "result";
      readonly waiting: boolean;
      readonly filter: Filter;
      readonly result: FilterResult;
    }
  | { readonly kind: "failed"; readonly file: string };

type Answered = { readonly search: string; readonly shown: Shown };

/**
 * Asks the worker for a filter and keeps showing the last result until the answer comes. An answer
 * that needs texts to be read is shown as it grows.
 * Nothing is asked for the empty filter.
 */
export function useFilterResult(filter: Filter): { shown: Shown; retry: () => void } {
  const { filter: client, results } = useServices();
  // Rows and hits in context are two views of one result.
  const search = searchFromFilter({ ...filter, view: "articles" });
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered | null>(() => {
    const result = results.get(search);
    return result === undefined ? null : { search, shown: resultOf(filter, result) };
  });

  useEffect(() => {
    if (search === "") return;
    const asked = new AbortController();
    const show = (result: FilterResult) =>
      setAnswered((before) => ({
        search,
        shown: resultOf(filter, withSameRows(result, rowsOf(search, before))),
      }));
    void client.filter(filter, asked.signal, show).then((answer) => {
      if (answer.kind === "stale" || asked.signal.aborted) return;
      if (answer.kind === "failed") {
        setAnswered({ search, shown: { kind: "failed", file: answer.file } });
        return;
      }
      results.keep(search, answer.result);
      show(answer.result);
    });
    return () => asked.abort();
    // The search part stands for the whole filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, results, search, attempt]);

  return { shown: shownFor(search, answered), retry: () => setAttempt((count) => count + 1) };
}

/** The rows that are shown for a filter so far. */
function rowsOf(search: string, answered: Answered | null): Uint32Array | null {
  const isSame = answered?.search === search && answered.shown.kind === "result";
  return isSame ? answered.shown.result.ordinals : null;
}

/** A result with the rows that are shown already if they are the same, so that nothing is drawn anew. */
function withSameRows(result: FilterResult, shown: Uint32Array | null): FilterResult {
  const { ordinals } = result;
  const isSame =
    shown?.length === ordinals.length && shown.every((each, row) => each === ordinals[row]);
  return isSame ? { ...result, ordinals: shown } : result;
}

function resultOf(filter: Filter, result: FilterResult): Shown {
  return { kind: "result", waiting: false, filter, result };
}

function shownFor(search: string, answered: Answered | null): Shown {
  if (search === "") return { kind: "all", waiting: false };
  if (answered === null) return { kind: "all", waiting: true };
  if (answered.search === search || answered.shown.kind === "failed") return answered.shown;
  return { ...answered.shown, waiting: true };
}
