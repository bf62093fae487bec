import { NOTHING, type Signed } from "./signs.ts";

/** Passages from one comment's name and date to the next one's at most. */
const LONGEST_COMMENT = 15;

/** Lines below a name and a date among which the comment's text starts: it may have a heading. */
const LINES_ABOVE_COMMENT = 2;

/** Different persons who say something, none of whom the page names as author above. */
const FEWEST_WRITERS = 3;

/** A line with one name and a date, with the same signs in it as those of a site's other comments. */
type Head = { readonly place: number; readonly writer: string; readonly signs: string };

/**
 * The first of the letters of several readers that need no heading to be known, each below its writer's name and its
 * day; null when there are none.
 */
export function lettersStart(passages: readonly Signed[]): number | null {
  const heads = passages.flatMap((_, place) => headAt(passages, place) ?? []);
  for (const [nth, head] of heads.entries()) {
    const isFirst = !follows(head, heads[nth - 1]);
    if (isFirst && isThread(passages, threadFrom(heads, nth))) return head.place;
  }
  return null;
}

function headAt(passages: readonly Signed[], place: number): Head | null {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.date === null || sign.authors.length !== 1) return null;
  const below = passages.slice(place + 1, place + 1 + LINES_ABOVE_COMMENT);
  const hasText = below.some((each) => each.sign.kind === "prose");
  return hasText ? { place, writer: sign.authors[0] ?? "", signs: signsOf(text) } : null;
}

/** What is left of a line without its words and numbers: ` | ,  .   - :` */
function signsOf(text: string): string {
  return text.replaceAll(/[\p{L}\p{M}\p{Nd}\s]/gu, "");
}

function follows(head: Head, above: Head | undefined): boolean {
  if (above === undefined || head.signs !== above.signs) return false;
  return head.place - above.place <= LONGEST_COMMENT;
}

function threadFrom(heads: readonly Head[], first: number): readonly Head[] {
  const rest = heads.slice(first + 1);
  const end = rest.findIndex((head, nth) => !follows(head, heads[first + nth]));
  return heads.slice(first, end === -1 ? heads.length : first + 1 + end);
}

/** Reporters who take turns in an article of several parts are named above it. */
function isThread(passages: readonly Signed[], heads: readonly Head[]): boolean {
  if (heads.length < FEWEST_WRITERS) return false;
  const above = passages.slice(0, heads[0]?.place).flatMap(({ sign }) => authorsOf(sign));
  const writers = new Set(heads.map(({ writer }) => writer));
  return [...writers].filter((writer) => !above.includes(writer)).length >= FEWEST_WRITERS;
}

function authorsOf(sign: Signed["sign"]): readonly string[] {
  return sign.kind === "meta" ? sign.authors : [];
}
