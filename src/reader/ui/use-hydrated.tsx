import { createContext, use, useDeferredValue, useSyncExternalStore, type ReactNode } from "react";

const never = () => () => {};

const Hydrated = createContext(true);

/**
 * Lets screens know when the prerendered page is taken over. What follows from it is drawn bit by bit, so
 * that a slow phone answers the reader meanwhile.
 */
export function HydrationProvider({ children }: { readonly children: ReactNode }) {
  const hydrated = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <Hydrated value={useDeferredValue(hydrated)}>{children}</Hydrated>;
}

/**
 * False while the prerendered page is taken over and true from then on. What the server could not
 * know (the query in the address, what the browser can do) waits for it, else React discards the page.
 */
export function useHydrated(): boolean {
  return use(Hydrated);
}
