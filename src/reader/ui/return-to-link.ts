/** What a reader does that says where they want to be. */
const ACTS = ["keydown", "pointerdown", "wheel", "touchstart"] as const;

/**
 * Focuses the link to an article on a page that was come back to. Rows may come after the page does, when
 * their filter is answered anew: until then the page itself has the focus, and the reader's first act ends
 * the waiting.
 *
 * @param id The article's id; null when no link had the focus.
 * @param top How far the page was scrolled, in CSS pixels; without its rows it may be too short for that.
 * @returns The way to stop waiting.
 */
export function returnToLink(id: string | null, top: number): () => void {
  const main = document.querySelector<HTMLElement>("main");
  if (focusLink(id)) return () => {};
  main?.focus({ preventScroll: true });
  if (main === null || id === null) return () => {};
  const observer = new MutationObserver(() => {
    if (window.scrollY < top) window.scrollTo(0, top);
    if (focusLink(id)) stop();
  });
  const stop = () => {
    observer.disconnect();
    for (const act of ACTS) document.removeEventListener(act, stop);
  };
  observer.observe(main, { childList: true, subtree: true });
  for (const act of ACTS) document.addEventListener(act, stop, { passive: true });
  return stop;
}

/** Whether the link to an article is there, which then has the focus. */
function focusLink(id: string | null): boolean {
  const links = document.querySelectorAll<HTMLElement>("main [data-article]");
  const link = [...links].find((candidate) => candidate.dataset["article"] === id);
  link?.focus({ preventScroll: true });
  return link !== undefined;
}
