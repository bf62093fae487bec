import type { VirtualItem } from "@tanstack/react-virtual";

/** Where the reader was on a page of the session's history. */
export type Place = {
  readonly top: number;
  /** Id of the article whose link had the focus. */
  readonly focus: string | null;
  /** Measured rows of the listing, so that the same scroll position shows the same rows. */
  readonly rows: readonly VirtualItem[];
  /** The listing's row at the top when the page was left: rows may be of other heights when it is loaded anew. */
  readonly anchor: RowAnchor | null;
};

/** A row, and how far its upper edge lay above the screen's, in CSS pixels. */
export type RowAnchor = { readonly row: number; readonly above: number };

/** Places by history entry (the router's location key). */
export type ScrollMemory = {
  recall(key: string): Place | undefined;
  keep(key: string, part: Partial<Place>): void;
  /** Calls a listener when the page is left, in time for what it keeps; returns the way to stop. */
  onLeave(listener: () => void): () => void;
};

const NOWHERE: Place = { top: 0, focus: null, rows: [], anchor: null };
const STORAGE_KEY = "broadsheet:places";

/** Enough for a long session's history; measured rows make the entries large. */
const PLACES_KEPT = 50;

/** A memory that outlives a reload of the page where session storage is allowed. */
export function createScrollMemory(): ScrollMemory {
  const places = readPlaces();
  const leaving = new Set<() => void>();
  window.addEventListener("pagehide", () => {
    for (const listener of leaving) listener();
    history.scrollRestoration = "auto";
    savePlaces(places);
  });
  window.addEventListener("pageshow", () => {
    history.scrollRestoration = "manual";
  });
  return {
    recall: (key) => places.get(key),
    keep(key, part) {
      const place = { ...(places.get(key) ?? NOWHERE), ...part };
      places.delete(key);
      places.set(key, place);
      const oldest = places.keys().next();
      if (places.size > PLACES_KEPT && oldest.done !== true) places.delete(oldest.value);
    },
    onLeave(listener) {
      leaving.add(listener);
      return () => leaving.delete(listener);
    },
  };
}

function readPlaces(): Map<string, Place> {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(STORAGE_KEY) ?? "[]");
    return new Map(saved as [string, Place][]);
  } catch {
    return new Map();
  }
}

function savePlaces(places: ReadonlyMap<string, Place>): void {
  try {
    sessionStorage.setItem(STORAGE_KEY, JSON.stringify([...places]));
  } catch {
    // Storage is refused or full: the browser's own restoration is all there is.
  }
}
