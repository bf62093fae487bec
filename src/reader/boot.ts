// Stands inline in the head of every page as a classic script, so it imports nothing; the block
// keeps its names out of the page's global scope. Every page carries it: it is written to be short.
{
  const root = document.documentElement.dataset;
  const SAFE_VALUE = /^[a-z0-9-]{1,12}$/;

  // Only there while this script runs for the first time.
  const { dataset } = document.currentScript as HTMLScriptElement;
  const scripts = dataset["entry"] as string;
  let { styles } = dataset;

  /** In English; what the reader's language says in their place, the app keeps on the device (`kept-notices.ts`). */
  let notices = [
    "The filter could not be loaded.",
    "Load the page again",
    "This site was made for {address}, and its links lead there.",
    "Go there",
  ];

  const make = (name: string, parts: object): HTMLElement =>
    Object.assign(document.createElement(name), parts);

  /** What the page lacks of the styles; may be waited for before the first paint. */
  const addStyles = (blocking: "" | "render"): void => {
    if (styles) document.head.append(make("link", { rel: "stylesheet", href: styles, blocking }));
    styles = "";
  };

  const kept = (key: string): unknown =>
    JSON.parse(localStorage.getItem(`broadsheet${key}`) ?? "0");

  // Settings come before the first paint, so that no page is ever seen in the wrong theme or size.
  try {
    for (const [name, value] of Object.entries(
      Object(kept(":reading")) as Record<string, string>,
    )) {
      // No style is for what is no setting; whatever might be more than a word is left alone.
      if (!SAFE_VALUE.test(value)) continue;
      root[name] = value;
      addStyles("render");
    }
    const own = kept("-notices") as string[];
    if (own[3]) notices = own;
  } catch {
    // Storage may be blocked or hold anything; the page then keeps its defaults.
  }

  // A filter in the address: the prerendered rows, which know of none, are held back.
  if (location.search.length > 1) root["pending"] = "";

  /** Above the page, whose text is readable all the same. */
  const tellTrouble = (): void => {
    delete root["pending"];
    const [base = ""] = scripts.split("assets/");
    const isHere = location.pathname.startsWith(base);
    const [sentence = "", way] = notices.slice(isHere ? 0 : 2);
    const textContent = `${sentence.replace("{address}", base)} `;
    const note = make("p", { className: "page note", role: "status", textContent });
    // The empty link is the page itself, loaded anew.
    note.append(make("a", { href: isHere ? "" : base, textContent: way }));
    document.body.prepend(note);
  };

  const startReader = (): void => {
    addStyles("");
    // After a new release an old page may ask for a script that is gone; at a wrong place it fails.
    Promise.all(scripts.split(" ").map((address) => import(address))).catch(tellTrouble);
  };

  /** When the first text has been painted; in a tab in the background, when it is looked at. */
  addEventListener("DOMContentLoaded", () =>
    new PerformanceObserver((list) => {
      if (list.getEntriesByName("first-contentful-paint")[0]) startReader();
    }).observe({ type: "paint", buffered: true }),
  );
}
