import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { chunksOf, inOrder } from "#site/pipeline/in-order.ts";

/** Runs tasks that end in the order given, and notes how many were begun before each result came. */
async function runEnding(order: readonly number[], ahead: number) {
  const ends = order.map(() => Promise.withResolvers<void>());
  let begun = 0;
  const run = async (task: number) => {
    begun += 1;
    await ends[task]?.promise;
    return task;
  };
  const results: number[] = [];
  const waiting: number[] = [];
  const tasks = order.map((_, task) => task);
  const done = (async () => {
    for await (const result of inOrder(tasks, run, ahead)) {
      results.push(result);
      waiting.push(begun - results.length);
    }
  })();
  for (const task of order) ends[task]?.resolve();
  await done;
  return { results, waiting };
}

const orders = fc
  .integer({ min: 0, max: 12 })
  .chain((length) => fc.shuffledSubarray([...Array(length).keys()], { minLength: length }));

describe("tasks in order", () => {
  test("give their results in their own order, however they end", async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 4 }), async (order, ahead) => {
        const { results, waiting } = await runEnding(order, ahead);
        expect(results).toEqual(order.map((_, task) => task));
        expect(Math.max(0, ...waiting)).toBeLessThanOrEqual(ahead);
      }),
    );
  });

  test("pass a failure on when its turn comes", async () => {
    const run = async (task: number) => {
      if (task === 1) throw new Error("no");
      return task;
    };
    const results: number[] = [];
    await expect(async () => {
      for await (const result of inOrder([0, 1, 2], run, 3)) results.push(result);
    }).rejects.toThrow("no");
    expect(results).toEqual([0]);
  });
});

test("chunks hold all values once", () => {
  expect([...chunksOf([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...chunksOf([], 2)]).toEqual([]);
});
