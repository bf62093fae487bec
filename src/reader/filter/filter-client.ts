import type { Ordinal } from "#article/library.ts";
import type { Filter } from "#article/paths.ts";
import type { FilterResult, MarkableText, Range, Snippet } from "#article/found.ts";
import type { Question } from "./messages.ts";
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

export type FilterAnswer = Reply<FilterResult>;
export type SnippetsAnswer = Reply<readonly Snippet[]>;
export type MarksAnswer = Reply<readonly (readonly Range[])[]>;

/** Told how many files are loaded, of how many. */
export type LoadingListener = (done: number, total: number) => void;

/** The filter as the screens see it. Its promises never reject. */
export type FilterClient = {
  filter(filter: Filter, signal: AbortSignal): Promise<FilterAnswer>;
  snippets(
    query: string,
    ordinals: readonly Ordinal[],
    signal: AbortSignal,
  ): Promise<SnippetsAnswer>;
  /** For each text the ranges that the query finds in it. Does not load the library. */
  marks(query: string, texts: readonly MarkableText[], signal: AbortSignal): Promise<MarksAnswer>;
  /** Tells how many of the library's files are loaded; returns the way to stop. */
  onLoading(listener: LoadingListener): () => void;
};

/**
 * Asks a worker that is started by the first question. Of each kind only the newest question is
 * answered. `dataUrl` is the absolute URL of the data files' folder, ending in `/`.
 */
export function createFilterClient(startWorker: () => Worker, dataUrl: string): FilterClient {
  const pending = createPendingQuestions();
  const listeners = new Set<LoadingListener>();
  const link = createWorkerLink(startWorker, dataUrl, {
    onAnswer(answer) {
      if (answer.kind === "failed") pending.failAll(answer.file);
      else if (answer.kind === "loading") tellAll(listeners, answer.done, answer.total);
      else pending.settle(answer.kind, answer.question, answer);
    },
    onLost: () => pending.failAll(WORKER_FILE),
  });
  const ask = (question: Question, signal: AbortSignal): Promise<Settlement> =>
    pending.ask(question, signal, () => link.post(question));
  let lastQuestion = 0;
  const next = (): number => (lastQuestion += 1);

  return {
    async filter(filter, signal) {
      const reply = await ask({ kind: "filter", question: next(), filter }, signal);
      return reply.kind === "filter" ? resultOf(reply.result) : withoutResult(reply);
    },
    async snippets(query, ordinals, signal) {
      const reply = await ask({ kind: "snippets", question: next(), query, ordinals }, signal);
      return reply.kind === "snippets" ? resultOf(reply.snippets) : withoutResult(reply);
    },
    async marks(query, texts, signal) {
      const reply = await ask({ kind: "marks", question: next(), query, texts }, signal);
      return reply.kind === "marks" ? resultOf(reply.marks) : withoutResult(reply);
    },
    onLoading(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function tellAll(listeners: ReadonlySet<LoadingListener>, done: number, total: number): void {
  for (const listener of listeners) listener(done, total);
}

function resultOf<Result>(result: Result): Reply<Result> {
  return { kind: "result", result };
}

function withoutResult(settlement: Settlement): Reply<never> {
  return settlement.kind === "failed" ? settlement : { kind: "stale" };
}
