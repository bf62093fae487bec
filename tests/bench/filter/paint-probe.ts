/** When a key was pressed and when the rows for it stood in a frame, in milliseconds since 1970. */
export type PaintedKey = { readonly pressed: number; readonly painted: number };

/** What the probe leaves in the page. */
export type ProbedPage = { paintedKey: PaintedKey | null };

/**
 * Runs in the page before its own script. Sets `paintedKey` after each key, once the worker has given
 * the passages for it and they stand in a frame. `requestAnimationFrame` comes before a frame is drawn,
 * a message that it posts after.
 */
export function probePaints(): void {
  const page = globalThis as unknown as ProbedPage;
  const { port1, port2 } = new MessageChannel();
  const RealWorker = Worker;
  let pressed = 0;
  page.paintedKey = null;

  document.addEventListener(
    "keydown",
    ({ timeStamp }) => {
      page.paintedKey = null;
      pressed = timeStamp;
    },
    { capture: true },
  );
  port1.addEventListener("message", () => {
    if (document.querySelector("main ol mark") === null) {
      requestAnimationFrame(() => port2.postMessage(null));
      return;
    }
    const { timeOrigin } = performance;
    page.paintedKey ??= {
      pressed: timeOrigin + pressed,
      painted: timeOrigin + performance.now(),
    };
  });
  port1.start();
  globalThis.Worker = class extends RealWorker {
    constructor(...given: ConstructorParameters<typeof RealWorker>) {
      super(...given);
      this.addEventListener("message", ({ data }: MessageEvent<{ kind: string }>) => {
        if (data.kind === "snippets") requestAnimationFrame(() => port2.postMessage(null));
      });
    }
  };
}
