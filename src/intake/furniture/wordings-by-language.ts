/**
 * Reads rows of wordings: one text for each language with `|` between two wordings. A table of a
 * few lines for each language can be compared by eye, thousands of lines of one wording cannot.
 */
export function wordingsByLanguage(
  rows: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(rows).map(([language, row]) => [language, wordingsIn(row)]),
  );
}

function wordingsIn(row: string): readonly string[] {
  return row
    .trim()
    .replace(/\s{2,}|[^\S ]/g, " ")
    .split(/ ?\| ?/);
}
