import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { markPure } from "#site/unused-routing.ts";

const LIBRARY = resolve("node_modules/react-router/dist/production/lib/dom/lib.js");

test("what the router makes by calls may be left out", () => {
  const code = 'const Link = React$1.forwardRef(function Link() {});\nLink.displayName = "Link";\n';
  expect(markPure(code)).toBe(
    "const Link = /* @__PURE__ */ React$1.forwardRef(function Link() {});\n\n",
  );
});

test("the router is still written so", () => {
  const code = readFileSync(LIBRARY, "utf8");
  expect(code).toMatch(/^Link\.displayName = "Link";$/m);
  const marked = markPure(code);
  expect(marked).not.toMatch(/^\w+\.displayName/m);
  expect(marked).toContain("const Link = /* @__PURE__ */ React$1.forwardRef(");
});
