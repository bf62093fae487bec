// Stands inline in the head of every page as a classic script, so it imports nothing; the block
// keeps its names out of the page's global scope.
{
  const root = document.documentElement;
  const SETTINGS = "theme size width leading letters words align face keys language".split(" ");
  const SAFE_VALUE = /^[a-z0-9-]{1,12}$/;

  const savedSettings = (): Readonly<Record<string, unknown>> => {
    const saved: unknown = JSON.parse(localStorage.getItem("broadsheet:reading") ?? "{}");
    return Object(saved) as Record<string, unknown>;
  };

  // Only there while this script runs for the first time.
  const { entry, screen, styles } = document.currentScript?.dataset ?? {};

  let hasStyles = false;

  /** What the page lacks of the styles. A reader's settings need all of them before the first paint. */
  const addStyles = (isWaitedFor: boolean): void => {
    if (styles === undefined || hasStyles) return;
    hasStyles = true;
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = styles;
    if (isWaitedFor) link.setAttribute("blocking", "render");
    document.head.append(link);
  };

  /** Before the first paint, so that no page is ever seen in the wrong theme or size. */
  const applySettings = (): void => {
    try {
      const saved = savedSettings();
      for (const key of SETTINGS) {
        const value = saved[key];
        if (typeof value !== "string" || !SAFE_VALUE.test(value)) continue;
        root.dataset[key] = value;
        addStyles(true);
      }
    } catch {
      // Storage may be blocked or hold anything; the page then keeps its defaults.
    }
  };

  /** A filter in the address: the prerendered rows, which know of none, are held back. */
  const holdBackRows = (): void => {
    if (location.search.length > 1) root.dataset["pending"] = "";
  };

  const showRows = (): void => {
    delete root.dataset["pending"];
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

  /** Above the page, whose text is readable all the same. */
  const tell = (sentence: string, way: string, href: string): void => {
    const note = document.createElement("p");
    note.className = "page note";
    note.setAttribute("role", "status");
    const link = document.createElement("a");
    link.href = href;
    link.textContent = way;
    note.append(`${sentence} `, link);
    document.body.prepend(note);
  };

  const startReader = (): void => {
    addStyles(false);
    if (entry === undefined) return;
    const base = /^.*?\/(?=assets\/)/.exec(entry)?.[0];
    if (base !== undefined && !location.pathname.startsWith(base)) {
      showRows();
      tell(
        `This site was made for the address ${base}, and its links lead there.`,
        "Go there",
        base,
      );
      return;
    }
    // After a new release an old page may ask for a script that is gone.
    const scripts = [entry, ...(screen?.split(" ") ?? [])];
    Promise.all(scripts.map((address) => import(address))).catch(() => {
      showRows();
      tell("The filter could not be loaded.", "Load the page again", location.href);
    });
  };

  applySettings();
  holdBackRows();
  addEventListener("DOMContentLoaded", () => afterPaint(startReader), { once: true });
}
