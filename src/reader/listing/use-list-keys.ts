import { useEffect, type RefObject } from "react";

const NEXT = ["j", "ArrowDown"];
const BEFORE = ["k", "ArrowUp"];

/** `/` goes to the field from anywhere; `j`, `k` and the arrows move from row to row. */
export function useListKeys(
  field: RefObject<HTMLInputElement | null>,
  focusRow: (row: number) => void,
): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const row = rowOf(event.target);
      if (event.key === "/") field.current?.focus();
      else if (row !== null && NEXT.includes(event.key)) focusRow(row + 1);
      else if (row === 0 && event.key === "ArrowUp") field.current?.focus();
      else if (row !== null && BEFORE.includes(event.key)) focusRow(row - 1);
      else if (row === null && event.key === "j") focusRow(0);
      else return;
      event.preventDefault();
    }
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [field, focusRow]);
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest("input, select, textarea") !== null;
}

function rowOf(target: EventTarget | null): number | null {
  if (!(target instanceof HTMLElement)) return null;
  const row = target.closest<HTMLElement>("[data-index]")?.dataset["index"];
  return row === undefined ? null : Number(row);
}
