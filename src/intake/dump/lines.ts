import { ownCopy } from "../own-copy.ts";
import { tidySpaces } from "../spaces.ts";
import { splitEditLinks } from "./edit-links.ts";
import { iconNamesIn, withoutIconNames } from "./icon-names.ts";

/** A line of the source that holds text, with its spaces made plain. */
export type SourceLine = {
  readonly text: string;
  /** Line number in the decoded source, from 1. */
  readonly number: number;
  /** Whether an empty line, or the start of the file, is before it. */
  readonly afterGap: boolean;
  /** Columns of white space before the text; a tab counts as one. */
  readonly indent: number;
  /** The cells of a table's row, told by tabs: at least two; else none. */
  readonly cells: readonly string[];
  /** Names of icons that were run into the text. */
  readonly icons: readonly string[];
  /** Whether the source marks it as a heading; most dumps mark none. */
  readonly isHeading?: true;
  /** A wiki's links that stood behind it. */
  readonly editLinks?: readonly string[];
  /** Whether a form feed, the end of a printed page, is before it. */
  readonly opensPage?: true;
  /** The printed page on which it stands, from 0; none where nothing tells pages. */
  readonly page?: number;
};

const LEADING_SPACES = /^[\t \u00a0\u3000]*/u;

/** The end of a printed page, where the source keeps it. */
const FORM_FEED = "\f";

/** Cells of the widest table that is shown as one; more tabs than that are layout. */
const MOST_CELLS = 20;

/**
 * The lines of a decoded text that are not empty.
 * @param firstLine Number of the text's first line in its source.
 */
export function sourceLines(text: string, firstLine = 1): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let afterGap = true;
  let opensPage = false;
  const written = text.split("\n");
  const iconNames = iconNamesIn(written);
  for (const [index, source] of written.entries()) {
    const whole = source.startsWith(FORM_FEED) ? source.slice(1) : source;
    opensPage ||= whole !== source;
    const icons = iconNames(whole);
    const raw = icons.length === 0 ? whole : withoutIconNames(whole);
    const line = tidySpaces(raw);
    if (line !== "") {
      const indent = line === raw ? 0 : (LEADING_SPACES.exec(raw)?.[0].length ?? 0);
      const number = index + firstLine;
      const read = { text: ownCopy(line), number, afterGap, indent, cells: cellsOf(raw), icons };
      lines.push(withoutEditLinks(opensPage ? { ...read, opensPage } : read));
      opensPage = false;
    }
    afterGap = line === "";
  }
  return lines;
}

function withoutEditLinks(line: SourceLine): SourceLine {
  const split = splitEditLinks(line.text);
  if (split === null) return line;
  return { ...line, text: split.heading, editLinks: [split.links], isHeading: true };
}

function cellsOf(raw: string): readonly string[] {
  if (!raw.includes("\t")) return [];
  const cells = raw
    .trim()
    .split("\t", MOST_CELLS + 1)
    .map(tidySpaces);
  return cells.length > 1 && cells.length <= MOST_CELLS ? cells : [];
}
