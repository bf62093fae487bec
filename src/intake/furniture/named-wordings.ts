import { foldLine, withoutEdgeSigns } from "./fold-line.ts";
import type { FurnitureRule } from "./rule.ts";
import { createStartFilter } from "./start-filter.ts";

/** What stands in a wording for the name of a site or of what it offers: `Follow * on WhatsApp`. */
const NAME = "*";

/** Code units of the longest line that is such a wording, and of the longest name. */
const LONGEST_LINE = 240;
const LONGEST_NAME = 40;

/** Words of the longest name: `The Harbour Post Weekly`. */
const MOST_SPACES = 3;

/** Signs that end a sentence or part its clauses, before a space: no name has them. */
const OF_SENTENCE = /[.!?:;,。！？：；，、](?: |$)/u;

/** Letters at a wording's end by which it is looked up where it begins with the name. */
const LETTERS_AT_END = 4;

/** Folded texts before and behind the name. */
type NamedWording = {
  readonly before: string;
  readonly behind: string;
  /** The last letters as they are written, but small. */
  readonly end: string;
  readonly rule: FurnitureRule;
};

/**
 * Finds the rule that knows a whole line but for a name in it.
 * @param rows Wordings as they are written, each with `*` once.
 */
export function createNamedFinder(
  rows: readonly { readonly text: string; readonly rule: FurnitureRule }[],
): (text: string) => FurnitureRule | null {
  const wordings = rows.map(({ text, rule }): NamedWording => {
    const [before = "", behind = ""] = text.split(NAME);
    return { before: foldStart(before), behind: foldEnd(behind), end: endOf(text), rule };
  });
  const starting = wordings.filter(({ before }) => before !== "");
  const mayStart = createStartFilter(starting.map(({ before }) => before));
  const byEnd = Map.groupBy(
    wordings.filter(({ before }) => before === ""),
    ({ end }) => end,
  );
  return (text) => {
    if (text.length > LONGEST_LINE) return null;
    const ending = byEnd.get(endOf(text));
    if (ending === undefined && !mayStart(text, 0)) return null;
    const line = withoutEdgeSigns(foldLine(text));
    const isKnown = (wording: NamedWording): boolean => isNamed(line, wording);
    return (starting.find(isKnown) ?? ending?.find(isKnown))?.rule ?? null;
  };
}

function endOf(text: string): string {
  return text.slice(-LETTERS_AT_END).toLowerCase();
}

/** Folding takes spaces from the ends; that before the name counts. */
function foldStart(text: string): string {
  return foldLine(text) + (text.endsWith(" ") ? " " : "");
}

function foldEnd(text: string): string {
  // Behind a letter, since a sign or space there is no edge of the line.
  return withoutEdgeSigns(foldLine(`a${text}`)).slice(1);
}

function isNamed(line: string, { before, behind }: NamedWording): boolean {
  const end = line.length - behind.length;
  if (end - before.length < 1 || end - before.length > LONGEST_NAME) return false;
  return line.startsWith(before) && line.endsWith(behind) && isName(line.slice(before.length, end));
}

function isName(text: string): boolean {
  if (OF_SENTENCE.test(text) || text.startsWith(" ") || text.endsWith(" ")) return false;
  return text.split(" ").length <= MOST_SPACES + 1;
}
