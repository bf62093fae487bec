import {
  measureElement,
  useWindowVirtualizer,
  type VirtualItem,
  type Virtualizer,
} from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useState, type RefObject } from "react";
import { NavigationType, useLocation, useNavigationType } from "react-router";
import { FIRST_CARDS } from "#article/library.ts";
import type { RowLookup } from "../library/library-store.ts";
import { useServices } from "../services.ts";
import { placeKey } from "../ui/scroll-memory.ts";
import { useHydrated } from "../ui/use-hydrated.tsx";

/** The usual height of a row with a two-line title, in CSS pixels; rows are measured once shown. */
const ESTIMATED_ROW_HEIGHT = 151;

/** Rows kept outside the view, so that a flick of the wheel meets drawn rows. */
const OVERSCAN = 4;

/**
 * Rows whose places are worked out before a reader comes near the last of them: to work out those of 100,000
 * takes longer than a frame.
 */
const FIRST_PLACES = 500;

type WindowRows = Virtualizer<Window, Element>;

/** A row of the document: its place in the list, and the name that it keeps when that changes. */
type Row = Pick<VirtualItem, "key" | "index">;

type Rows = {
  readonly virtualizer: WindowRows;
  readonly rows: readonly Row[];
  /** The height of the rows above and below, in CSS pixels; null until the prerendered page is taken over. */
  readonly paddings: { readonly paddingTop: number; readonly paddingBottom: number } | null;
};

/** The rows in view; those of the prerendered page until that is taken over. */
export function useRowVirtualizer(
  count: number,
  ordinalAt: RowLookup,
  element: RefObject<HTMLElement | null>,
  answered: boolean,
): Rows {
  const hydrated = useHydrated();
  const [place] = useState(useRecalledPlace());
  const [margin, setMargin] = useState(0);
  const [far, setFar] = useState<RowLookup | null>(() => (place === undefined ? null : ordinalAt));
  const placed = far === ordinalAt ? count : Math.min(count, FIRST_PLACES);
  const keyOf = useCallback((row: number) => ordinalAt(row) ?? -1 - row, [ordinalAt]);
  const virtualizer = useWindowVirtualizer({
    count: placed,
    estimateSize: () => ESTIMATED_ROW_HEIGHT,
    overscan: OVERSCAN,
    scrollMargin: margin,
    getItemKey: keyOf,
    measureElement: measureRow,
    initialRect: screenSize(),
    initialOffset: () => place?.top ?? window.scrollY,
    initialMeasurementsCache: [...(place?.rows ?? [])],
    enabled: hydrated,
  });

  // After the frame is drawn: asked before, the browser would work out the page's layout one more time.
  useEffect(() => {
    if (hydrated) setMargin(topOf(element.current));
  }, [hydrated, element, count]);
  useKeptRows(virtualizer, hydrated);

  const items = virtualizer.getVirtualItems();
  const isNearEnd = placed < count && items.at(-1)?.index === placed - 1;
  useLayoutEffect(() => {
    if (isNearEnd) setFar(() => ordinalAt);
  }, [isNearEnd, ordinalAt]);

  useLayoutEffect(() => {
    const anchor = place?.anchor;
    if (!answered || anchor === undefined || anchor === null) return;
    const start = virtualizer.measurementsCache[anchor.row]?.start ?? 0;
    const within = start - virtualizer.options.scrollMargin + anchor.above;
    window.scrollTo(0, topOf(element.current) + within);
  }, [place, answered, virtualizer, element]);

  if (!hydrated) return { virtualizer, rows: prerenderedRows(count, keyOf), paddings: null };
  const below = (count - placed) * ESTIMATED_ROW_HEIGHT;
  return { virtualizer, rows: items, paddings: paddingsOf(virtualizer, items, below) };
}

function prerenderedRows(count: number, keyOf: (row: number) => number): readonly Row[] {
  const length = Math.min(count, FIRST_CARDS);
  return Array.from({ length }, (_, index) => ({ index, key: keyOf(index) }));
}

/** @param below The height of the rows behind those that the virtualizer knows, in CSS pixels. */
function paddingsOf(virtualizer: WindowRows, items: readonly VirtualItem[], below: number) {
  const margin = virtualizer.options.scrollMargin;
  const end = items.at(-1)?.end ?? margin;
  return {
    paddingTop: (items[0]?.start ?? margin) - margin,
    paddingBottom: virtualizer.getTotalSize() - end + margin + below,
  };
}

/** In CSS pixels; nothing where the page is prerendered. */
function screenSize(): { readonly width: number; readonly height: number } {
  if (typeof window === "undefined") return { width: 0, height: 0 };
  return { width: window.innerWidth, height: window.innerHeight };
}

/**
 * A row's height in CSS pixels. Where rows above it could move what is read it is asked at once; at the top of the
 * page it is told with the frame's own layout, which saves working that out twice.
 */
function measureRow(row: Element, entry: ResizeObserverEntry | undefined, rows: WindowRows) {
  if (entry === undefined && (rows.scrollOffset ?? 0) === 0)
    return rows.measurementsCache[rows.indexFromElement(row)]?.size ?? ESTIMATED_ROW_HEIGHT;
  return measureElement(row, entry, rows);
}

/** Where an element starts on the page, in CSS pixels from its top. */
function topOf(element: HTMLElement | null): number {
  return element === null ? 0 : element.getBoundingClientRect().top + window.scrollY;
}

/**
 * Remembers the rows' heights when the list is left, and the topmost row when the page is. Before the page is taken
 * over none is measured, and what an earlier visit kept stays.
 */
function useKeptRows(virtualizer: WindowRows, hydrated: boolean): void {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
  useEffect(() => {
    if (!hydrated) return undefined;
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
  }, [scroll, key, virtualizer, hydrated]);
}

/** The place to return to, when this page is shown again by Back or Forward. */
function useRecalledPlace() {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
  const type = useNavigationType();
  return type === NavigationType.Pop ? scroll.recall(key) : undefined;
}
