import { use, useCallback, useDeferredValue, useEffect, useRef, useState } from "react";
import type { ListingData } from "#article/library.ts";
import { site } from "virtual:broadsheet/site";
import type { Loaded } from "../library/data-files.ts";
import { useLibraryFailure } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { Header } from "../ui/header.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { usePageTitle } from "../ui/use-page.ts";
import { EmptyLibrary, NoResult } from "./empty-states.tsx";
import { FacetRows } from "./facet-rows.tsx";
import { FilterBox } from "./filter-box.tsx";
import { ResultLine } from "./result-line.tsx";
import { RowList, type RowListHandle } from "./row-list.tsx";
import { SortMenu } from "./sort-menu.tsx";
import { useFilter } from "./use-filter.ts";
import { useFilterResult, type Shown } from "./use-filter-result.ts";
import { useListKeys } from "./use-list-keys.ts";
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
  const asked = useDeferredValue(filter);
  const { shown, retry } = useFilterResult(asked);
  const focusRow = useCallback((row: number) => rows.current?.focusRow(row), []);
  useListKeys(field, focusRow);
  useTopOnNewResult(shown);
  useRevealedResult(shown.kind === "failed");
  const answered = asked === filter && shown.kind !== "failed" && !shown.waiting;

  const result = shown.kind === "result" ? shown.result : null;
  return (
    <>
      <FilterBox
        field={field}
        initialQuery={initialQuery}
        onQuery={setQuery}
        onLeave={() => focusRow(0)}
      />
      <div className="pending-results">
        <div className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-6 gap-y-1 pt-2 pb-1.5 text-[0.8125rem]">
          <div className="col-span-2 sm:col-span-1">
            <FacetRows listing={listing} filter={filter} result={result} />
          </div>
          <div className="col-start-2 row-start-2 sm:row-start-1 sm:self-start">
            <SortMenu filter={filter} hasDates={listing.hasDates} />
          </div>
          <div className="row-start-2 sm:col-span-2">
            <ResultLine count={listing.count} filter={filter} shown={shown} />
          </div>
        </div>
        {shown.kind === "failed" ? (
          <ProblemNotice file={shown.file} retry={retry} />
        ) : result?.ordinals.length === 0 ? (
          <NoResult filter={filter} result={result} answered={answered} />
        ) : (
          <>
            <MissedCards />
            <RowList
              {...rowsOf(shown, listing.count)}
              filter={filter}
              list={rows}
              answered={answered}
            />
          </>
        )}
      </div>
    </>
  );
}

/** Says that rows in view could not be had, wherever on the page that is. */
function MissedCards() {
  const { library } = useServices();
  const file = useLibraryFailure();
  if (file === null) return null;
  return (
    <div className="sticky top-0 z-1 bg-paper py-1">
      <ProblemNotice file={file} retry={() => library.retry()} />
    </div>
  );
}

function rowsOf(shown: Shown, count: number) {
  if (shown.kind !== "result") return { count, ordinalAt: sameOrdinal, query: "" };
  const { ordinals, clauses } = shown.result;
  return {
    count: ordinals.length,
    ordinalAt: (row: number) => ordinals[row] ?? 0,
    query: clauses.length === 0 ? "" : shown.filter.query,
  };
}

const sameOrdinal = (row: number) => row;

/** A new result starts at its first row; the one a page opens with keeps the reader's place. */
function useTopOnNewResult(shown: Shown): void {
  const ordinals = shown.kind === "result" ? shown.result.ordinals : null;
  const last = useRef(ordinals);
  useEffect(() => {
    if (last.current === ordinals) return;
    const wasSettled = last.current !== null;
    last.current = ordinals;
    if (wasSettled || document.activeElement?.matches("input[type=search]") === true)
      window.scrollTo(0, 0);
  }, [ordinals]);
}
