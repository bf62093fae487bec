import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "#article/paths.ts";
import { createAnswerer } from "#reader/filter/answer-questions.ts";
import type { Loaded } from "#reader/library/data-files.ts";
import type { Answer, Question } from "#reader/filter/messages.ts";

const RESULT = {
  ordinals: new Uint32Array(),
  allCount: 0,
  sections: [],
  anyCollectionCount: 0,
  collections: [],
  clauses: [],
};

const READY: Loaded<string> = { kind: "ready", value: "library" };
const FAILED: Loaded<string> = { kind: "failed", file: "pack-3.json" };

function filterQuestion(question: number): Question {
  return { kind: "filter", question, filter: EMPTY_FILTER };
}

function snippetsQuestion(question: number): Question {
  return { kind: "snippets", question, query: "", ordinals: [] };
}

function marksQuestion(question: number): Question {
  return { kind: "marks", question, query: "", texts: [] };
}

/** An answerer whose loads end when the test says so, and what it did. */
function createBench() {
  const posted: Answer[] = [];
  const crashes: unknown[] = [];
  const loads: ((loaded: Loaded<string>) => void)[] = [];
  const ask = createAnswerer<string>({
    load: () => new Promise((resolve) => loads.push(resolve)),
    answerFromLibrary(_, { kind, question }) {
      if (question < 0) throw new Error("A bug");
      if (kind === "filter") return { kind, question, result: RESULT };
      return { kind, question, snippets: [] };
    },
    answerFromText: ({ question }) => ({ kind: "marks", question, marks: [] }),
    post: (answer) => posted.push(answer),
    turn: nextTurn,
    crash: (error) => crashes.push(error),
  });
  return { ask, posted, crashes, loads };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets everything happen that is under way. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await nextTurn();
}

function numbersOf(posted: readonly Answer[]): (number | string)[] {
  return posted.map((answer) => ("question" in answer ? answer.question : answer.kind));
}

describe("answering questions", () => {
  test("loads the library once", async () => {
    const { ask, posted, loads } = createBench();
    ask(filterQuestion(1));
    loads[0]?.(READY);
    await settle();
    ask(filterQuestion(2));
    await settle();
    expect(loads).toHaveLength(1);
    expect(numbersOf(posted)).toEqual([1, 2]);
  });

  test("answers only the newest asked while loading", async () => {
    const { ask, posted, loads } = createBench();
    for (const question of [1, 3, 5]) ask(filterQuestion(question));
    for (const question of [2, 4, 6]) ask(snippetsQuestion(question));
    await settle();
    expect(posted).toEqual([]);
    loads[0]?.(READY);
    await settle();
    expect(numbersOf(posted)).toEqual([5, 6]);
  });

  test("drops a question that a newer one overtakes", async () => {
    const { ask, posted, loads } = createBench();
    ask(filterQuestion(1));
    loads[0]?.(READY);
    await settle();
    ask(filterQuestion(2));
    ask(filterQuestion(3));
    await settle();
    expect(numbersOf(posted)).toEqual([1, 3]);
  });

  test("answers about texts without the library", async () => {
    const { ask, posted, loads } = createBench();
    ask(marksQuestion(1));
    await settle();
    expect(loads).toHaveLength(0);
    ask(filterQuestion(2));
    ask(marksQuestion(3));
    await settle();
    expect(numbersOf(posted)).toEqual([1, 3]);
  });

  test("tells of a failure once, then tries again", async () => {
    const { ask, posted, loads } = createBench();
    ask(filterQuestion(1));
    ask(snippetsQuestion(2));
    loads[0]?.(FAILED);
    await settle();
    expect(posted).toEqual([{ kind: "failed", file: "pack-3.json" }]);
    ask(filterQuestion(3));
    loads[1]?.(READY);
    await settle();
    expect(numbersOf(posted)).toEqual(["failed", 3]);
  });

  test("reports a bug and goes on", async () => {
    const { ask, posted, crashes, loads } = createBench();
    ask(filterQuestion(-1));
    loads[0]?.(READY);
    await settle();
    ask(filterQuestion(1));
    await settle();
    expect(crashes).toEqual([new Error("A bug")]);
    expect(numbersOf(posted)).toEqual([1]);
  });
});
