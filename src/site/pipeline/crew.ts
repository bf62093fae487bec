import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { createWorkbench, type Workbench } from "./workbench.ts";

/** The methods of a workbench, done somewhere else in their own time. */
export type Crew = {
  readonly [Method in keyof Workbench]: (
    ...parameters: Parameters<Workbench[Method]>
  ) => Promise<Awaited<ReturnType<Workbench[Method]>>>;
} & {
  /** How many tasks may be handed out before the first one is back. */
  readonly ahead: number;
  /** Whether there is so much work that threads pay. */
  readonly hasThreads: boolean;
  close(): Promise<void>;
};

/** Files that a crew of threads pays for: starting one takes as long as reading some hundred. */
const FILES_FOR_THREADS = 400;

/** More threads than this would wait for the one that collects what they give. */
const MOST_THREADS = 8;

/**
 * Room for what a thread has just made, in MiB. In less, much of what reading a file leaves behind is copied before it
 * is thrown away; twice as much was not seen to save more.
 */
const YOUNG_MEBIBYTES = 48;

/** Tasks for each thread: one in work and one waiting. */
const TASKS_PER_THREAD = 2;

/** In this thread one task after another is done. */
const AHEAD_HERE = 1;

/** A crew for so many files to read, or as much other work. Threads are started when there is work for them. */
export function createCrew(files: number): Crew {
  if (files < FILES_FOR_THREADS) return crewOf(1, () => besides(createWorkbench()), AHEAD_HERE);
  const threads = Math.min(MOST_THREADS, availableParallelism());
  return crewOf(threads, startThread, threads * TASKS_PER_THREAD);
}

/** Drawing a picture takes as long as reading so many files. */
const FILES_PER_PICTURE = 50;

/** The crew for a site: the one that read the library, unless so many pages and pictures pay for threads. */
export function crewForWriting(crew: Crew, pages: number, pictures: number): Crew {
  const work = pages + pictures * FILES_PER_PICTURE;
  return !crew.hasThreads && work > 0 ? createCrew(work) : crew;
}

export type Call = { readonly method: keyof Workbench; readonly parameters: readonly unknown[] };

/** One that works: here or in a thread. */
type Hand = {
  do(call: Call): Promise<unknown>;
  close(): Promise<void>;
};

function crewOf(size: number, start: () => Hand, ahead: number): Crew {
  const hands: Hand[] = [];
  /** What each hand must be told before it works, also one that starts later. */
  const told: Call[] = [];
  let next = 0;
  const startHand = async (): Promise<Hand> => {
    const hand = start();
    hands.push(hand);
    await Promise.all(told.map((call) => hand.do(call)));
    return hand;
  };
  const one =
    (method: keyof Workbench) =>
    async (...parameters: readonly unknown[]) => {
      next = (next + 1) % size;
      const hand = hands[next] ?? (await startHand());
      return hand.do({ method, parameters });
    };
  const all =
    (method: keyof Workbench) =>
    async (...parameters: readonly unknown[]) => {
      told.push({ method, parameters });
      await Promise.all(hands.map((hand) => hand.do({ method, parameters })));
    };
  return {
    observe: one("observe") as Crew["observe"],
    learn: all("learn"),
    read: one("read") as Crew["read"],
    prepare: all("prepare"),
    writePack: one("writePack") as Crew["writePack"],
    ahead,
    hasThreads: ahead > AHEAD_HERE,
    close: async () => {
      await Promise.all(hands.map((hand) => hand.close()));
    },
  };
}

/** Works in this thread. */
function besides(bench: Workbench): Hand {
  let last: Promise<unknown> = Promise.resolve();
  return {
    async do(call) {
      const result = last.then(async () => doCall(bench, call));
      last = result.catch(() => undefined);
      return result;
    },
    close: async () => undefined,
  };
}

/** Does what a call says; the types of its parameters were checked where it was made. */
export function doCall(bench: Workbench, { method, parameters }: Call): unknown {
  return Reflect.apply(bench[method], bench, parameters);
}

/** What a thread sends back. */
export type Reply =
  | { readonly kind: "done"; readonly result: unknown }
  | { readonly kind: "failed"; readonly error: Error };

function startThread(): Hand {
  const worker = new Worker(new URL("./crew-thread.ts", import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEBIBYTES },
  });
  // Calls are answered in the order they were made.
  const waiting: PromiseWithResolvers<unknown>[] = [];
  const failAll = (error: Error) => {
    for (const call of waiting.splice(0)) call.reject(error);
  };
  worker.on("message", (reply: Reply) => {
    const call = waiting.shift();
    if (reply.kind === "done") call?.resolve(reply.result);
    else call?.reject(reply.error);
  });
  worker.on("error", failAll);
  worker.on("exit", (code) => failAll(new Error(`A thread of the build ended with code ${code}`)));
  return {
    async do(call) {
      const answer = Promise.withResolvers<unknown>();
      waiting.push(answer);
      worker.postMessage(call);
      return answer.promise;
    },
    close: async () => {
      await worker.terminate();
    },
  };
}
