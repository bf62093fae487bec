import type { Answer, Question, QuestionKind } from "./messages.ts";

/** What settles a question: the worker's last answer to it, or why there is none. */
export type Settlement =
  | Answer
  | { readonly kind: "lost"; readonly file: string }
  | { readonly kind: "stale" };

/** The questions without a last answer so far: of each kind only the newest. */
export type PendingQuestions = {
  /**
   * Keeps a question, sends it, and resolves when it is settled; the one before becomes stale.
   * `onPart` is told of answers that are not the last.
   */
  ask(
    asked: Question,
    signal: AbortSignal,
    send: () => void,
    onPart?: (answer: Answer) => void,
  ): Promise<Settlement>;
  /** Takes an answer, if its question is still the newest of its kind. */
  readonly take: (answer: Answer) => void;
  failAll(file: string): void;
};

type Pending = {
  readonly question: number;
  readonly resolve: (settlement: Settlement) => void;
  readonly onPart: (answer: Answer) => void;
};

const STALE = { kind: "stale" } as const;

export function createPendingQuestions(): PendingQuestions {
  const pending = new Map<QuestionKind, Pending>();

  function settle(kind: QuestionKind, question: number, settlement: Settlement): void {
    const asked = pending.get(kind);
    if (asked?.question !== question) return;
    pending.delete(kind);
    asked.resolve(settlement);
  }

  return {
    ask({ kind, question }, signal, send, onPart = () => undefined) {
      if (signal.aborted) return Promise.resolve(STALE);
      return new Promise((resolve) => {
        pending.get(kind)?.resolve(STALE);
        pending.set(kind, { question, resolve, onPart });
        signal.addEventListener("abort", () => settle(kind, question, STALE), { once: true });
        send();
      });
    },
    take(answer) {
      const kind = answer.kind === "failed" ? answer.asked : answer.kind;
      const asked = pending.get(kind);
      if (asked?.question !== answer.question) return;
      if (answer.kind === "filter" && !answer.isLast) asked.onPart(answer);
      else settle(kind, answer.question, answer);
    },
    failAll(file) {
      for (const [kind, { question }] of pending) settle(kind, question, { kind: "lost", file });
    },
  };
}
