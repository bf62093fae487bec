import { joinTexts } from "../dump/hyphens-at-ends.ts";
import type { SourceLine } from "../dump/lines.ts";
import { lettersOf } from "../html/html-title.ts";

/** Lines of a page above its text, among which the headline stands. */
const LINES_ABOVE_TEXT = 80;

/** Lines of the longest headline. */
const MOST_LINES = 5;

/** Letters of the shortest headline that is told from the name of a section by them alone. */
const FEWEST_LETTERS = 3;

/** What parts a headline from the names of site and section in a page's title. */
const SEPARATOR = /\s[|\-–—·•»:/]+\s?|[|\-–—·•»:/]+\s|[|｜]/gu;

/** Lines of a headline: places from `start` to before `end`. */
export type HeadlineLines = { readonly start: number; readonly end: number };

/**
 * Where a page shows the headline that its title, as a browser prints it, begins or ends with. The longest of several
 * counts, since a site's name stands on its page too.
 * @param site The host of the page's address, or an empty text.
 */
export function headlineLines(
  lines: readonly SourceLine[],
  title: string,
  site: string,
): HeadlineLines | null {
  const wanted = new Set(
    partsOf(title)
      .map(lettersOf)
      .filter(isHeadline(lettersOf(site))),
  );
  const longest = Math.max(0, ...Array.from(wanted, ({ length }) => length));
  let found: HeadlineLines | null = null;
  let most = 0;
  for (let start = 0; start < Math.min(lines.length, LINES_ABOVE_TEXT); start += 1) {
    let letters = "";
    for (let end = start + 1; end <= start + MOST_LINES && end <= lines.length; end += 1) {
      letters += lettersOf((lines[end - 1]?.text ?? "").slice(0, longest * 2));
      if (letters.length > longest) break;
      if (letters.length > most && wanted.has(letters)) {
        found = { start, end };
        most = letters.length;
      }
    }
  }
  return found;
}

/** Lines as one, whose text is whole. */
export function joinedLine(lines: readonly SourceLine[]): readonly SourceLine[] {
  return lines.slice(0, 1).map((first) => ({
    ...first,
    text: joinTexts(lines.map(({ text }) => text)),
    icons: lines.flatMap(({ icons }) => icons),
    cells: [],
  }));
}

function isHeadline(site: string): (letters: string) => boolean {
  return (letters) => letters.length >= FEWEST_LETTERS && !site.includes(letters);
}

/** The whole title, and what is left of it without names before or behind it. */
function partsOf(title: string): readonly string[] {
  const signs = Array.from(title.matchAll(SEPARATOR));
  const before = signs.map(({ index }) => title.slice(0, index));
  const behind = signs.map((sign) => title.slice(sign.index + sign[0].length));
  return [title, ...before, ...behind];
}
