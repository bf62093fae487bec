import type { VirtualItem } from "@tanstack/react-virtual";
import type { Location } from "react-router";

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

/** Places by `placeKey`. */
export type ScrollMemory = {
  recall(key: string): Place | undefined;
  keep(key: string, part: Partial<Place>): void;
  /** Calls a listener when the page is left, in time for what it keeps; returns the way to stop. */
  onLeave(listener: () => void): () => void;
};

/** The router's key for an entry that it did not make. */
const FIRST_KEY = "default";

const NOWHERE: Place = { top: 0, focus: null, rows: [], anchor: null };
const STORAGE_KEY = "broadsheet:places";

/** Enough for a long session's history; measured rows make the entries large. */
const PLACES_KEPT = 50;

/**
 * Names a history entry: the router's key, which is the same for the first entry of every full
 * load, with the address inside the site.
 */
export function placeKey({ key, pathname, search }: Location): string {
  return `${key} ${pathname}${search}`;
}

/**
 * A memory that outlives a reload of the page where session storage is allowed.
 *
 * @param address Path and search inside the site that the page was loaded for. A fresh visit there
 * starts at the top, wherever an earlier one ended.
 */
export function createScrollMemory(address: string): ScrollMemory {
  const places = readPlaces();
  if (isFreshVisit()) places.delete(`${FIRST_KEY} ${address}`);
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

/** Whether the page was come to by a link or by typing, neither reloaded nor gone back to. */
function isFreshVisit(): boolean {
  const [visit] = performance.getEntriesByType("navigation");
  return visit === undefined || Reflect.get(visit, "type") === "navigate";
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
