import type { ListingData } from "#article/library.ts";
import type { Facets as FacetCounts, FilterResult } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { useWords } from "../words/use-words.ts";
import { Facets } from "./facets.tsx";

type Props = {
  readonly listing: ListingData;
  readonly filter: Filter;
  /** Null while nothing is filtered. */
  readonly result: FilterResult | null;
};

/**
 * The sections, and below them the collections where there are several to choose from. Counts that
 * are not known yet are left out.
 */
export function FacetRows({ listing, filter, result }: Props) {
  const words = useWords().listing;
  const { sections, collections } = listing;
  const facets = facetsShown(listing, result);
  const hasCollections = collections.length > 1;
  return (
    <>
      {(sections.length > 0 || !hasCollections) && (
        <Facets
          label={words.sections}
          all={words.all}
          allCount={facets?.allCount ?? null}
          values={facets?.sections ?? sections.map(withoutCount)}
          chosen={filter.section}
          withValue={(section) => ({ ...filter, section })}
        />
      )}
      {hasCollections && (
        <Facets
          label={words.collections}
          all={words.allCollections}
          allCount={facets?.anyCollectionCount ?? null}
          values={facets?.collections ?? collections.map(withoutCount)}
          chosen={filter.collection}
          withValue={(collection) => ({ ...filter, collection })}
        />
      )}
    </>
  );
}

/** The counts that belong to the result, or those of the whole library; null while they are unknown. */
function facetsShown(listing: ListingData, result: FilterResult | null): FacetCounts | null {
  if (result !== null) return result.facets;
  const { count, sections, collections } = listing;
  return { allCount: count, sections, anyCollectionCount: count, collections };
}

function withoutCount({ name }: { readonly name: string }) {
  return { name, count: null };
}
