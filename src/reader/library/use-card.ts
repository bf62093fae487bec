import { useEffect, useSyncExternalStore } from "react";
import type { Card } from "#article/article.ts";
import type { Ordinal } from "#article/library.ts";
import { useServices } from "../services.ts";
import type { RowLookup } from "./library-store.ts";

/**
 * The card at a place, fetched when it is not known yet; undefined until then. A card that is on its
 * way with something else is not fetched.
 */
export function useCard(ordinal: Ordinal | undefined, isOnItsWay = false): Card | undefined {
  const { library } = useServices();
  const snapshot = () => (ordinal === undefined ? undefined : library.card(ordinal));
  const card = useSyncExternalStore(library.subscribe, snapshot, snapshot);
  const failure = useLibraryFailure();
  useEffect(() => {
    if (ordinal === undefined || card !== undefined || isOnItsWay) return;
    if (failure === null) library.requestCards(ordinal);
  }, [library, ordinal, card, isOnItsWay, failure]);
  return card;
}

/** Gives the article in a row of the listing without a filter, where that is known. */
export function useRows(): RowLookup {
  const { library } = useServices();
  return useSyncExternalStore(library.subscribe, library.rows, library.rows);
}

/** The file that cards were last missed for; null when none was, or when it is to be tried again. */
export function useLibraryFailure(): string | null {
  const { library } = useServices();
  return useSyncExternalStore(library.subscribe, library.failure, library.failure);
}
