import { useEffect, type RefObject } from "react";

/** While the bar is there, Tab leads into it from wherever the selection is, and Escape takes it away. */
export function useBarKeys(bar: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    function answer(event: KeyboardEvent) {
      if (bar.current === null || event.defaultPrevented) return;
      const isInside = bar.current.contains(document.activeElement);
      if (event.key === "Escape") {
        event.preventDefault();
        onEscape();
      } else if (event.key === "Tab" && !event.shiftKey && !isInside) {
        event.preventDefault();
        bar.current.querySelector("button")?.focus({ preventScroll: true });
      }
    }
    document.addEventListener("keydown", answer);
    return () => document.removeEventListener("keydown", answer);
  }, [bar, onEscape]);
}
