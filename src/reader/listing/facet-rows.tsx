import type { ListingData } from "#article/library.ts";
import type { FilterResult } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { Facets } from "./facets.tsx";

type Props = {
  readonly listing: ListingData;
  readonly filter: Filter;
  /** Null while nothing is filtered. */
  readonly result: FilterResult | null;
};

/** The sections, and below them the collections where there are several to choose from. */
export function FacetRows({ listing, filter, result }: Props) {
  const { count, sections, collections } = listing;
  const hasCollections = collections.length > 1;
  return (
    <>
      {(sections.length > 0 || !hasCollections) && (
        <Facets
          label="Sections"
          all="All"
          allCount={result?.allCount ?? count}
          values={result?.sections ?? sections}
          chosen={filter.section}
          withValue={(section) => ({ ...filter, section })}
        />
      )}
      {hasCollections && (
        <Facets
          label="Collections"
          all="All collections"
          allCount={result?.anyCollectionCount ?? count}
          values={result?.collections ?? collections}
          chosen={filter.collection}
          withValue={(collection) => ({ ...filter, collection })}
        />
      )}
    </>
  );
}
