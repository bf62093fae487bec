import type { Answer, Question, Start } from "./messages.ts";

/** Named when the worker itself does not start or breaks. */
export const WORKER_FILE = "filter.worker";

export type LinkListener = {
  readonly onAnswer: (answer: Answer) => void;
  /** The worker did not start or broke: what was posted gets no answer. */
  readonly onLost: () => void;
};

/** The way to the worker, which the first question starts, as does the first after a loss. */
export type WorkerLink = { post(question: Question): void };

export function createWorkerLink(
  startWorker: () => Worker,
  dataUrl: string,
  listener: LinkListener,
): WorkerLink {
  let worker: Worker | null = null;

  function start(): Worker {
    const started = startWorker();
    const lose = (): void => {
      if (worker === started) worker = null;
      started.terminate();
      listener.onLost();
    };
    started.addEventListener("message", ({ data }: MessageEvent<Answer>) =>
      listener.onAnswer(data),
    );
    started.addEventListener("error", lose, { once: true });
    started.addEventListener("messageerror", lose, { once: true });
    started.postMessage({ kind: "start", dataUrl } satisfies Start);
    return started;
  }

  return {
    post(question) {
      try {
        worker ??= start();
        worker.postMessage(question);
      } catch {
        listener.onLost();
      }
    },
  };
}
