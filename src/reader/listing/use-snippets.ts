import { useEffect, useState } from "react";
import type { Ordinal } from "#article/library.ts";
import type { Snippet } from "#article/found.ts";
import { useServices } from "../services.ts";

/** What the worker found in the articles in view. */
export type Snippets = {
  /** By place; filled as the worker answers. */
  readonly snippets: ReadonlyMap<Ordinal, Snippet>;
  /** The file that could not be had, or null. */
  readonly failed: string | null;
};

type Known = Snippets & { readonly query: string };

const NONE: Known = { query: "", snippets: new Map(), failed: null };

/** The matching passages of the rows in view. The rows' cards come along. */
export function useSnippets(
  query: string,
  ordinals: readonly Ordinal[],
): Snippets & { readonly retry: () => void } {
  const { filter, library } = useServices();
  const [known, setKnown] = useState<Known>(NONE);
  const current = known.query === query ? known : NONE;
  const { failed } = current;
  const missing = query === "" ? [] : ordinals.filter((ordinal) => !current.snippets.has(ordinal));
  const wanted = missing.join();

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

  return { ...current, retry: () => setKnown((before) => ({ ...before, failed: null })) };
}

function withSnippets(before: Known, query: string, found: readonly Snippet[]): Known {
  const kept = before.query === query ? before.snippets : NONE.snippets;
  const added = found.map((snippet) => [snippet.ordinal, snippet] as const);
  return { query, snippets: new Map([...kept, ...added]), failed: null };
}
