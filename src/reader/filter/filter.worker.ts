import { createAnswerer } from "./answer-questions.ts";
import { answersTo } from "./answers.ts";
import type { Answer, Question, Start } from "./messages.ts";
import { openLibrary, type OpenLibrary } from "./open-library.ts";

/** What the worker uses of its global scope, which the DOM library takes for a window. */
type WorkerScope = {
  postMessage(answer: Answer): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<Start | Question>) => void,
  ): void;
};

declare const self: WorkerScope;

function createReceiver(dataUrl: string): (question: Question) => void {
  let opened: Promise<OpenLibrary> | null = null;

  /** Opens once; a failure is forgotten, so that asking again tries again. */
  function open(): Promise<OpenLibrary> {
    const opening = opened ?? openLibrary(dataUrl, (url, options) => fetch(url, options));
    opened = opening;
    opening.catch(() => {
      if (opened === opening) opened = null;
    });
    return opening;
  }

  return createAnswerer({
    answer: (question, signal) => answersTo(question, open, signal),
    post: (answer) => self.postMessage(answer),
    turn: createTurns(),
    crash: reportError,
  });
}

/** Resolves in a task of its own, without the delay that browsers put on timers. */
function createTurns(): () => Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.addEventListener("message", () => waiting.shift()?.());
  port1.start();
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      port2.postMessage(null);
    });
}

let receive: ((question: Question) => void) | null = null;

self.addEventListener("message", ({ data }) => {
  if (data.kind === "start") receive = createReceiver(data.dataUrl);
  else receive?.(data);
});
