import { useState } from "react";
import { useLocation } from "react-router";
import { useServices } from "../services.ts";
import { placeKey } from "./scroll-memory.ts";

/** Whether the page is gone back to: the reader's place is kept then. */
export function useIsReturning(): boolean {
  const { scroll } = useServices();
  const key = placeKey(useLocation());
  const [isReturning] = useState(() => (scroll.recall(key)?.top ?? 0) > 0);
  return isReturning;
}
