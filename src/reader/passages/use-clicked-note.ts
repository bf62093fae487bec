import { useCallback, useEffect, useState } from "react";
import type { PagePassages } from "./page-passages.ts";
import type { PaintedNote } from "./use-painted-notes.ts";

/** The marked passage that was clicked last, and the way to do without it. Painted marks hear no clicks of their own. */
export function useClickedNote(
  passages: PagePassages,
  painted: readonly PaintedNote[],
): readonly [clicked: PaintedNote | null, dismiss: () => void] {
  const [id, setId] = useState<string | null>(null);
  useEffect(() => {
    function choose({ clientX, clientY, target }: MouseEvent) {
      if (!(target instanceof Element) || target.closest("article") === null) return;
      const hit = painted.find(({ span }) => isAt(passages.rangesOf(span), clientX, clientY));
      setId(hit?.note.id ?? null);
    }
    document.addEventListener("click", choose);
    return () => document.removeEventListener("click", choose);
  }, [passages, painted]);
  const clicked = painted.find(({ note }) => note.id === id) ?? null;
  return [clicked, useCallback(() => setId(null), [])];
}

function isAt(ranges: readonly Range[], x: number, y: number): boolean {
  return ranges
    .flatMap((range) => [...range.getClientRects()])
    .some(({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom);
}
