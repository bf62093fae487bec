import { expect, test } from "vitest";
import { tidySpaces } from "#intake/spaces.ts";

test.each([
  ["had\u00a0 once", "had once"],
  ["10\u202f000\u2009km", "10 000 km"],
  ["\t\u2003indented \t", "indented"],
  ["har\u00adbour", "harbour"],
  ["zero\u200bwidth\u2060\ufeff", "zerowidth"],
  ["a \u200b b", "a b"],
  ["\u202bשלום\u202c \u200fעולם", "שלום עולם"],
  ["می\u200cرود", "می\u200cرود"],
  ["👨\u200d👩\u200d👧", "👨\u200d👩\u200d👧"],
  ["full\u3000width", "full width"],
  ["何？\u3000そうだ", "何？\u3000そうだ"],
  ["\u3000\u3000段落", "段落"],
  ["ＡＢＣ", "ＡＢＣ"],
  ["\u00a0\u200b", ""],
])("tidies %j", (line, tidy) => {
  expect(tidySpaces(line)).toBe(tidy);
});
