import { filterLibrary } from "#search/filter-library.ts";
import { createLibrary, type Library } from "#search/library.ts";
import { findPageMarks } from "#search/marks.ts";
import { parseQuery } from "#search/query.ts";
import { snippetOf } from "#search/snippet.ts";
import { createAnswerer, type LibraryQuestion, type TextQuestion } from "./answer-questions.ts";
import type { Loaded } from "../library/data-files.ts";
import { loadLibrary } from "./load-library.ts";
import type { Answer, Question, Start } from "./messages.ts";

/** What the worker uses of its global scope, which the DOM library takes for a window. */
type WorkerScope = {
  postMessage(answer: Answer): void;
  addEventListener(
    type: "message",
    listener: (event: MessageEvent<Start | Question>) => void,
  ): void;
};

declare const self: WorkerScope;

const post = (answer: Answer): void => self.postMessage(answer);

async function load(dataUrl: string): Promise<Loaded<Library>> {
  const content = await loadLibrary({
    dataUrl,
    fetch: (url) => fetch(url),
    onProgress: (done, total) => post({ kind: "loading", done, total }),
  });
  if (content.kind === "failed") return content;
  return { kind: "ready", value: createLibrary(content.value, content.value.documents) };
}

function answerFromLibrary(library: Library, asked: LibraryQuestion): Answer {
  const { question } = asked;
  if (asked.kind === "filter") {
    return { kind: "filter", question, result: filterLibrary(library, asked.filter) };
  }
  const query = parseQuery(asked.query);
  const documents = asked.ordinals.flatMap((ordinal) => library.documents[ordinal] ?? []);
  const snippets = documents.map((document) => snippetOf(query, document));
  return { kind: "snippets", question, snippets };
}

function answerFromText({ question, query, texts }: TextQuestion): Answer {
  const parsed = parseQuery(query);
  return { kind: "marks", question, marks: texts.map((text) => findPageMarks(parsed, text)) };
}

function createReceiver(dataUrl: string): (question: Question) => void {
  return createAnswerer({
    load: () => load(dataUrl),
    answerFromLibrary,
    answerFromText,
    post,
    turn: () => new Promise((resolve) => setTimeout(resolve)),
    crash: reportError,
  });
}

let receive: ((question: Question) => void) | null = null;

self.addEventListener("message", ({ data }) => {
  if (data.kind === "start") receive = createReceiver(data.dataUrl);
  else receive?.(data);
});
