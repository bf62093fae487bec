/** What became of a key, in milliseconds since 1970. */
export type PaintedKey = {
  readonly pressed: number;
  /** When the rows for it stood in the document. */
  readonly ready: number;
  /** When the display's next frame began to be drawn. */
  readonly begun: number;
  /** When the rows stood in that frame. */
  readonly painted: number;
};

/** What the probe leaves in the page. */
export type ProbedPage = { paintedKey: PaintedKey | null };

/**
 * Runs in the page before its own script. Sets `paintedKey` after each key, once rows stand in a frame whose
 * passages have the letters typed by then marked. `requestAnimationFrame` comes before a frame is drawn, a
 * message that it posts after. What the page changes is looked at as soon as the script that did so is done.
 */
export function probePaints(): void {
  const page = globalThis as unknown as ProbedPage;
  const { port1, port2 } = new MessageChannel();
  let pressed: number | null = null;
  let ready = 0;
  let begun = 0;
  page.paintedKey = null;

  function areThere(): boolean {
    const typed = document.querySelector<HTMLInputElement>("input[type=search]")?.value;
    const marks = [...document.querySelectorAll("main ol mark")];
    return marks.length > 0 && marks.every((mark) => mark.textContent.toLowerCase() === typed);
  }

  function look(): void {
    if (pressed === null || ready > 0 || !areThere()) return;
    ready = performance.now();
    requestAnimationFrame(() => {
      begun = performance.now();
      port2.postMessage(null);
    });
  }

  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      page.paintedKey = null;
      pressed = timeStamp;
      ready = 0;
    },
    { capture: true },
  );
  port1.addEventListener("message", () => {
    const { timeOrigin } = performance;
    if (pressed === null) return;
    page.paintedKey = {
      pressed: timeOrigin + pressed,
      ready: timeOrigin + ready,
      begun: timeOrigin + begun,
      painted: timeOrigin + performance.now(),
    };
    pressed = null;
  });
  port1.start();
  new MutationObserver(look).observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
  });
}
