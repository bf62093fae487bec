import { use, useCallback, useEffect, useRef, useState } from "react";
import { FIRST_ROWS } from "#article/found.ts";
import type { ListingData } from "#article/library.ts";
import { searchFromFilter } from "#article/paths.ts";
import { site } from "virtual:broadsheet/site";
import type { Loaded } from "../library/data-files.ts";
import { useServices } from "../services.ts";
import { Header } from "../ui/header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { ClauseChips } from "./clause-chips.tsx";
import { hasHits } from "./clause-text.ts";
import { EmptyLibrary } from "./empty-library.tsx";
import { Results } from "./results.tsx";
import { FacetRows } from "./facet-rows.tsx";
import { FilterBox } from "./filter-box.tsx";
import { ResultLine } from "./result-line.tsx";
import type { RowListHandle } from "./row-list.tsx";
import { SortMenu } from "./sort-menu.tsx";
import { ViewSwitch } from "./view-switch.tsx";
import { useFilter } from "./use-filter.ts";
import { useFilterResult, type Shown } from "./use-filter-result.ts";
import { useListKeys } from "./use-list-keys.ts";
import { usePreparedFilter } from "./use-prepared-filter.ts";
import { useRevealedResult } from "./use-revealed-result.ts";

/** The way in: search field, sections, and every article that matches. */
export function ListingPage() {
  const { page, library } = useServices();
  const loaded: Loaded<ListingData> =
    page.kind === "listing" ? { kind: "ready", value: page.listing } : use(library.listing());
  usePageTitle(site.title, "/");
  return (
    <>
      <Header level="listing" />
      <main id="main" tabIndex={-1} className="page pb-20">
        {loaded.kind === "failed" ? (
          <ProblemNotice file={loaded.file} retry={() => window.location.reload()} />
        ) : loaded.value.count === 0 ? (
          <EmptyLibrary />
        ) : (
          <Listing listing={loaded.value} />
        )}
      </main>
    </>
  );
}

function Listing({ listing }: { readonly listing: ListingData }) {
  const field = useRef<HTMLInputElement>(null);
  const rows = useRef<RowListHandle>(null);
  const { filter, setQuery } = useFilter(field);
  const [initialQuery] = useState(filter.query);
  const { shown, retry } = useFilterResult(filter, filter.view === "articles" ? FIRST_ROWS : 0);
  const focusRow = useCallback((row: number) => rows.current?.focusRow(row), []);
  useListKeys(field, focusRow);
  useTopOnNewResult(shown);
  useRevealedResult(shown.kind === "failed");
  usePreparedFilter();
  const result = shown.kind === "result" ? shown.result : null;
  const isCounted = result === null || result.facets !== null || result.unchecked > 0;
  const answered = shown.kind !== "failed" && !shown.waiting && isCounted;
  return (
    <>
      <FilterBox
        field={field}
        initialQuery={initialQuery}
        hasDates={listing.hasDates}
        onQuery={setQuery}
        onLeave={() => focusRow(0)}
      />
      <div className="pending-results">
        {result !== null && <ClauseChips filter={filter} clauses={result.clauses} />}
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 pt-2 pb-1.5 text-[0.8125rem]">
          <div className="col-span-2 sm:col-span-1">
            <FacetRows listing={listing} filter={filter} result={result} />
          </div>
          {filter.view === "articles" && (
            <div className="col-start-2 row-start-2 sm:row-start-1 sm:self-start">
              <SortMenu filter={filter} hasDates={listing.hasDates} />
            </div>
          )}
          <div className="row-start-2">
            <ResultLine count={listing.count} filter={filter} shown={shown} />
          </div>
          {result !== null && hasHits(result.clauses) && (
            <div className="col-span-2 row-start-3 sm:col-span-1 sm:col-start-2 sm:row-start-2">
              <ViewSwitch filter={filter} />
            </div>
          )}
        </div>
        {shown.kind === "failed" ? (
          <ProblemNotice file={shown.file} retry={retry} />
        ) : (
          <Results
            shown={shown}
            rows={listing.rows}
            filter={filter}
            list={rows}
            answered={answered}
          />
        )}
      </div>
    </>
  );
}

/**
 * The result of another filter starts at its first row; the one a page opens with keeps the reader's
 * place, and so does one that grows.
 */
function useTopOnNewResult(shown: Shown): void {
  const search = shown.kind === "result" ? searchFromFilter(shown.filter) : null;
  const last = useRef(search);
  useEffect(() => {
    if (last.current === search) return;
    const wasSettled = last.current !== null;
    last.current = search;
    if (wasSettled || document.activeElement?.matches("input[type=search]") === true)
      window.scrollTo(0, 0);
  }, [search]);
}
