import { describe, expect, test } from "vitest";
import { BARE_POLICY, contentPolicy, policyTag, securityHeaders } from "#site/policy.ts";

/** Directives by name. */
function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split("; ").map((text) => {
      const [name = "", ...sources] = text.split(" ");
      return [name, sources.join(" ")];
    }),
  );
}

/** As `printf "boot()" | openssl dgst -sha256 -binary | base64` tells. */
const BOOT_HASH = "'sha256-MeZS89WlF0u+o0hCvHTBt4q1WHU+U+sJKgbdRUc36mY='";

describe("the content policy", () => {
  const policy = contentPolicy({ scripts: ["boot()"], styles: [""], nonce: null });

  test("allows nothing that it does not name", () => {
    expect(directives(policy).get("default-src")).toBe("'none'");
    expect(policy).not.toMatch(/unsafe|data:|blob:|https?:|\*/);
  });

  test("names inline scripts and styles by their hashes", () => {
    expect(directives(policy).get("script-src")).toBe(`'self' ${BOOT_HASH}`);
    // The hash of nothing.
    expect(directives(policy).get("style-src")).toBe(
      "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='",
    );
  });

  test("lets in the site's stylesheet where a page has one", () => {
    const sheets = contentPolicy({ scripts: [], styles: [], hasStylesheet: true, nonce: null });
    expect(directives(sheets).get("style-src")).toBe("'self'");
  });

  test("asks for trusted types", () => {
    expect(directives(policy).get("require-trusted-types-for")).toBe("'script'");
    expect(directives(policy).get("trusted-types")).toBe("broadsheet");
  });

  test("names a development server's mark", () => {
    const marked = directives(contentPolicy({ scripts: [], styles: [], nonce: "n1" }));
    expect(marked.get("script-src")).toBe("'self' 'nonce-n1'");
    expect(marked.get("style-src")).toBe("'nonce-n1'");
  });

  test("allows no style where there is none", () => {
    const empty = directives(contentPolicy({ scripts: [], styles: [], nonce: null }));
    expect(empty.get("style-src")).toBe("'none'");
  });

  test("stands in a tag with its quotation marks escaped", () => {
    expect(policyTag(BARE_POLICY)).toBe(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'">`,
    );
  });
});

describe("the headers", () => {
  test("add what a tag cannot say", () => {
    expect(securityHeaders(BARE_POLICY).get("Content-Security-Policy")).toBe(
      `${BARE_POLICY}; frame-ancestors 'none'`,
    );
  });
});
