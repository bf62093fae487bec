import { tidySpaces } from "../spaces.ts";

const ROW_START = /^[\s>]*\|?/;
const UNESCAPED_PIPE = /(?<!\\)\|/;

/** The cells of a table's row as they are written. */
export function sourceCells(line: string): readonly string[] {
  const cells = line.replace(ROW_START, "").split(UNESCAPED_PIPE).map(tidySpaces);
  return cells.at(-1) === "" ? cells.slice(0, -1) : cells;
}
