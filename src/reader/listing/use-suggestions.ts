import { useEffect, useState } from "react";
import type { Suggestion } from "#article/found.ts";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { useServices } from "../services.ts";

type Known = { readonly search: string; readonly suggestions: readonly Suggestion[] };

const NONE: Known = { search: "", suggestions: [] };

/** Words near to those of a filter that do not occur; null until they are known, or when not asked. */
export function useSuggestions(filter: Filter, isAsked: boolean): readonly Suggestion[] | null {
  const { filter: client } = useServices();
  const [known, setKnown] = useState(NONE);
  const search = searchFromFilter(filter);

  useEffect(() => {
    if (!isAsked) return;
    const asked = new AbortController();
    void client.ask("suggestions", { filter }, asked.signal).then((answer) => {
      if (answer.kind === "stale" || asked.signal.aborted) return;
      // Help that cannot be had is no help, and no fault of the result.
      const suggestions = answer.kind === "result" ? answer.result.suggestions : [];
      setKnown({ search, suggestions });
    });
    return () => asked.abort();
    // The search part stands for the whole filter.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [client, search, isAsked]);

  return isAsked && known.search === search ? known.suggestions : null;
}
