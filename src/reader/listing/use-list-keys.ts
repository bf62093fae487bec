import { useEffect, type RefObject } from "react";
import { pressedKey } from "../keys/pressed-key.ts";

/** What a key does: go to the field, or to a row; null for keys that do nothing here. */
export type Move = { readonly to: "field" } | { readonly to: "row"; readonly row: number } | null;

/** The move for a key pressed while a row, or nothing of the list (null), has the focus. */
export function moveFor(key: string, row: number | null): Move {
  if (key === "/") return { to: "field" };
  if (row === null) return key === "j" ? { to: "row", row: 0 } : null;
  if (key === "j" || key === "ArrowDown") return { to: "row", row: row + 1 };
  if (row === 0) return key === "ArrowUp" ? { to: "field" } : null;
  if (key === "k" || key === "ArrowUp") return { to: "row", row: row - 1 };
  return null;
}

/** `/` goes to the field from anywhere; `j`, `k` and the arrows move from row to row. */
export function useListKeys(
  field: RefObject<HTMLInputElement | null>,
  focusRow: (row: number) => void,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const key = pressedKey(event);
      const move = key === null ? null : moveFor(key, rowOf(event.target));
      if (move === null) return;
      event.preventDefault();
      if (move.to === "field") field.current?.focus();
      else focusRow(move.row);
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [field, focusRow]);
}

function rowOf(target: EventTarget | null): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
  return row === undefined ? null : Number(row);
}
