import { useEffect, useSyncExternalStore } from "react";
import type { Card } from "#article/article.ts";
import type { Ordinal } from "#article/library.ts";
import { useServices } from "../services.ts";

/** The card at a place, fetched when it is not known yet; undefined until then. */
export function useCard(ordinal: Ordinal | undefined): Card | undefined {
  const { library } = useServices();
  const snapshot = () => (ordinal === undefined ? undefined : library.card(ordinal));
  const card = useSyncExternalStore(library.subscribe, snapshot, snapshot);
  useEffect(() => {
    if (ordinal !== undefined && card === undefined) library.requestCards(ordinal);
  }, [library, ordinal, card]);
  return card;
}
