import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barPlace } from "#reader/passages/bar-place.ts";

const SCREEN = { width: 390, height: 800 };
const BAR = { width: 300, height: 40 };

function line(top: number, left = 20, right = 370) {
  return { top, bottom: top + 30, left, right };
}

const ONE_LINE = {
  first: line(400),
  last: line(400),
  bar: BAR,
  screen: SCREEN,
  isTouch: false,
  isRightToLeft: false,
};

describe("the bar", () => {
  test("stands above the first line", () => {
    expect(barPlace(ONE_LINE)).toEqual({ left: 20, top: 352 });
  });

  test("stands at the start of a line that runs from right to left", () => {
    expect(barPlace({ ...ONE_LINE, isRightToLeft: true })).toEqual({ left: 70, top: 352 });
  });

  test("stands below the last line where there is no room above", () => {
    const place = barPlace({ ...ONE_LINE, first: line(10), last: line(100) });
    expect(place).toEqual({ left: 20, top: 138 });
  });

  test("stands below the handles of a selection made by touch", () => {
    expect(barPlace({ ...ONE_LINE, isTouch: true }).top).toBe(470);
  });

  test("stands at the lower edge when the selection fills the screen", () => {
    const place = barPlace({ ...ONE_LINE, first: line(-900), last: line(2000) });
    expect(place).toEqual({ left: 20, top: 752 });
  });

  test("is on the screen wherever the selection is, and off it where there is room", () => {
    const tops = fc.integer({ min: -500, max: 1300 });
    const lefts = fc.integer({ min: 0, max: 360 });
    fc.assert(
      fc.property(tops, fc.nat(600), lefts, fc.boolean(), (top, length, left, isTouch) => {
        const first = line(top, left, 380);
        const last = line(top + length);
        const place = barPlace({ ...ONE_LINE, first, last, isTouch });
        expect(place.left).toBeGreaterThanOrEqual(8);
        expect(place.left + BAR.width).toBeLessThanOrEqual(SCREEN.width - 8);
        expect(place.top).toBeGreaterThanOrEqual(8);
        expect(place.top + BAR.height).toBeLessThanOrEqual(SCREEN.height - 8);
        const hasRoom = first.top >= 56 || last.bottom <= SCREEN.height - 56 - 32;
        const isOutside = place.top + BAR.height <= first.top || place.top >= last.bottom;
        const isSeen = first.top < SCREEN.height && last.bottom > 0;
        expect(isOutside || !hasRoom || !isSeen).toBe(true);
      }),
    );
  });
});
