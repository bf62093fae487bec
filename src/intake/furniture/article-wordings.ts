/**
 * Reads rows of wordings, one text for each language with ` | ` between two wordings: a table of
 * one line for each language can be compared by eye, thousands of lines of one wording cannot.
 */
export function wordingsByLanguage(
  rows: Readonly<Record<string, string>>,
): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    Object.entries(rows).map(([language, row]) => [language, row.split(" | ")]),
  );
}
