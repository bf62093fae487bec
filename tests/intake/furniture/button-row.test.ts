import { describe, expect, test } from "vitest";
import { furniture } from "#intake/furniture/all-rules.ts";

function ruleOf(line: string): string | undefined {
  return furniture().byPattern(line)?.rule.name;
}

describe("buttons side by side", () => {
  test.each([
    "Sign up Sign in",
    "Print this article Email this article",
    "Mail Mail",
    "8 Comments Share",
    "Teilen Drucken",
    "登录 注册",
  ])("are known in %j", (line) => {
    expect(ruleOf(line)).toBe("row of buttons");
  });

  test.each([
    "Share the work",
    "Print runs",
    "Sign up for nothing",
    "share print",
    "Comments welcome",
  ])("are not seen in %j", (line) => {
    expect(ruleOf(line)).not.toBe("row of buttons");
  });

  test("may stand in the text when each of them may", () => {
    const placeOf = (line: string) => furniture().byPattern(line)?.rule.place;
    expect(placeOf("Print this article Email this article")).toBe("anywhere");
    expect(placeOf("Sign up Sign in")).toBe("edges");
  });
});
