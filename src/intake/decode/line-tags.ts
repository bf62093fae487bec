/** Tags that part lines of a text, as a faulty dump leaves them: `The ferry is back.<br>`. */
const LINE_TAG = /\s*<\/?(?:br|p|div|li|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>/gi;
const LINE_TAG_AT_EDGE =
  /^\s*<\/?(?:br|p|div|li|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>|<\/?(?:br|p|div|li|h[1-6])(?:\s[^<>]{0,200})?\s?\/?>\s*$/i;
/** Tags inside a line, which are left beside those. */
const INLINE_TAG = /<\/?(?:b|i|u|em|strong|span|font|a|small)(?:\s[^<>]{0,300})?\s?\/?>/gi;

/** Lines with such a tag at an edge; fewer may speak of tags. */
const FEWEST_LINES = 3;

/** One line in so many has one at least, or the tags stand in long lines instead of their ends. */
const LINES_PER_TAG = 2;
const LONGEST_LINE = 2000;

/** A text whose lines still show tags of the page they came from, with ends of lines in their place. */
export function withoutLineTags(text: string): string {
  if (!text.includes("<")) return text;
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const tagged = lines.filter((line) => LINE_TAG_AT_EDGE.test(line)).length;
  const isTagged = tagged >= FEWEST_LINES && tagged * LINES_PER_TAG >= lines.length;
  const isOneLine =
    lines.some(({ length }) => length > LONGEST_LINE) &&
    (text.match(LINE_TAG)?.length ?? 0) >= FEWEST_LINES;
  if (!isTagged && !isOneLine) return text;
  return text.replace(LINE_TAG, "\n").replace(INLINE_TAG, "");
}
