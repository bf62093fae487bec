import { describe, expect, test } from "vitest";
import { moveFor, type Move } from "#reader/listing/use-list-keys.ts";

const toRow = (row: number): Move => ({ to: "row", row });

describe("a key pressed in the listing", () => {
  test.each<[key: string, row: number | null, move: Move]>([
    ["/", null, { to: "field" }],
    ["/", 4, { to: "field" }],
    ["j", null, toRow(0)],
    ["j", 4, toRow(5)],
    ["ArrowDown", 4, toRow(5)],
    ["k", 4, toRow(3)],
    ["ArrowUp", 4, toRow(3)],
    ["ArrowUp", 0, { to: "field" }],
    ["ArrowDown", null, null],
    ["k", null, null],
    ["Enter", 4, null],
  ])("%s at row %s", (key, row, move) => {
    expect(moveFor(key, row)).toEqual(move);
  });
});
