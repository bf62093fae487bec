import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { freshOrKept, SLOW_MS } from "#offline/fresh-or-kept.ts";

const textOf = async (asking: Promise<Response>) => (await asking).text();
const fresh = async () => new Response("fresh");
const failing = async () => {
  throw new TypeError("Failed to fetch");
};
const kept = async () => new Response("kept");
const nothing = async () => undefined;

describe("what is asked of the site", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("comes from the site while it answers", async () => {
    expect(await textOf(freshOrKept(fresh, { kept }))).toBe("fresh");
  });

  test("comes from the device when the site fails", async () => {
    expect(await textOf(freshOrKept(failing, { kept }))).toBe("kept");
  });

  test("comes from the device when the host is in trouble", async () => {
    const ask = async () => new Response("trouble", { status: 503 });
    expect(await textOf(freshOrKept(ask, { kept }))).toBe("kept");
    expect(await textOf(freshOrKept(ask, { kept: nothing }))).toBe("trouble");
  });

  test("that a page is gone is the site's word", async () => {
    const ask = async () => new Response("gone", { status: 404 });
    expect(await textOf(freshOrKept(ask, { kept }))).toBe("gone");
  });

  test("comes from the device when the site takes too long", async () => {
    const answer = textOf(freshOrKept(() => new Promise(() => {}), { kept }));
    await vi.advanceTimersByTimeAsync(SLOW_MS);
    expect(await answer).toBe("kept");
  });

  test("is waited for where the device has nothing", async () => {
    const slow = () =>
      new Promise<Response>((resolve) => {
        setTimeout(() => resolve(new Response("late")), 4 * SLOW_MS);
      });
    const answer = textOf(freshOrKept(slow, { kept: nothing }));
    await vi.advanceTimersByTimeAsync(4 * SLOW_MS);
    expect(await answer).toBe("late");
  });

  test("ends in a stopgap, or in the failure", async () => {
    const last = async () => new Response("stopgap");
    expect(await textOf(freshOrKept(failing, { kept: nothing, last }))).toBe("stopgap");
    await expect(freshOrKept(failing, { kept: nothing })).rejects.toThrow("Failed to fetch");
  });
});
