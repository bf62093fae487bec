import { PUBLISHED_WORDS } from "../dates/dates-labels.ts";
import { foldWord } from "../dates/dates-tokens.ts";
import { foldedSet } from "./folded-words.ts";
import type { Signed } from "./signs.ts";

const PUBLISHED = foldedSet(PUBLISHED_WORDS);

/** Whether a line opens with a word of publication: `Published 4 May 2031`. */
export function saysPublished(text: string): boolean {
  return PUBLISHED.has(foldWord(text.split(/[ :]/u, 1)[0] ?? ""));
}

/** The dates of lines as `YYYY-MM-DD`, those with a word of publication first: others may be of a change. */
export function datesOf(lines: readonly Signed[]): readonly string[] {
  const dated = lines.flatMap(({ sign, text }) =>
    sign.kind === "meta" && sign.date !== null ? [{ date: sign.date, text }] : [],
  );
  if (dated.length < 2) return dated.map(({ date }) => date);
  const { published = [], other = [] } = Object.groupBy(dated, ({ text }) =>
    saysPublished(text) ? "published" : "other",
  );
  return [...published, ...other].map(({ date }) => date);
}
