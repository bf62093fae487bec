import { useEffect } from "react";
import { useServices } from "../services.ts";
import { savesData } from "../ui/saves-data.ts";

/**
 * Fetches what the first filter needs once the page has nothing else to do, unless the reader saves data.
 * Browsers that do not tell when they are idle fetch it when the field is gone to.
 */
export function usePreparedFilter(): void {
  const { filter } = useServices();
  useEffect(() => {
    if (savesData() || typeof requestIdleCallback !== "function") return;
    const idle = requestIdleCallback(() => filter.prepare());
    return () => cancelIdleCallback(idle);
  }, [filter]);
}
