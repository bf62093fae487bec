import { useEffect, useState } from "react";
import type { Ordinal } from "#article/library.ts";
import type { Snippet } from "#article/found.ts";
import { useServices } from "../services.ts";

type Known = { readonly query: string; readonly snippets: ReadonlyMap<Ordinal, Snippet> };

const NONE: Known = { query: "", snippets: new Map() };

/** The matching passages of the rows in view, by place; filled as the worker answers. */
export function useSnippets(
  query: string,
  ordinals: readonly Ordinal[],
): ReadonlyMap<Ordinal, Snippet> {
  const { filter, library } = useServices();
  const [known, setKnown] = useState<Known>(NONE);
  const current = known.query === query ? known.snippets : NONE.snippets;
  const missing = query === "" ? [] : ordinals.filter((ordinal) => !current.has(ordinal));
  const wanted = missing.join();

  useEffect(() => {
    if (wanted === "") return;
    const asked = new AbortController();
    const ordinals = wanted.split(",").map(Number);
    void filter.ask("snippets", { query, ordinals }, asked.signal).then((answer) => {
      if (answer.kind !== "result" || asked.signal.aborted) return;
      library.learnCards(answer.result.cards);
      setKnown((before) => withSnippets(before, query, answer.result.snippets));
    });
    return () => asked.abort();
  }, [filter, library, query, wanted]);

  return current;
}

function withSnippets(before: Known, query: string, found: readonly Snippet[]): Known {
  const kept = before.query === query ? before.snippets : NONE.snippets;
  const added = found.map((snippet) => [snippet.ordinal, snippet] as const);
  return { query, snippets: new Map([...kept, ...added]) };
}
