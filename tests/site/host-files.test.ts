import { describe, expect, test } from "vitest";
import { hostFiles } from "#site/host-files.ts";
import { BARE_POLICY } from "#site/policy.ts";

function filesOf(base: string, address: string | null): Record<string, string> {
  const files = hostFiles({ title: "Papers", base, address, policy: BARE_POLICY });
  return Object.fromEntries(Array.from(files, ({ path, content }) => [path, String(content)]));
}

describe("the files for hosts", () => {
  test("welcome robots and name the sitemap of a published site", () => {
    expect(filesOf("/", null)["robots.txt"]).toBe("User-agent: *\nAllow: /\n");
    expect(filesOf("/archive/", "https://example.org")["robots.txt"]).toBe(
      "User-agent: *\nAllow: /\nSitemap: https://example.org/archive/sitemap.xml\n",
    );
  });

  test("serve the folder below its base path", () => {
    expect(filesOf("/archive/", null)["_redirects"]).toBe(
      "/ /archive/ 302\n/archive/* /:splat 200\n",
    );
    expect(Object.keys(filesOf("/", null))).toEqual(["_headers", "robots.txt"]);
  });

  test("set the headers below the base path", () => {
    expect(filesOf("/archive/", null)["_headers"]).toContain(
      `/archive/*\n  Content-Security-Policy: ${BARE_POLICY}; frame-ancestors 'none'\n`,
    );
  });
});
