import type { StateBlock } from "markdown-it";

/** Whether a line stands in so far that it is program text. */
export function isCode(state: StateBlock, line: number): boolean {
  return indentOf(state, line) >= 4;
}

/** Columns by which a line stands in from the edge of its quote or item. */
export function indentOf(state: StateBlock, line: number): number {
  return (state.sCount[line] ?? 0) - state.blkIndent;
}

/** A line without the signs of its quote or item and without spaces at its ends. */
export function lineAt(state: StateBlock, line: number): string {
  const start = (state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0);
  return state.src.slice(start, state.eMarks[line]).trimEnd();
}

/** The lines from one up to another, which is not among them. */
export function linesOf(state: StateBlock, start: number, end: number): readonly string[] {
  return Array.from({ length: end - start }, (_, index) => lineAt(state, start + index));
}
