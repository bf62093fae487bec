import { FileFailure } from "#article/file-failure.ts";
import type { Answer, Question } from "./messages.ts";

export type AnswererParts = {
  /** Gives the answers to a question, one after another; rejects with a `FileFailure`. */
  readonly answer: (question: Question, signal: AbortSignal) => AsyncIterable<Answer>;
  readonly post: (answer: Answer) => void;
  /** Resolves when the messages that have arrived by now are received. */
  readonly turn: () => Promise<void>;
  /** Told of an error that only a bug can cause. */
  readonly crash: (error: unknown) => void;
};

/**
 * The worker's order of work: of each kind only the newest question is answered; it ends the work on
 * the one before. A file that cannot be had is told as the answer, and asking again tries again.
 */
export function createAnswerer(parts: AnswererParts): (question: Question) => void {
  const { answer, post, turn, crash } = parts;
  const underWay = new Map<Question["kind"], AbortController>();

  async function work(question: Question, signal: AbortSignal): Promise<void> {
    await turn();
    if (signal.aborted) return;
    for await (const each of answer(question, signal)) {
      if (signal.aborted) return;
      post(each);
    }
  }

  function tellFailure({ kind, question }: Question, error: unknown): void {
    if (error instanceof FileFailure) {
      post({ kind: "failed", asked: kind, question, file: error.file });
    } else {
      crash(error);
    }
  }

  return (question) => {
    underWay.get(question.kind)?.abort();
    const asked = new AbortController();
    underWay.set(question.kind, asked);
    work(question, asked.signal).catch((error: unknown) => {
      if (!asked.signal.aborted) tellFailure(question, error);
    });
  };
}
