// Stands inline in the head of every page as a classic script, so it imports nothing; the block
// keeps its names out of the page's global scope.
{
  const SETTINGS = "theme size width leading letters words align face keys".split(" ");
  const SAFE_VALUE = /^[a-z0-9-]{1,12}$/;

  const savedSettings = (): Readonly<Record<string, unknown>> => {
    const saved: unknown = JSON.parse(localStorage.getItem("broadsheet:reading") ?? "{}");
    return typeof saved === "object" && saved !== null ? (saved as Record<string, unknown>) : {};
  };

  /** Before the first paint, so that no page is ever seen in the wrong theme or size. */
  const applySettings = (): void => {
    try {
      const saved = savedSettings();
      for (const key of SETTINGS) {
        const value = saved[key];
        const isSafe = typeof value === "string" && SAFE_VALUE.test(value);
        if (isSafe) document.documentElement.dataset[key] = value;
      }
    } catch {
      // Storage may be blocked or hold anything; the page then keeps its defaults.
    }
  };

  /** A filter in the address: the prerendered rows, which know of none, are held back. */
  const holdBackRows = (): void => {
    if (location.search.length > 1) document.documentElement.dataset["pending"] = "";
  };

  const showRows = (): void => {
    delete document.documentElement.dataset["pending"];
  };

  /** Runs once when the first text has been painted; in a tab in the background, when it is looked at. */
  const afterPaint = (action: () => void): void => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint").length === 0) return;
      observer.disconnect();
      action();
    });
    observer.observe({ type: "paint", buffered: true });
  };

  // Only there while this script runs for the first time.
  const entry = document.currentScript?.dataset["entry"];

  const startReader = (): void => {
    // After a new release an old page may ask for a script that is gone: its text stays readable.
    if (entry !== undefined) import(entry).catch(showRows);
  };

  applySettings();
  holdBackRows();
  addEventListener("DOMContentLoaded", () => afterPaint(startReader), { once: true });
}
