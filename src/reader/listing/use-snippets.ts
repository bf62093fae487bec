import { useEffect, useState } from "react";
import type { Ordinal } from "#article/library.ts";
import type { Snippet } from "#article/found.ts";
import { useServices } from "../services.ts";
import type { FirstRows } from "./use-filter-result.ts";

/** What the worker found in the articles in view. */
export type Snippets = {
  /** Undefined until the worker has told it. */
  readonly snippetOf: (ordinal: Ordinal) => Snippet | undefined;
  /** Whether any is known. */
  readonly areThere: boolean;
  /** The file that could not be had, or null. */
  readonly failed: string | null;
  readonly retry: () => void;
};

type Known = {
  readonly query: string;
  readonly snippets: ReadonlyMap<Ordinal, Snippet>;
  readonly failed: string | null;
};

const NONE: Known = { query: "", snippets: new Map(), failed: null };

/**
 * The matching passages of the rows in view: those that came with the result, and others asked for. The
 * rows' cards come along.
 */
export function useSnippets(
  query: string,
  ordinals: readonly Ordinal[],
  first: FirstRows,
): Snippets {
  const { filter, library } = useServices();
  const [known, setKnown] = useState<Known>(NONE);
  const { snippets, failed } = known.query === query ? known : NONE;
  const snippetOf = (ordinal: Ordinal) => first.snippets.get(ordinal) ?? snippets.get(ordinal);
  const isAsked = query !== "" && !first.areComing;
  const wanted = isAsked
    ? ordinals.filter((ordinal) => snippetOf(ordinal) === undefined).join()
    : "";

  useEffect(() => {
    if (wanted === "" || failed !== null) return;
    const asked = new AbortController();
    const asking = { query, ordinals: wanted.split(",").map(Number) };
    void filter.ask("snippets", asking, asked.signal).then((answer) => {
      if (answer.kind === "stale" || asked.signal.aborted) return;
      if (answer.kind === "failed") {
        setKnown((before) => ({ ...withSnippets(before, query, []), failed: answer.file }));
        return;
      }
      library.learnCards(answer.result.cards);
      setKnown((before) => withSnippets(before, query, answer.result.snippets));
    });
    return () => asked.abort();
  }, [filter, library, query, wanted, failed]);

  return {
    snippetOf,
    areThere: first.snippets.size + snippets.size > 0,
    failed,
    retry: () => setKnown((before) => ({ ...before, failed: null })),
  };
}

function withSnippets(before: Known, query: string, found: readonly Snippet[]): Known {
  const kept = before.query === query ? before.snippets : NONE.snippets;
  const added = found.map((snippet) => [snippet.ordinal, snippet] as const);
  return { query, snippets: new Map([...kept, ...added]), failed: null };
}
