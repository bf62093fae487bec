import { useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * False while the prerendered page is taken over and true from then on. What the server could not
 * know (the query in the address, what the browser can do) waits for it, else React discards the page.
 */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
