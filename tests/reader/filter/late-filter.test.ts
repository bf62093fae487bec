import { expect, test } from "vitest";
import type { FilterClient } from "#reader/filter/filter-client.ts";
import { createLateFilter } from "#reader/filter/late-filter.ts";

const NOTHING = { query: "harbour", ordinals: [] };
const never = new AbortController().signal;

/** A filter that is told of questions by their kinds. */
function toldOf(asked: string[]): FilterClient {
  return {
    async filter() {
      asked.push("filter");
      return { kind: "stale" };
    },
    async ask(kind) {
      asked.push(kind);
      return { kind: "stale" };
    },
    prepare: () => void asked.push("prepare"),
  };
}

test("a late filter is loaded for the first question, once", async () => {
  const asked: string[] = [];
  let loaded = 0;
  const late = createLateFilter(async () => {
    loaded += 1;
    return toldOf(asked);
  });
  expect(loaded).toBe(0);
  late.prepare();
  await late.ask("snippets", NOTHING, never);
  expect(loaded).toBe(1);
  expect(asked).toEqual(["prepare", "snippets"]);
});

test("a late filter that cannot be had fails", async () => {
  const late = createLateFilter(() => Promise.reject(new Error("gone")));
  expect(await late.ask("snippets", NOTHING, never)).toEqual({
    kind: "failed",
    file: "filter",
  });
});

test("a late filter that could not be had is loaded again for the next question", async () => {
  const asked: string[] = [];
  let tries = 0;
  const late = createLateFilter(async () => {
    tries += 1;
    if (tries === 1) throw new Error("gone");
    return toldOf(asked);
  });
  await late.ask("snippets", NOTHING, never);
  expect(await late.ask("snippets", NOTHING, never)).toEqual({ kind: "stale" });
  expect(asked).toEqual(["snippets"]);
});
