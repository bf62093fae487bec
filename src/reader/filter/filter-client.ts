import type { FilterAnswer } from "#article/found.ts";
import type { Answer, Asked, Given, Question, QuestionKind } from "./messages.ts";
import { createPendingQuestions, type Settlement } from "./pending-questions.ts";
import { createWorkerLink, WORKER_FILE } from "./worker-link.ts";

/**
 * What became of a question. `failed`: a file could not be had; asking again tries again.
 * `stale`: a newer question of the same kind, or the signal, made it void.
 */
export type Reply<Result> =
  | { readonly kind: "result"; readonly result: Result }
  | { readonly kind: "failed"; readonly file: string }
  | { readonly kind: "stale" };

/** Kinds of questions with one answer. */
type PlainKind = Exclude<QuestionKind, "filter" | "prepare">;

/** The filter as the screens see it. Its promises never reject. */
export type FilterClient = {
  /** Where texts must be read, `onPart` is told what is found so far, before the promise is settled. */
  filter(
    asked: Asked<"filter">,
    signal: AbortSignal,
    onPart: (result: FilterAnswer) => void,
  ): Promise<Reply<FilterAnswer>>;
  ask<Kind extends PlainKind>(
    kind: Kind,
    asked: Asked<Kind>,
    signal: AbortSignal,
  ): Promise<Reply<Given<Kind>>>;
  /** Starts the worker and fetches what the first filter needs, so that it need not wait. */
  prepare(): void;
};

/**
 * Asks a worker that is started by the first question. Of each kind only the newest question is
 * answered. `dataUrl` is the absolute URL of the data files' folder, ending in `/`.
 */
export function createFilterClient(startWorker: () => Worker, dataUrl: string): FilterClient {
  const pending = createPendingQuestions();
  const link = createWorkerLink(startWorker, dataUrl, {
    onAnswer: pending.take,
    onLost: () => pending.failAll(WORKER_FILE),
  });
  let lastQuestion = 0;

  function ask(
    question: Question,
    signal: AbortSignal,
    onPart?: (answer: Answer) => void,
  ): Promise<Settlement> {
    return pending.ask(question, signal, () => link.post(question), onPart);
  }

  function nextNumber(): number {
    lastQuestion += 1;
    return lastQuestion;
  }

  return {
    async filter(asked, signal, onPart) {
      const reply = await ask(
        { ...asked, kind: "filter", question: nextNumber() },
        signal,
        (part) => {
          if (part.kind === "filter") onPart(part.result);
        },
      );
      return reply.kind === "filter" ? resultOf(reply.result) : withoutResult(reply);
    },
    async ask<Kind extends PlainKind>(kind: Kind, asked: Asked<Kind>, signal: AbortSignal) {
      // One kind of question holds what is asked and what is given.
      const question = { ...asked, kind, question: nextNumber() } as unknown as Question;
      const reply = await ask(question, signal);
      return reply.kind === kind ? resultOf(reply as unknown as Given<Kind>) : withoutResult(reply);
    },
    prepare() {
      void ask({ kind: "prepare", question: nextNumber() }, new AbortController().signal);
    },
  };
}

function resultOf<Result>(result: Result): Reply<Result> {
  return { kind: "result", result };
}

function withoutResult(settlement: Settlement): Reply<never> {
  return settlement.kind === "failed" || settlement.kind === "lost"
    ? { kind: "failed", file: settlement.file }
    : { kind: "stale" };
}
