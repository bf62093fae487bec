import { describe, expect, test } from "vitest";

/** Says something at a level, as React or a browser would. */
function say(level: "error" | "warn"): void {
  globalThis.console[level]("planted");
}

describe("a noisy test", () => {
  test.fails("fails on a console error", () => {
    say("error");
    expect(true).toBe(true);
  });

  test.fails("fails on a console warning", () => {
    say("warn");
    expect(true).toBe(true);
  });

  test("leaves the next one alone", () => {
    expect(true).toBe(true);
  });
});
