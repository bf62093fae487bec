/** Entries that a message names by their lines. */
const MOST_LINES = 5;

/** What some entries lack, and what to make of it. */
const LACKS = {
  text: { which: "Entries without a text, which give no article", advice: "" },
  sense: {
    which:
      "Entries whose text is nested too deep, or has more elements than any article, and is not read",
    advice: " Save their pages instead.",
  },
  title: { which: "Entries without a title, which have their first sentence for one", advice: "" },
  rest: {
    which: "Entries that may hold only a summary or the beginning of their article",
    advice: " For the whole text save their pages instead.",
  },
} as const;

/**
 * A message on entries that lack something; none where there are none.
 * @param lines Where they stand in the file.
 */
export function lackMessage(
  lacked: keyof typeof LACKS,
  lines: readonly number[],
): readonly string[] {
  if (lines.length === 0) return [];
  const { which, advice } = LACKS[lacked];
  const named = lines.slice(0, MOST_LINES).map((line) => `line ${line}`);
  const rest = lines.length - MOST_LINES;
  const more = rest > 0 ? ` and ${rest} more` : "";
  return [`${which}: ${named.join(", ")}${more}.${advice}`];
}

/** A message on what was exported and is no published article, by what it is; none where all are. */
export function omittedMessage(kinds: readonly string[]): readonly string[] {
  if (kinds.length === 0) return [];
  const counts = new Map<string, number>();
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const sorted = Array.from(counts).toSorted(([, one], [, other]) => other - one);
  const named = sorted.map(([kind, count]) => `${kind} (${count})`).join(", ");
  return [
    `Left out since they are no published articles: ${named}. Publish what is to be read, and export again.`,
  ];
}
