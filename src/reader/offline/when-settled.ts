/** What only a reader does, and not a page that is being loaded. */
const SIGNS = ["pointermove", "pointerdown", "keydown", "scroll"];

/** Who reads a first screen without a stir is taken for a reader too. */
const PATIENCE_MS = 10_000;

/**
 * Calls back once when the page is loaded, somebody reads it, and the browser has nothing else to do: for
 * what serves later visits, so that it costs a passing one nothing.
 * @returns the way to give up.
 */
export function whenSettled(action: () => void): () => void {
  const waiting = new AbortController();
  const { signal } = waiting;
  const start = () => {
    if (signal.aborted) return;
    waiting.abort();
    if (typeof requestIdleCallback === "function") requestIdleCallback(action);
    else setTimeout(action);
  };
  const wait = () => {
    for (const sign of SIGNS) window.addEventListener(sign, start, { passive: true, signal });
    setTimeout(start, PATIENCE_MS);
  };
  if (document.readyState === "complete") wait();
  else window.addEventListener("load", wait, { signal });
  return () => waiting.abort();
}
