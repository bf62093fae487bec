import { describe, expect, test } from "vitest";

/** What `window` has in Chromium; the DOM types do not know Trusted Types yet. */
type TrustedTypes = {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => { toString: () => string } };
};

describe("the Chromium of the tests", () => {
  test("answers from a worker", async () => {
    const code = new Blob(["onmessage = (event) => postMessage(event.data + 1);"]);
    const worker = new Worker(URL.createObjectURL(code));
    const answer = new Promise((resolve) => {
      worker.addEventListener("message", (event) => {
        resolve(event.data);
      });
    });
    worker.postMessage(41);
    expect(await answer).toBe(42);
    worker.terminate();
  });

  test("marks words without touching the text", () => {
    document.body.replaceChildren("A text to mark");
    const range = new Range();
    range.selectNodeContents(document.body);
    CSS.highlights.set("planted", new Highlight(range));
    expect(CSS.highlights.get("planted")?.size).toBe(1);
    expect(document.body.innerHTML).toBe("A text to mark");
    CSS.highlights.delete("planted");
  });

  test("has Trusted Types", () => {
    const { trustedTypes } = window as unknown as { trustedTypes: TrustedTypes };
    const policy = trustedTypes.createPolicy("planted", { createScriptURL: (url) => url });
    expect(String(policy.createScriptURL("/a.js"))).toBe("/a.js");
  });

  test("keeps other origins out", async () => {
    const foreign = document.createElement("iframe");
    foreign.sandbox.add("allow-scripts");
    document.body.append(foreign);
    expect(foreign.contentDocument).toBeNull();
    foreign.remove();
  });

  test.fails("fails on a console error", () => {
    globalThis.console["error"]("planted");
    expect(true).toBe(true);
  });
});
