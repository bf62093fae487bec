import { describe, expect, test } from "vitest";
import { FileFailure } from "#article/file-failure.ts";
import { createAnswerer } from "#reader/filter/answer-questions.ts";
import type { Answer, Question } from "#reader/filter/messages.ts";

function marks(question: number): Question {
  return { kind: "marks", question, query: "", title: "", texts: [] };
}

function prepare(question: number): Question {
  return { kind: "prepare", question };
}

/** Lets a question's answers go on, one with each call, to the end, or to a failure. */
type Gate = {
  readonly question: Question;
  readonly signal: AbortSignal;
  readonly give: (...answers: readonly Answer[]) => void;
  readonly fail: (error: Error) => void;
};

/** An answerer whose answers come when the test says so, and what it did. */
function createBench() {
  const posted: Answer[] = [];
  const crashes: unknown[] = [];
  const gates: Gate[] = [];
  const ask = createAnswerer({
    async *answer(question, signal) {
      const answers = new Promise<readonly Answer[]>((resolve, reject) => {
        gates.push({ question, signal, give: (...given) => resolve(given), fail: reject });
      });
      yield* await answers;
    },
    post: (answer) => posted.push(answer),
    turn: nextTurn,
    crash: (error) => crashes.push(error),
  });
  return { ask, posted, crashes, gates };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Lets everything happen that is under way. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) await nextTurn();
}

function answerTo({ kind, question }: Question): Answer {
  return kind === "marks" ? { kind, question, inTitle: [], inTexts: [] } : { kind: "prepare", question };
}

function numbersOf(posted: readonly Answer[]): number[] {
  return posted.map(({ question }) => question);
}

describe("answering questions", () => {
  test("gives all answers to a question", async () => {
    const { ask, posted, gates } = createBench();
    ask(marks(1));
    await settle();
    gates[0]?.give(answerTo(marks(1)), answerTo(marks(1)));
    await settle();
    expect(posted).toEqual([answerTo(marks(1)), answerTo(marks(1))]);
  });

  test("works on the newest of several that arrived together", async () => {
    const { ask, gates } = createBench();
    for (const question of [1, 3, 5]) ask(marks(question));
    ask(prepare(6));
    await settle();
    expect(gates.map(({ question }) => question)).toEqual([marks(5), prepare(6)]);
  });

  test("ends the work on a question that a newer one overtakes", async () => {
    const { ask, posted, gates } = createBench();
    ask(marks(1));
    await settle();
    ask(marks(2));
    await settle();
    expect(gates.map(({ signal }) => signal.aborted)).toEqual([true, false]);
    gates[0]?.give(answerTo(marks(1)));
    gates[1]?.give(answerTo(marks(2)));
    await settle();
    expect(numbersOf(posted)).toEqual([2]);
  });

  test("leaves questions of another kind alone", async () => {
    const { ask, posted, gates } = createBench();
    ask(marks(1));
    ask(prepare(2));
    await settle();
    for (const { question, give } of gates) give(answerTo(question));
    await settle();
    expect(numbersOf(posted)).toEqual([1, 2]);
  });

  test("tells which file could not be had", async () => {
    const { ask, posted, gates } = createBench();
    ask(marks(1));
    await settle();
    gates[0]?.fail(new FileFailure("terms-3.bin"));
    await settle();
    expect(posted).toEqual([{ kind: "failed", asked: "marks", question: 1, file: "terms-3.bin" }]);
  });

  test("tells of no failure in what nobody waits for", async () => {
    const { ask, posted, gates } = createBench();
    ask(marks(1));
    await settle();
    ask(marks(2));
    gates[0]?.fail(new FileFailure("terms-3.bin"));
    await settle();
    expect(posted).toEqual([]);
  });

  test("reports a bug and goes on", async () => {
    const { ask, posted, crashes, gates } = createBench();
    ask(marks(1));
    await settle();
    gates[0]?.fail(new Error("A bug"));
    await settle();
    ask(marks(2));
    await settle();
    gates[1]?.give(answerTo(marks(2)));
    await settle();
    expect(crashes).toEqual([new Error("A bug")]);
    expect(numbersOf(posted)).toEqual([2]);
  });
});
