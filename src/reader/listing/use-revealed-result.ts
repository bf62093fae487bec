import { useLayoutEffect } from "react";

/**
 * A page opened with a filter holds the prerendered rows back, which are those of no filter, until
 * the first answer is drawn: so nothing is seen to move. The inline script sets the mark and the
 * stylesheet lifts it by itself after a while.
 */
export function useRevealedResult(drawn: boolean): void {
  useLayoutEffect(() => {
    if (drawn) delete document.documentElement.dataset["pending"];
  }, [drawn]);
}
