/** When a key was pressed and when the rows for it stood in a frame, in milliseconds since 1970. */
export type PaintedKey = { readonly pressed: number; readonly painted: number };

/** What the probe leaves in the page. */
export type ProbedPage = { paintedKey: PaintedKey | null };

/**
 * Runs in the page before its own script. Sets `paintedKey` after each key, once rows stand in a frame whose
 * passages have the letters typed by then marked. `requestAnimationFrame` comes before a frame is drawn, a
 * message that it posts after.
 */
export function probePaints(): void {
  const page = globalThis as unknown as ProbedPage;
  const { port1, port2 } = new MessageChannel();
  const RealWorker = Worker;
  let pressed: number | null = null;
  page.paintedKey = null;

  function areDrawn(): boolean {
    const typed = document.querySelector<HTMLInputElement>("input[type=search]")?.value;
    const marks = [...document.querySelectorAll("main ol mark")];
    return marks.length > 0 && marks.every((mark) => mark.textContent.toLowerCase() === typed);
  }

  function look(): void {
    if (pressed === null) return;
    requestAnimationFrame(() => (areDrawn() ? port2.postMessage(null) : look()));
  }

  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      page.paintedKey = null;
      pressed = timeStamp;
    },
    { capture: true },
  );
  port1.addEventListener("message", () => {
    const { timeOrigin } = performance;
    if (pressed === null) return;
    page.paintedKey = { pressed: timeOrigin + pressed, painted: timeOrigin + performance.now() };
    pressed = null;
  });
  port1.start();
  globalThis.Worker = class extends RealWorker {
    constructor(...given: ConstructorParameters<typeof RealWorker>) {
      super(...given);
      this.addEventListener("message", look);
    }
  };
}
