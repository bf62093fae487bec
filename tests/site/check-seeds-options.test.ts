import { describe, expect, test } from "vitest";
import { checkSeedsOptions } from "#site/check-seeds-options.ts";

describe("the arguments of check-seeds", () => {
  test.each([
    ["nothing", [], { folder: null, output: { kind: "table" } }],
    ["a folder", ["texts"], { folder: "texts", output: { kind: "table" } }],
    ["JSON", ["--json", "texts"], { folder: "texts", output: { kind: "json" } }],
    ["a file", ["--show", "a.txt"], { folder: null, output: { kind: "show", file: "a.txt" } }],
    ["a folder like an option", ["--", "--json"], { folder: "--json", output: { kind: "table" } }],
  ])("ask for %s", (_name, args, expected) => {
    expect(checkSeedsOptions(args)).toEqual({ kind: "check", ...expected });
  });

  test("ask for help", () => {
    expect(checkSeedsOptions(["-h"])).toEqual({ kind: "help" });
  });

  test.each([
    ["an unknown option", ["--jsno"], "Unknown option '--jsno'."],
    ["a value too many", ["--json=yes"], "Option '--json' does not take an argument."],
    ["a value too few", ["--show"], "Option '--show <value>' argument missing."],
    ["two folders", ["a", "b"], 'One folder at a time, and "b" is a second one.'],
    ["two outputs", ["--json", "--show", "a"], "--json and --show do not go together."],
  ])("are refused for %s", (_name, args, message) => {
    expect(checkSeedsOptions(args)).toEqual({ kind: "misuse", message });
  });
});
