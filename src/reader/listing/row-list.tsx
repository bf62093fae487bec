import { useWindowVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import {
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ComponentProps,
  type RefObject,
} from "react";
import { useLocation, useNavigationType, NavigationType } from "react-router";
import { FIRST_CARDS } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import type { RowLookup } from "../library/library-store.ts";
import { useLibraryFailure } from "../library/use-card.ts";
import { useServices } from "../services.ts";
import { ProblemNotice } from "../ui/problem-notice.tsx";
import { placeKey } from "../ui/scroll-memory.ts";
import { useHydrated } from "../ui/use-hydrated.ts";
import { useWords } from "../words/use-words.ts";
import { ArticleRow } from "./article-row.tsx";
import { useRevealedResult } from "./use-revealed-result.ts";
import type { FirstRows } from "./use-filter-result.ts";
import { useSnippets } from "./use-snippets.ts";

type Props = {
  readonly count: number;
  /** The article in a row; undefined while that is not known. */
  readonly ordinalAt: RowLookup;
  readonly filter: Filter;
  /** The query whose passages the rows show; empty for excerpts. */
  readonly query: string;
  readonly list: RefObject<RowListHandle | null>;
  /** What came of the first rows with their filter's answer. */
  readonly firstRows: FirstRows;
  /** Whether the rows are the answer to the newest filter. */
  readonly answered: boolean;
};

/** What the keyboard does with the rows. */
export type RowListHandle = { readonly focusRow: (row: number) => void };

/** The usual height of a row with a two-line title, in CSS pixels; rows are measured once shown. */
const ESTIMATED_ROW_HEIGHT = 151;

/** Rows kept outside the view, so that a flick of the wheel meets drawn rows. */
const OVERSCAN = 4;

/**
 * The rows. The prerendered ones are plain; once the page is taken over only those in view are in
 * the document, in normal flow between two paddings (inline styles in served HTML are refused by
 * the content policy, those set by script are not).
 */
export function RowList(props: Props) {
  const hydrated = useHydrated();
  return hydrated ? <VirtualRows {...props} /> : <FirstRows {...props} />;
}

/** Rows keep the reader's place themselves when heights change; the browser doing so too would double it. */
const LIST = "ruled border-t border-rule [overflow-anchor:none]";

function FirstRows({ count, ordinalAt, filter }: Props) {
  const words = useWords().listing;
  const rows = Array.from({ length: Math.min(count, FIRST_CARDS) }, (_, row) => row);
  return (
    <ol className={LIST} aria-label={words.articles}>
      {rows.map((row) => (
        <li key={row}>
          <ArticleRow
            ordinal={ordinalAt(row)}
            filter={filter}
            snippet={undefined}
            isOnItsWay={false}
          />
        </li>
      ))}
    </ol>
  );
}

function VirtualRows({ count, ordinalAt, filter, query, firstRows, list, answered }: Props) {
  const words = useWords().listing;
  const element = useRef<HTMLOListElement>(null);
  const virtualizer = useRowVirtualizer(count, ordinalAt, element, answered);
  const items = virtualizer.getVirtualItems();
  const { snippetOf, areThere, failed, retry } = useSnippets(
    query,
    items.flatMap(({ index }) => ordinalAt(index) ?? []),
    firstRows,
  );
  useRequestedRows(items.some(({ index }) => ordinalAt(index) === undefined));
  const margin = virtualizer.options.scrollMargin;
  useRevealedResult(answered && (query === "" || areThere || failed !== null));

  useLayoutEffect(() => {
    list.current = {
      focusRow(row) {
        if (row < 0 || row >= count) return;
        virtualizer.scrollToIndex(row, { align: "auto" });
        requestAnimationFrame(() => focusLinkIn(element.current, row));
      },
    };
  }, [list, virtualizer, count]);

  const paddings = {
    paddingTop: (items[0]?.start ?? margin) - margin,
    paddingBottom: virtualizer.getTotalSize() - (items.at(-1)?.end ?? margin) + margin,
  };
  return (
    <>
      {failed !== null && <MissedPassages file={failed} retry={retry} />}
      <ol ref={element} className={LIST} style={paddings} aria-label={words.articles}>
        {items.map(({ key, index }) => {
          const ordinal = ordinalAt(index);
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              aria-setsize={count}
              aria-posinset={index + 1}
            >
              <ArticleRow
                ordinal={ordinal}
                filter={filter}
                snippet={ordinal === undefined ? undefined : snippetOf(ordinal)}
                isOnItsWay={query !== "" && failed === null}
              />
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** Asks which articles stand in rows in view that nobody knows yet. */
function useRequestedRows(isUnknown: boolean): void {
  const { library } = useServices();
  const failure = useLibraryFailure();
  useEffect(() => {
    if (isUnknown && failure === null) library.requestRows();
  }, [library, isUnknown, failure]);
}

/** Says that the rows show no passages, unless it is said already that they cannot be had at all. */
function MissedPassages({ file, retry }: ComponentProps<typeof ProblemNotice>) {
  return useLibraryFailure() === null ? <ProblemNotice file={file} retry={retry} /> : null;
}

function focusLinkIn(list: HTMLElement | null, row: number): void {
  list?.querySelector<HTMLElement>(`[data-index="${row}"] [data-article]`)?.focus();
}

function useRowVirtualizer(
  count: number,
  ordinalAt: RowLookup,
  element: RefObject<HTMLElement | null>,
  answered: boolean,
) {
  const [place] = useState(useRecalledPlace());
  const [margin, setMargin] = useState(0);
  const keyOf = useCallback((row: number) => ordinalAt(row) ?? -1 - row, [ordinalAt]);
  const virtualizer = useWindowVirtualizer({
    count,
    estimateSize: () => ESTIMATED_ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getItemKey: keyOf,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    initialOffset: () => place?.top ?? window.scrollY,
    initialMeasurementsCache: [...(place?.rows ?? [])],
  });

  useLayoutEffect(() => setMargin(topOf(element.current)), [element, count]);
  useKeptRows(virtualizer);

  useLayoutEffect(() => {
    const anchor = place?.anchor;
    if (!answered || anchor === undefined || anchor === null) return;
    const start = virtualizer.measurementsCache[anchor.row]?.start ?? 0;
    const within = start - virtualizer.options.scrollMargin + anchor.above;
    window.scrollTo(0, topOf(element.current) + within);
  }, [place, answered, virtualizer, element]);

  return virtualizer;
}

/** Where an element starts on the page, in CSS pixels from its top. */
function topOf(element: HTMLElement | null): number {
  return element === null ? 0 : element.getBoundingClientRect().top + window.scrollY;
}

/** Remembers the rows' heights when the list is left, and the topmost row when the page is. */
function useKeptRows(virtualizer: Virtualizer<Window, Element>): void {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
  useEffect(() => {
    const keepRows = () => scroll.keep(key, { rows: virtualizer.takeSnapshot() });
    const stop = scroll.onLeave(() => {
      keepRows();
      const item = virtualizer.getVirtualItemForOffset(window.scrollY);
      if (item === undefined || window.scrollY === 0) return;
      scroll.keep(key, { anchor: { row: item.index, above: window.scrollY - item.start } });
    });
    return () => {
      stop();
      keepRows();
    };
  }, [scroll, key, virtualizer]);
}

/** The place to return to, when this page is shown again by Back or Forward. */
function useRecalledPlace() {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
  const type = useNavigationType();
  return type === NavigationType.Pop ? scroll.recall(key) : undefined;
}
