import type { Answer, Question } from "./messages.ts";

/** What settles a question: the worker's answer to it, or why there is none. */
export type Settlement = Exclude<Answer, { kind: "loading" }> | { readonly kind: "stale" };

/** The questions without an answer so far: of each kind only the newest. */
export type PendingQuestions = {
  /** Keeps a question, sends it, and resolves when it is settled; the one before becomes stale. */
  ask(asked: Question, signal: AbortSignal, send: () => void): Promise<Settlement>;
  /** Settles a question if it is still the newest of its kind; otherwise does nothing. */
  settle(kind: Question["kind"], question: number, settlement: Settlement): void;
  failAll(file: string): void;
};

type Pending = { readonly question: number; readonly resolve: (settlement: Settlement) => void };

const STALE = { kind: "stale" } as const;

export function createPendingQuestions(): PendingQuestions {
  const pending = new Map<Question["kind"], Pending>();

  function settle(kind: Question["kind"], question: number, settlement: Settlement): void {
    const asked = pending.get(kind);
    if (asked?.question !== question) return;
    pending.delete(kind);
    asked.resolve(settlement);
  }

  return {
    settle,
    ask({ kind, question }, signal, send) {
      if (signal.aborted) return Promise.resolve(STALE);
      return new Promise((resolve) => {
        pending.get(kind)?.resolve(STALE);
        pending.set(kind, { question, resolve });
        signal.addEventListener("abort", () => settle(kind, question, STALE), { once: true });
        send();
      });
    },
    failAll(file) {
      for (const [kind, { question }] of pending) settle(kind, question, { kind: "failed", file });
    },
  };
}
