import { isSiteLine, type Signed } from "./signs.ts";

/** Several numbers in a row behind the text, or one between two lines of the site, are counters of buttons that were dropped. */
export function isCounterRow(below: readonly Signed[], index: number): boolean {
  // Numbers with tabs between them are a table's.
  if (below[index]?.sign.kind !== "bare" || below[index].cells.length > 0) return false;
  const [above, next] = [below[index - 1], below[index + 1]];
  if (isSiteLine(above) && isSiteLine(next)) return true;
  return above?.sign.kind === "bare" || next?.sign.kind === "bare";
}
