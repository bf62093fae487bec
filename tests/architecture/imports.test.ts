import { describe, expect, test } from "vitest";
import { importFaults } from "./layers.ts";
import { readImports } from "./read-imports.ts";
import { sourceFiles } from "./source-files.ts";

const READER_PAGE = "src/reader/listing/listing-page.tsx";
const FILTER_WORKER = "src/reader/filter/filter.worker.ts";
const SEARCH_IMPORT = 'import { runQuery } from "#search/run-query.ts";';

describe("imports between the layers", () => {
  const files = sourceFiles("src");

  test("keep to the table", () => {
    expect(files.length).toBeGreaterThan(10);
    expect(importFaults(files)).toEqual([]);
  });

  const faults: readonly [fault: string, path: string, code: string][] = [
    ["a layer above", "src/article/a.ts", 'import { x } from "#intake/seed.ts";'],
    ["a type of a layer above", "src/article/a.ts", 'import type { X } from "#intake/seed.ts";'],
    ["a type named in place", "src/search/a.ts", 'type X = import("#site/a.ts").X;'],
    ["a re-export", "src/search/a.ts", 'export { x } from "#site/a.ts";'],
    ["a re-export of all", "src/search/a.ts", 'export * from "#reader/a.ts";'],
    ["a dynamic import", "src/intake/a.ts", 'await import("#site/a.ts");'],
    ["a computed import", "src/reader/a.ts", "await import(name);"],
    ["an assigned import", "src/intake/a.ts", 'import fs = require("node:fs");'],
    ["a required module", "src/intake/a.ts", 'const fs = require("node:fs");'],
    ["a worker's address", "src/search/a.ts", 'new URL("#reader/a.ts", import.meta.url);'],
    ["an address with a query", "src/search/a.ts", 'import url from "#reader/a.ts?worker&url";'],
    ["a path into another layer", "src/search/a.ts", 'import { x } from "../intake/seed.ts";'],
    ["a path without extension", "src/search/a.ts", 'import { x } from "./b";'],
    ["a package in article", "src/article/a.ts", 'import { franc } from "franc-min";'],
    ["a package not listed for intake", "src/intake/a.ts", 'import x from "marked";'],
    ["a package in search", "src/search/a.ts", 'import { franc } from "franc-min";'],
    ["Node in the reader", "src/reader/a.ts", 'import { join } from "node:path";'],
    ["React in the site", "src/site/a.ts", 'import { renderToString } from "react-dom/server";'],
    ["the reader in the site", "src/site/a.ts", 'import { x } from "#reader/main.tsx";'],
    ["offline in the reader", "src/reader/a.ts", 'import { x } from "#offline/sw.ts";'],
    ["all of article in offline", "src/offline/a.ts", 'import { x } from "#article/text.ts";'],
    ["the tests", "src/site/a.ts", 'import { x } from "#tests/support/browser.ts";'],
    ["search on the main thread", READER_PAGE, SEARCH_IMPORT],
  ];

  test.each(faults)("refuse %s", (_fault, path, code) => {
    expect(importFaults([{ path, code }])).toHaveLength(1);
  });

  test("refuse search in a shared module", () => {
    const shared = [
      { path: FILTER_WORKER, code: 'import { answer } from "./answer.ts";' },
      { path: "src/reader/filter/answer.ts", code: SEARCH_IMPORT },
      { path: READER_PAGE, code: 'import { answer } from "../filter/answer.ts";' },
    ];
    expect(importFaults(shared)).toEqual([
      "src/reader/filter/answer.ts: #search/run-query.ts belongs into the filter's worker",
    ]);
  });

  test("allow search behind the worker", () => {
    const workerOnly = [
      { path: FILTER_WORKER, code: `import { answer } from "./answer.ts"; ${SEARCH_IMPORT}` },
      { path: "src/reader/filter/answer.ts", code: SEARCH_IMPORT },
      { path: READER_PAGE, code: 'import url from "../filter/filter.worker.ts?worker&url";' },
    ];
    expect(importFaults(workerOnly)).toEqual([]);
  });

  test("allow types of search everywhere", () => {
    const code =
      'import { type Query } from "#search/query.ts"; import type { A } from "#search/a.ts";';
    expect(importFaults([{ path: READER_PAGE, code }])).toEqual([]);
  });
});

describe("reading imports", () => {
  test("fails on a file that does not parse", () => {
    expect(() => readImports({ path: "src/a.ts", code: "import {" })).toThrow("src/a.ts");
  });
});
