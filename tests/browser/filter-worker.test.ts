import { afterEach, describe, expect, test } from "vitest";
import type { MarkableText } from "#article/found.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import { createFilterClient, type FilterClient } from "#reader/filter/filter-client.ts";
import { startWorker } from "#reader/filter/start-worker.ts";
import { trustedUrl } from "#reader/trusted-url.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeDataFiles } from "#tests/support/make-data-files.ts";

const DATA_URL = "https://example.test/data/";

const DATA_FILES = makeDataFiles(
  makeArticles([
    {
      title: "Ferry returns",
      paragraphs: ["Captain O’Hara’s visa was late."],
      sections: ["City"],
      file: "2031/ferry.txt",
    },
    {
      title: "Große Straße",
      paragraphs: ["No ferry here, no visa."],
      sections: ["Travel"],
      file: "2030/street.txt",
    },
    { title: "Trams", paragraphs: ["All quiet."], sections: [] },
  ]),
);

/** Nothing is there: the server of the tests answers with a page or an error. */
const NO_DATA_URL = new URL("/nothing/", window.location.href).href;

const workers: Worker[] = [];

/** The worker itself, in a scope whose `fetch` knows the data files. */
function startWorkerWithFiles(): Worker {
  const workerUrl = new URL(trustedUrl("filterWorker"), window.location.href);
  const files = Object.fromEntries([...DATA_FILES].map(([name, data]) => [DATA_URL + name, data]));
  const code = `import ${JSON.stringify(workerUrl)};
    const files = ${JSON.stringify(files)};
    globalThis.fetch = async (url) => Response.json(files[url]);`;
  const blob = new Blob([code], { type: "text/javascript" });
  return new Worker(URL.createObjectURL(blob), { type: "module" });
}

function createClient(start: () => Worker, dataUrl: string): FilterClient {
  return createFilterClient(() => {
    const worker = start();
    workers.push(worker);
    return worker;
  }, dataUrl);
}

function never(): AbortSignal {
  return new AbortController().signal;
}

function bodyOf(...texts: readonly string[]): readonly MarkableText[] {
  return texts.map((text) => ({ text, isTitle: false }));
}

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe("the filter's worker with a library", () => {
  test("finds articles", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const filter = { ...EMPTY_FILTER, query: "o'hara", section: "City" };
    expect(await client.filter(filter, never())).toEqual({
      kind: "result",
      result: {
        ordinals: Uint32Array.of(0),
        allCount: 1,
        sections: [
          { name: "City", count: 1 },
          { name: "Travel", count: 0 },
        ],
        anyCollectionCount: 1,
        collections: [
          { name: "2031", count: 1 },
          { name: "2030", count: 0 },
        ],
        clauses: [
          {
            excluded: false,
            anyOf: [{ kind: "word", field: null, text: "o'hara" }],
            source: { start: 0, end: 6 },
            count: 1,
          },
        ],
      },
    });
  });

  test("tells how far the loading is", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const heard: number[][] = [];
    client.onLoading((done, total) => heard.push([done, total]));
    await client.filter(EMPTY_FILTER, never());
    expect(heard.at(-1)).toEqual([2, 2]);
  });

  test("answers only the newest of many letters", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const typed = Array.from("ferrys", (_, end) => "ferrys".slice(0, end + 1));
    const replies = await Promise.all(
      typed.map((query) => client.filter({ ...EMPTY_FILTER, query }, never())),
    );
    const stale = typed.slice(1).map(() => "stale");
    expect(replies.map((reply) => reply.kind)).toEqual([...stale, "result"]);
    expect(replies.at(-1)).toMatchObject({ result: { allCount: 0 } });
  });

  test("gives marked passages", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    expect(await client.snippets("ohara", [0, 99], never())).toEqual({
      kind: "result",
      result: [
        {
          ordinal: 0,
          title: { text: "Ferry returns", marks: [] },
          passage: { text: "Captain O’Hara’s visa was late.", marks: [{ start: 8, end: 14 }] },
        },
      ],
    });
  });
});

describe("the filter's worker without a library", () => {
  test("marks texts", async () => {
    const client = createClient(startWorker, NO_DATA_URL);
    expect(await client.marks("strasse", bodyOf("Große Straße", "\ud800("), never())).toEqual({
      kind: "result",
      result: [[{ start: 6, end: 12 }], []],
    });
  });

  test("names the file that is not there", async () => {
    const client = createClient(startWorker, NO_DATA_URL);
    expect(await client.filter(EMPTY_FILTER, never())).toEqual({
      kind: "failed",
      file: "library.json",
    });
  });

  test("fails where its script cannot be had", async () => {
    const client = createClient(() => new Worker("/nothing.js"), DATA_URL);
    expect(await client.marks("a", bodyOf("a"), never())).toEqual({
      kind: "failed",
      file: "filter.worker",
    });
  });
});
