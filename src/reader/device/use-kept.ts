import { useSyncExternalStore } from "react";
import type { KeptStore } from "./kept-store.ts";

/**
 * What the device keeps, or a part of it, kept up to date.
 *
 * @param select The part; the same value while nothing changes.
 * @param empty The part where nothing is kept: a prerendered page knows of no device.
 */
export function useKept<Value, Part>(
  store: KeptStore<Value>,
  select: (value: Value) => Part,
  empty: Part,
): Part {
  return useSyncExternalStore(
    store.subscribe,
    () => select(store.read()),
    () => empty,
  );
}
