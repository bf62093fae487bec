import type { ArticleEntry, ArticleLink, Ordinal } from "#article/library.ts";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { useCard } from "../library/use-card.ts";
import { useFilterResult } from "../listing/use-filter-result.ts";

export type FilteredPlace = {
  /** Articles in the list the reader came from, or null while that is not known. */
  readonly count: number | null;
  readonly previous: ArticleLink | null;
  readonly next: ArticleLink | null;
};

/** Where an article stands in the filtered list: its neighbours there, else those in the library. */
export function useFilteredPlace(filter: Filter, entry: ArticleEntry): FilteredPlace {
  const { shown } = useFilterResult(filter);
  const ordinals = shown.kind === "result" ? shown.result.ordinals : null;
  const place = ordinals === null ? -1 : ordinals.indexOf(entry.ordinal);
  const previous = useLink(place < 0 ? undefined : ordinals?.[place - 1]);
  const next = useLink(place < 0 ? undefined : ordinals?.[place + 1]);
  const count = ordinals?.length ?? null;
  const isUnlisted = shown.kind === "failed" || (ordinals !== null && place < 0);
  if (searchFromFilter(filter) === "" || isUnlisted) {
    return { count, previous: entry.previous, next: entry.next };
  }
  return { count, previous, next };
}

function useLink(ordinal: Ordinal | undefined): ArticleLink | null {
  const card = useCard(ordinal);
  return ordinal === undefined || card === undefined
    ? null
    : { id: card.id, title: card.title, ordinal };
}
