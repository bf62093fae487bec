import { describe, expect, test } from "vitest";
import { createTrust, POLICY_NAME, type PolicyFactory } from "#reader/trusted-url.ts";

const WORKER_URL = "/assets/filter.js";

/** A factory as a browser has it, which allows a name once. */
function createFactory(): PolicyFactory {
  const names = new Set<string>();
  return {
    createPolicy(name, rules) {
      if (names.has(name)) throw new TypeError(`Policy exists: ${name}`);
      names.add(name);
      return { createScriptURL: (url) => `trusted:${rules.createScriptURL(url)}` };
    },
  };
}

describe("trust in script URLs", () => {
  test("comes from one policy with the site's name", () => {
    const factory = createFactory();
    const trust = createTrust(factory, [WORKER_URL]);
    expect(trust(WORKER_URL)).toBe(`trusted:${WORKER_URL}`);
    expect(() => factory.createPolicy(POLICY_NAME, { createScriptURL: String })).toThrow(TypeError);
  });

  test("leaves strings where browsers have no policies", () => {
    expect(createTrust(undefined, [WORKER_URL])(WORKER_URL)).toBe(WORKER_URL);
  });

  test.each(["https://evil.test/x.js", "/assets/filter.js?x", "", "data:text/javascript,1"])(
    "is refused to %j",
    (url) => {
      expect(() => createTrust(createFactory(), [WORKER_URL])(url)).toThrow(TypeError);
      expect(() => createTrust(undefined, [WORKER_URL])(url)).toThrow(TypeError);
    },
  );
});
