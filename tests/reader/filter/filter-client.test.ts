import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_FILTER } from "#article/paths.ts";
import { createFilterClient, type Reply } from "#reader/filter/filter-client.ts";
import type { FilterAnswer } from "#article/found.ts";
import type { Answer, Question, Start } from "#reader/filter/messages.ts";

const DATA_URL = "https://example.test/data/";

/** A worker played by the test. */
class FakeWorker extends EventTarget {
  readonly received: (Start | Question)[] = [];
  terminated = false;

  postMessage(message: Start | Question): void {
    this.received.push(message);
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(data: Answer): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }

  get questions(): Question[] {
    return this.received.filter((message) => message.kind !== "start");
  }
}

function createBench() {
  const workers: FakeWorker[] = [];
  const client = createFilterClient(() => {
    const worker = new FakeWorker();
    workers.push(worker);
    // The client uses no more of a worker than the fake has.
    return worker as unknown as Worker;
  }, DATA_URL);
  return { client, workers };
}

function firstOf(workers: readonly FakeWorker[]): FakeWorker {
  const [worker] = workers;
  if (worker === undefined) throw new Error("No worker was started");
  return worker;
}

function resultWith(count: number, unchecked = 0): FilterAnswer {
  return { ordinals: new Uint32Array(count), unchecked, facets: null, clauses: [], rows: null };
}

function askFilter(
  client: ReturnType<typeof createBench>["client"],
  query: string,
  signal = never(),
  onPart: (result: FilterAnswer) => void = () => undefined,
) {
  return client.filter({ filter: { ...EMPTY_FILTER, query }, rows: 0 }, signal, onPart);
}

function never(): AbortSignal {
  return new AbortController().signal;
}

describe("the filter client", () => {
  test("starts no worker before the first question", () => {
    expect(createBench().workers).toEqual([]);
  });

  test("starts one worker with the data's address", async () => {
    const { client, workers } = createBench();
    void askFilter(client, "a");
    void client.ask("marks", { query: "a", texts: [{ text: "a", isTitle: false }] }, never());
    expect(workers).toHaveLength(1);
    expect(firstOf(workers).received.map((message) => message.kind)).toEqual([
      "start",
      "filter",
      "marks",
    ]);
    expect(firstOf(workers).received[0]).toEqual({ kind: "start", dataUrl: DATA_URL });
  });

  test("gives each kind of question its answer", async () => {
    const { client, workers } = createBench();
    const filter = askFilter(client, "a");
    const snippets = client.ask("snippets", { query: "a", ordinals: [7] }, never());
    const marks = client.ask(
      "marks",
      { query: "a", texts: [{ text: "a", isTitle: false }] },
      never(),
    );
    const worker = firstOf(workers);
    const [one, two, three] = worker.questions.map(({ question }) => question);
    const snippet = {
      ordinal: 7,
      title: { text: "a", marks: [] },
      passage: { text: "", marks: [] },
    };
    worker.answer({ kind: "marks", question: three ?? 0, marks: [[{ start: 0, end: 1 }]] });
    worker.answer({ kind: "snippets", question: two ?? 0, snippets: [snippet], cards: new Map() });
    worker.answer({ kind: "filter", question: one ?? 0, result: resultWith(3), isLast: true });
    expect(await filter).toEqual({ kind: "result", result: resultWith(3) });
    expect(await snippets).toMatchObject({ kind: "result", result: { snippets: [snippet] } });
    expect(await marks).toMatchObject({ result: { marks: [[{ start: 0, end: 1 }]] } });
  });

  test("shows the newest answer alone, in whatever order answers come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc
          .integer({ min: 1, max: 6 })
          .chain((count) => fc.shuffledSubarray([...Array(count).keys()])),
        fc.integer({ min: 1, max: 6 }),
        async (early, count) => {
          const { client, workers } = createBench();
          const replies: Promise<Reply<FilterAnswer>>[] = [];
          for (let place = 0; place < count; place += 1) {
            replies.push(askFilter(client, `word${place}`));
            answerSome(firstOf(workers), early, place - 1);
          }
          answerSome(firstOf(workers), [...Array(count).keys()].toReversed(), count);
          const settled = await Promise.all(replies);
          expect(settled.at(-1)).toEqual({ kind: "result", result: resultWith(count - 1) });
          expect(settled.slice(0, -1).every(({ kind }) => kind === "stale")).toBe(true);
        },
      ),
    );
  });

  test("makes an aborted question stale", async () => {
    const { client, workers } = createBench();
    const asked = new AbortController();
    const reply = askFilter(client, "a", asked.signal);
    asked.abort();
    expect(await reply).toEqual({ kind: "stale" });
    expect(await askFilter(client, "b", AbortSignal.abort())).toEqual({ kind: "stale" });
    expect(firstOf(workers).questions).toHaveLength(1);
  });

  test("keeps a newer question when an older one is aborted", async () => {
    const { client, workers } = createBench();
    const asked = new AbortController();
    void askFilter(client, "a", asked.signal);
    const newer = askFilter(client, "b");
    asked.abort();
    const worker = firstOf(workers);
    worker.answer({
      kind: "filter",
      question: worker.questions[1]?.question ?? 0,
      result: resultWith(1),
      isLast: true,
    });
    expect(await newer).toEqual({ kind: "result", result: resultWith(1) });
  });

  test("tells what is found so far before all is known", async () => {
    const { client, workers } = createBench();
    const parts: FilterAnswer[] = [];
    const reply = askFilter(client, "a", never(), (result) => parts.push(result));
    const worker = firstOf(workers);
    const question = worker.questions[0]?.question ?? 0;
    worker.answer({ kind: "filter", question, result: resultWith(1, 9), isLast: false });
    expect(parts).toEqual([resultWith(1, 9)]);
    worker.answer({ kind: "filter", question, result: resultWith(4), isLast: true });
    expect(await reply).toEqual({ kind: "result", result: resultWith(4) });
    expect(parts).toHaveLength(1);
  });

  test("names the file that failed to the question that needed it", async () => {
    const { client, workers } = createBench();
    const filter = askFilter(client, "a");
    const marks = client.ask("marks", { query: "a", texts: [] }, never());
    const worker = firstOf(workers);
    const [one = 0, two = 0] = worker.questions.map(({ question }) => question);
    worker.answer({ kind: "failed", asked: "filter", question: one, file: "terms-1.bin" });
    worker.answer({ kind: "marks", question: two, marks: [] });
    expect(await filter).toEqual({ kind: "failed", file: "terms-1.bin" });
    expect(await marks).toMatchObject({ kind: "result" });
    void askFilter(client, "a");
    expect(workers).toHaveLength(1);
  });

  test("starts the worker before the first question when told to prepare", () => {
    const { client, workers } = createBench();
    client.prepare();
    void askFilter(client, "a");
    expect(workers).toHaveLength(1);
    expect(firstOf(workers).questions.map(({ kind }) => kind)).toEqual(["prepare", "filter"]);
  });

  test.each(["error", "messageerror"])("starts a new worker after an %s", async (type) => {
    const { client, workers } = createBench();
    const reply = askFilter(client, "a");
    firstOf(workers).dispatchEvent(new Event(type));
    expect(await reply).toEqual({ kind: "failed", file: "filter.worker" });
    expect(firstOf(workers).terminated).toBe(true);
    void askFilter(client, "a");
    expect(workers).toHaveLength(2);
  });

  test("fails where workers cannot start, and tries again", async () => {
    let attempts = 0;
    const client = createFilterClient(() => {
      attempts += 1;
      throw new Error("No workers here");
    }, DATA_URL);
    expect(await askFilter(client, "a")).toEqual({ kind: "failed", file: "filter.worker" });
    expect(await askFilter(client, "a")).toEqual({ kind: "failed", file: "filter.worker" });
    expect(attempts).toBe(2);
  });
});

/** Answers those of the places that are at most `last`; each answer says by its count whose it is. */
function answerSome(worker: FakeWorker, places: readonly number[], last: number): void {
  for (const place of places.filter((each) => each <= last)) {
    const question = worker.questions[place]?.question;
    if (question !== undefined)
      worker.answer({ kind: "filter", question, result: resultWith(place), isLast: true });
  }
}
