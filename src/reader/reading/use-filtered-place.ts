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
  const { shown } = useFilterResult(filter, 0);
  const list = shown.kind === "result" ? shown.result.ordinals : null;
  const { isListed, before, after } = neighboursIn(list ?? new Uint32Array(), entry.ordinal);
  const previous = useLink(before);
  const next = useLink(after);
  const count = list?.length ?? null;
  const isAsked = searchFromFilter(filter) !== "" && shown.kind === "all";
  if (isListed || isAsked) return { count, previous, next };
  return { count, previous: entry.previous, next: entry.next };
}

type NeighbourOrdinals = {
  readonly isListed: boolean;
  readonly before: Ordinal | undefined;
  readonly after: Ordinal | undefined;
};

function neighboursIn(list: Uint32Array, ordinal: Ordinal): NeighbourOrdinals {
  const place = list.indexOf(ordinal);
  if (place < 0) return { isListed: false, before: undefined, after: undefined };
  return { isListed: true, before: list[place - 1], after: list[place + 1] };
}

function useLink(ordinal: Ordinal | undefined): ArticleLink | null {
  const card = useCard(ordinal);
  return ordinal === undefined || card === undefined
    ? null
    : { id: card.id, title: card.title, ordinal };
}
