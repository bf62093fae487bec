import { useLayoutEffect, type RefObject } from "react";
import type { Range as Span } from "#article/found.ts";
import { barPlace } from "./bar-place.ts";
import type { PagePassages } from "./page-passages.ts";

/** Puts the bar beside a passage, where it scrolls along with the text. */
export function useBarPlace(
  bar: RefObject<HTMLElement | null>,
  passages: PagePassages,
  { start, end }: Span,
): void {
  useLayoutEffect(() => {
    function place() {
      if (bar.current !== null) placeBar(bar.current, passages.rangesOf({ start, end }));
    }
    place();
    window.addEventListener("resize", place);
    return () => window.removeEventListener("resize", place);
  });
}

function placeBar(bar: HTMLElement, ranges: readonly Range[]): void {
  const lines = ranges.flatMap((range) => [...range.getClientRects()]);
  const first = lines[0];
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const parent = ranges[0]?.startContainer.parentElement;
  const { left, top } = barPlace({
    first,
    last,
    bar: { width: bar.offsetWidth, height: bar.offsetHeight },
    screen: { width: clientWidth, height: clientHeight },
    isTouch: matchMedia("(pointer: coarse)").matches,
    isRightToLeft: parent !== null && parent !== undefined && isRightToLeft(parent),
  });
  bar.style.left = `${left + window.scrollX}px`;
  bar.style.top = `${top + window.scrollY}px`;
}

function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}
