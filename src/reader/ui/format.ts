const counts = new Intl.NumberFormat("en");
const lists = new Intl.ListFormat("en", { type: "conjunction" });

/** A count with separators: 2,225. */
export function formatCount(count: number): string {
  return counts.format(count);
}

/** "1 article", "2,225 articles". */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}

/** The parts of "a, b, and c", each told apart from what joins them. */
export function listParts(words: readonly string[]): readonly { isWord: boolean; text: string }[] {
  return lists
    .formatToParts(words)
    .map(({ type, value }) => ({ isWord: type === "element", text: value }));
}
