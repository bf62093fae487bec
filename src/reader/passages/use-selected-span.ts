import { useCallback, useEffect, useState } from "react";
import type { Range as Span } from "#article/found.ts";
import type { PagePassages } from "./page-passages.ts";

/** A selection is taken up when it has rested so long: while a finger or key moves it, nothing jumps. */
const REST_MS = 200;

/** After the mouse is let go, only the browser's own handling of the click is waited for. */
const RELEASE_MS = 10;

/**
 * The passage of the article that is selected, by mouse, touch or keyboard, once the selection rests;
 * and the way to do without it until something else is selected.
 */
export function useSelectedSpan(
  passages: PagePassages,
): readonly [span: Span | null, dismiss: () => void] {
  const [span, setSpan] = useState<Span | null>(null);

  useEffect(() => {
    let isPressed = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    function readLater(delay: number) {
      clearTimeout(timer);
      if (!isPressed) timer = setTimeout(() => setSpan(selectedSpan(passages)), delay);
    }
    function press() {
      isPressed = true;
    }
    function release() {
      isPressed = false;
      readLater(RELEASE_MS);
    }
    const change = () => readLater(REST_MS);
    readLater(RELEASE_MS);
    document.addEventListener("selectionchange", change);
    document.addEventListener("pointerdown", press);
    document.addEventListener("pointerup", release);
    document.addEventListener("pointercancel", release);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("selectionchange", change);
      document.removeEventListener("pointerdown", press);
      document.removeEventListener("pointerup", release);
      document.removeEventListener("pointercancel", release);
    };
  }, [passages]);

  return [span, useCallback(() => setSpan(null), [])];
}

function selectedSpan(passages: PagePassages): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const span = passages.spanOf(selection.getRangeAt(0));
  const words = span === null ? "" : passages.text.source.slice(span.start, span.end);
  return words.trim() === "" ? null : span;
}
