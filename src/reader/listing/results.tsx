import { Suspense, useMemo, useState, type RefObject } from "react";
import type { FilterResult } from "#article/found.ts";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { useLibraryFailure, useRows } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { useHydrated } from "../ui/use-hydrated.tsx";
import { hasHits } from "./clause-text.ts";
import { NoResult, SuggestionOffer } from "./no-result.tsx";
import { RowList, type RowListHandle } from "./row-list.tsx";
import { NO_ROWS, type Shown, type ShownResult } from "./use-filter-result.ts";
import { useRevealedResult } from "./use-revealed-result.ts";
import { useSuggestions } from "./use-suggestions.ts";

const ConcordanceView = lazyPart(
  async () => (await import("./concordance-view.tsx")).ConcordanceView,
);

type Props = {
  readonly shown: Exclude<Shown, { kind: "failed" }>;
  /** Rows without a filter. */
  readonly rows: number;
  readonly filter: Filter;
  readonly list: RefObject<RowListHandle | null>;
  /** Whether `shown` is the answer to the newest filter. */
  readonly answered: boolean;
};

/** So few articles make a reader wonder whether a word was mistyped. */
const FEW = 3;

/** What a filter found: rows, hits in context, or what to do where there is nothing. */
export function Results({ shown, rows, filter, list, answered }: Props) {
  const result = shown.kind === "result" ? shown.result : null;
  const isGrowing = result !== null && result.unchecked > 0;
  const isSettled = answered && result !== null && !isGrowing;
  const shownFilter = useShownFilter(shown, filter);
  const shownRows = useShownRows(shown, rows);
  const wasAnswered = useWasAnswered(answered);
  useRevealedResult(isGrowing);
  if (result?.ordinals.length === 0) {
    return isSettled ? <NoResult filter={filter} result={result} answered={answered} /> : null;
  }
  return (
    <>
      <MissedCards />
      {isSettled && isFew(result) && <Meant filter={filter} />}
      {isInContext(shown, filter) ? (
        !isGrowing && <InContext shown={shown} list={list} />
      ) : (
        <RowList {...shownRows} filter={shownFilter} list={list} answered={wasAnswered} />
      )}
    </>
  );
}

/** The filter that the rows answer, the same one until others come: a key alone draws no row anew. */
function useShownFilter(shown: Props["shown"], filter: Filter): Filter {
  const answered = shown.kind === "result" ? shown.filter : filter;
  const { view } = filter;
  return useMemo(() => ({ ...answered, view }), [answered, view]);
}

function isInContext(shown: Shown, { view }: Filter): shown is ShownResult {
  return view === "context" && shown.kind === "result" && hasHits(shown.result.clauses);
}

type InContextProps = {
  readonly shown: ShownResult;
  readonly list: Props["list"];
};

function InContext({ shown, list }: InContextProps) {
  const filter: Filter = { ...shown.filter, view: "context" };
  return (
    <Suspense>
      <ConcordanceView
        key={searchFromFilter(filter)}
        ordinals={shown.result.ordinals}
        filter={filter}
        list={list}
      />
    </Suspense>
  );
}

function isFew({ ordinals, clauses }: FilterResult): boolean {
  return ordinals.length < FEW && clauses.length > 0;
}

/** Near words that do occur, where few articles were found. */
function Meant({ filter }: { readonly filter: Filter }) {
  const suggestions = useSuggestions(filter, true);
  if (suggestions === null || suggestions.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-x-6 pb-2 text-[0.875rem]">
      {suggestions.map((each) => (
        <SuggestionOffer key={each.query} filter={filter} suggestion={each} />
      ))}
    </ul>
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

/** Whether a filter was answered once; until the page is taken over none is known. */
function useWasAnswered(answered: boolean): boolean {
  const isSo = useHydrated() && answered;
  const [was, setWas] = useState(isSo);
  if (isSo && !was) setWas(true);
  return was || isSo;
}

/** What the rows show, the same while nothing else was found: a key alone draws no row anew. */
function useShownRows(shown: Props["shown"], all: number) {
  const allOrdinals = useRows();
  const { ordinals = null, clauses = [] } = shown.kind === "result" ? shown.result : {};
  const ordinalAt = useMemo(
    () => (ordinals === null ? allOrdinals : (row: number) => ordinals[row] ?? 0),
    [ordinals, allOrdinals],
  );
  return {
    count: ordinals?.length ?? all,
    ordinalAt,
    firstRows: shown.kind === "result" ? shown.firstRows : NO_ROWS,
    query: shown.kind === "result" && clauses.length > 0 ? shown.filter.query : "",
  };
}
