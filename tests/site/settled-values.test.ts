import { describe, expect, test } from "vitest";
import { settleValues } from "#site/settled-values.ts";

describe("settled styles", () => {
  test("hold a setting's value where it is asked for", () => {
    const css = ":root{--reading-size:1rem}p{font-size:var(--reading-size)}";
    expect(settleValues(css)).toBe("p{font-size:1rem}");
  });

  test("keep a setting that has two values", () => {
    const css = ":root{--reading-size:1rem}h2{--reading-size:2rem}p{font-size:var(--reading-size)}";
    expect(settleValues(css)).toBe(css);
  });

  test("keep any other variable that is asked for", () => {
    const css = ":root{--paper:#fff}p{color:var(--paper)}";
    expect(settleValues(css)).toBe(css);
  });

  test("lose what nothing asks for, also by way of it", () => {
    expect(settleValues(":root{--a:1;--b:var(--a)}p{color:red}")).toBe("p{color:red}");
  });

  test("say a declaration once", () => {
    const css =
      "p{-webkit-text-decoration:inherit;-webkit-text-decoration:inherit;text-wrap:pretty}";
    expect(settleValues(css).match(/-webkit/g)).toHaveLength(1);
  });
});
