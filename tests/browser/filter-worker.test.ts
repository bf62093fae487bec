import { afterEach, describe, expect, test } from "vitest";
import type { FilterAnswer } from "#article/found.ts";
import { EMPTY_FILTER } from "#article/paths.ts";
import { createFilterClient, type FilterClient } from "#reader/filter/filter-client.ts";
import { startWorker } from "#reader/filter/start-worker.ts";
import { trustedUrl } from "#reader/trusted-url.ts";
import { makeArticles } from "#tests/support/make-article.ts";
import { makeDataFiles } from "#tests/support/make-data-files.ts";

const DATA_URL = "https://example.test/data/";

const DATA_FILES = await makeDataFiles(
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
  const files = Object.fromEntries(
    [...DATA_FILES].map(([name, data]) => [
      DATA_URL + name,
      typeof data === "string" ? data : [...data],
    ]),
  );
  const code = `import ${JSON.stringify(workerUrl)};
    const files = ${JSON.stringify(files)};
    const bodyOf = (file) => typeof file === "string" ? file : new Uint8Array(file);
    globalThis.fetch = async (url) =>
      files[url] ? new Response(bodyOf(files[url])) : new Response("", { status: 404 });`;
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

const nobody = (): void => undefined;

function never(): AbortSignal {
  return new AbortController().signal;
}

afterEach(() => {
  for (const worker of workers.splice(0)) worker.terminate();
});

describe("the filter's worker with a library", () => {
  test("finds articles", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const filter = { ...EMPTY_FILTER, query: "o'hara", section: "City" };
    expect(await client.filter({ filter, rows: 0 }, never(), nobody)).toMatchObject({
      kind: "result",
      result: {
        ordinals: Uint32Array.of(0),
        unchecked: 0,
        facets: {
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
        },
        clauses: [{ excluded: false, source: { start: 0, end: 6 } }],
      },
    });
  });

  test("tells what is found while texts are read", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const parts: number[] = [];
    const filter = { ...EMPTY_FILTER, query: '"no visa"' };
    const reply = await client.filter({ filter, rows: 0 }, never(), ({ unchecked }) =>
      parts.push(unchecked),
    );
    expect(parts[0]).toBe(1);
    expect(reply).toMatchObject({ result: { ordinals: Uint32Array.of(1), unchecked: 0 } });
  });

  test("tells the count first, then what the first rows show, and both at once when it can", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const rows: (number | undefined)[] = [];
    const asked = { filter: { ...EMPTY_FILTER, query: "ferry" }, rows: 1 };
    const onPart = (part: FilterAnswer) => rows.push(part.rows?.snippets.length);
    const first = await client.filter(asked, never(), onPart);
    expect([rows[0], rows[1]]).toEqual([undefined, 1]);
    expect(first).toMatchObject({ kind: "result", result: { ordinals: { length: 2 } } });
    rows.length = 0;
    expect(await client.filter(asked, never(), onPart)).toMatchObject({
      result: { rows: { snippets: [{ ordinal: 0 }], cards: new Map([[0, { words: 5 }]]) } },
    });
    expect(rows).toEqual([]);
  });

  test("answers only the newest of many letters", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const typed = Array.from("ferrys", (_, end) => "ferrys".slice(0, end + 1));
    const replies = await Promise.all(
      typed.map((query) =>
        client.filter({ filter: { ...EMPTY_FILTER, query }, rows: 0 }, never(), nobody),
      ),
    );
    const stale = typed.slice(1).map(() => "stale");
    expect(replies.map((reply) => reply.kind)).toEqual([...stale, "result"]);
    expect(replies.at(-1)).toMatchObject({ result: { facets: { allCount: 0 } } });
  });

  test("gives marked passages, and cards with them", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const asked = { query: "ohara", ordinals: [0] };
    expect(await client.ask("snippets", asked, never())).toMatchObject({
      kind: "result",
      result: {
        snippets: [
          {
            ordinal: 0,
            title: { text: "Ferry returns", marks: [] },
            passage: { text: "Captain O’Hara’s visa was late.", marks: [{ start: 8, end: 14 }] },
          },
        ],
        cards: new Map([[0, { title: "Ferry returns", collection: "2031", words: 5 }]]),
      },
    });
  });

  test("gives every hit in context", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const asked = { query: "visa ", ordinals: [0, 1] };
    expect(await client.ask("concordance", asked, never())).toMatchObject({
      result: {
        lines: [
          { ordinal: 0, match: 0, before: "Captain O’Hara’s ", hit: "visa", after: " was late." },
          { ordinal: 1, match: 0, before: "No ferry here, no ", hit: "visa", after: "." },
        ],
      },
    });
  });

  test("suggests words that occur", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const asked = { filter: { ...EMPTY_FILTER, query: "farry" } };
    expect(await client.ask("suggestions", asked, never())).toMatchObject({
      result: { suggestions: [{ typed: "farry", word: "ferry", query: "ferry", count: 2 }] },
    });
  });

  test("names a file that is lost", async () => {
    const client = createClient(startWorkerWithFiles, DATA_URL);
    const asked = { query: "a", ordinals: [99] };
    expect(await client.ask("snippets", asked, never())).toEqual({
      kind: "failed",
      file: "library.json",
    });
  });
});

describe("the filter's worker without a library", () => {
  test("marks texts", async () => {
    const client = createClient(startWorker, NO_DATA_URL);
    const texts = ["Große Straße", "\ud800("].map((text) => ({ text, isTitle: false }));
    const asked = { query: "strasse", texts };
    expect(await client.ask("marks", asked, never())).toMatchObject({
      result: { marks: [[{ start: 6, end: 12 }], []] },
    });
  });

  test("names the file that is not there", async () => {
    const client = createClient(startWorker, NO_DATA_URL);
    expect(await client.filter({ filter: EMPTY_FILTER, rows: 0 }, never(), nobody)).toEqual({
      kind: "failed",
      file: "library.json",
    });
  });

  test("fails where its script cannot be had", async () => {
    const client = createClient(() => new Worker("/nothing.js"), DATA_URL);
    expect(await client.ask("marks", { query: "a", texts: [] }, never())).toEqual({
      kind: "failed",
      file: "filter.worker",
    });
  });
});
