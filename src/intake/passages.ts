import type { SourceLine } from "./lines.ts";

/** A headline, paragraph or the like: one line, or several that were wrapped by a program. */
export type Passage = {
  readonly text: string;
  /** Line number in the decoded source where it starts, from 1. */
  readonly line: number;
};

/** Widths, in UTF-16 code units, at which programs wrap mail and plain text. */
const NARROWEST_WRAP = 40;
const WIDEST_WRAP = 100;

/** Full lines that prove a file wrapped; fewer come about by chance. */
const FULL_LINES_NEEDED = 3;

/**
 * Makes lines into passages. A line is a passage of its own, unless the file was wrapped: then the
 * lines between two gaps are one passage if each but the last is full, that is, the next line's
 * first word did not fit on it. Verse and addresses in such a file keep their lines.
 */
export function joinWrapped(lines: readonly SourceLine[]): readonly Passage[] {
  const groups = groupByGaps(lines);
  const width = wrapWidth(groups);
  if (width === null) return lines.map(toPassage);
  return groups.flatMap((group) =>
    isWrapped(group, width) ? [joinLines(group)] : group.map(toPassage),
  );
}

type Group = readonly SourceLine[];

function groupByGaps(lines: readonly SourceLine[]): readonly Group[] {
  const groups: SourceLine[][] = [];
  for (const line of lines) {
    const group = line.afterGap ? undefined : groups.at(-1);
    if (group === undefined) groups.push([line]);
    else group.push(line);
  }
  return groups;
}

/** The width at which a file's lines were wrapped, or null if they were not. */
function wrapWidth(groups: readonly Group[]): number | null {
  const wrappable = groups.filter((group) => group.length > 1);
  let width = 0;
  for (const group of wrappable) {
    for (const line of group) width = Math.max(width, line.text.length);
  }
  if (width < NARROWEST_WRAP || width > WIDEST_WRAP) return null;
  const wrapped = wrappable.filter((group) => isWrapped(group, width));
  const fullLines = wrapped.reduce((sum, group) => sum + group.length - 1, 0);
  return fullLines >= FULL_LINES_NEEDED ? width : null;
}

function isWrapped(group: Group, width: number): boolean {
  return group.every((line, index) => {
    const next = group[index + 1];
    return next === undefined || isFull(line, next, width);
  });
}

function isFull(line: SourceLine, next: SourceLine, width: number): boolean {
  const wordEnd = next.text.indexOf(" ");
  const firstWord = wordEnd === -1 ? next.text.length : wordEnd;
  return line.text.includes(" ") && line.text.length + 1 + firstWord > width;
}

function joinLines(group: Group): Passage {
  return {
    text: group.map((line) => line.text).join(" "),
    line: group[0]?.number ?? 0,
  };
}

function toPassage(line: SourceLine): Passage {
  return { text: line.text, line: line.number };
}
