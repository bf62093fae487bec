import { useEffect, useState } from "react";
import type { FilterAnswer, FilterResult, Snippet } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { useServices } from "../services.ts";

/** What came of the first rows along with a result. */
export type FirstRows = {
  readonly snippets: ReadonlyMap<Ordinal, Snippet>;
  /** Whether more of them are on their way and need not be asked for. */
  readonly areComing: boolean;
};

/** What the listing shows for a filter. `waiting`: the answer to the newest filter is not there yet. */
export type Shown =
  | { readonly kind: "all"; readonly waiting: boolean }
  | ShownResult
  | { readonly kind: "failed"; readonly file: string };

export type ShownResult = {
  readonly kind: "result";
  readonly waiting: boolean;
  readonly filter: Filter;
  readonly result: FilterResult;
  readonly firstRows: FirstRows;
};

export const NO_ROWS: FirstRows = { snippets: new Map(), areComing: false };

type Answered = { readonly search: string; readonly shown: Shown };

/**
 * Asks the worker for a filter and keeps showing the last result until the answer comes. An answer
 * that needs texts to be read is shown as it grows.
 * Nothing is asked for the empty filter.
 * @param rows How many rows are to be shown at once.
 */
export function useFilterResult(filter: Filter, rows: number): { shown: Shown; retry: () => void } {
  const { filter: client, library, results } = useServices();
  // Rows and hits in context are two views of one result.
  const search = searchFromFilter({ ...filter, view: "articles" });
  const [attempt, setAttempt] = useState(0);
  const [answered, setAnswered] = useState<Answered | null>(() => {
    const result = results.get(search);
    if (result === undefined) return null;
    return { search, shown: { ...WAITED_FOR, filter, result, firstRows: NO_ROWS } };
  });
  // Else the first key after the field was emptied would show that old result again until it is answered.
  if (search === "" && answered !== null) setAnswered(null);

  useEffect(() => {
    if (search === "") return;
    const asked = new AbortController();
    const show = (answer: FilterAnswer) => {
      if (answer.rows !== null) library.learnCards(answer.rows.cards);
      setAnswered((before) => ({
        search,
        shown: resultOf(filter, answer, shownOf(search, before)),
      }));
    };
    void client.filter({ filter, rows }, asked.signal, show).then((answer) => {
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
  }, [client, library, results, search, rows, attempt]);

  return { shown: shownFor(search, answered), retry: () => setAttempt((count) => count + 1) };
}

const WAITED_FOR = { kind: "result", waiting: false } as const;

/** What is shown of a filter's result so far. */
function shownOf(search: string, answered: Answered | null): ShownResult | null {
  const isSame = answered?.search === search && answered.shown.kind === "result";
  return isSame ? answered.shown : null;
}

function resultOf(filter: Filter, answer: FilterAnswer, before: ShownResult | null): Shown {
  const result = withSameRows(answer, before?.result.ordinals);
  return { ...WAITED_FOR, filter, result, firstRows: firstRowsOf(answer, before?.firstRows) };
}

function firstRowsOf({ rows, unchecked }: FilterAnswer, before: FirstRows = NO_ROWS): FirstRows {
  if (rows === null) return { ...before, areComing: unchecked === 0 };
  const added = rows.snippets.map((snippet) => [snippet.ordinal, snippet] as const);
  return { snippets: new Map([...before.snippets, ...added]), areComing: false };
}

/** A result with the rows that are shown already if they are the same, so that nothing is drawn anew. */
function withSameRows(result: FilterResult, shown: Uint32Array | undefined): FilterResult {
  const { ordinals } = result;
  const isSame =
    shown?.length === ordinals.length && shown.every((each, row) => each === ordinals[row]);
  return isSame ? { ...result, ordinals: shown } : result;
}

function shownFor(search: string, answered: Answered | null): Shown {
  if (search === "") return { kind: "all", waiting: false };
  if (answered === null) return { kind: "all", waiting: true };
  if (answered.search === search || answered.shown.kind === "failed") return answered.shown;
  return { ...answered.shown, waiting: true };
}
