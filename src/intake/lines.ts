import { tidySpaces } from "./spaces.ts";

/** A line of the source that holds text, with its spaces made plain. */
export type SourceLine = {
  readonly text: string;
  /** Line number in the decoded source, from 1. */
  readonly number: number;
  /** Whether an empty line, or the start of the file, is before it. */
  readonly afterGap: boolean;
};

/** The lines of a decoded text that are not empty. */
export function sourceLines(text: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let afterGap = true;
  for (const [index, raw] of text.split("\n").entries()) {
    const line = tidySpaces(raw);
    if (line !== "") lines.push({ text: line, number: index + 1, afterGap });
    afterGap = line === "";
  }
  return lines;
}
