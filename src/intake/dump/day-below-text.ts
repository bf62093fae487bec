import { unmarkedNames } from "./byline.ts";
import { labelledDay } from "./day-by-headline.ts";
import { endsArticle, opensLinks, type Signed } from "./signs.ts";

/** Lines behind the text among which the page may say its day. */
const LINES_BEHIND = 20;

/**
 * The day that a page says below its text alone, as `YYYY-MM-DD`: beside the author's name, behind counters, below the
 * headline said once more. Null where several days stand there, or one that is another article's.
 * @param language BCP 47 tag of the text, or null.
 */
export function dayBelowText(
  passages: readonly Signed[],
  bodyEnd: number,
  title: string | undefined,
  language: string | null,
): string | null {
  const start = startOfStamps(passages, bodyEnd);
  const lines = passages.slice(start, bodyEnd + LINES_BEHIND);
  const end = lines.findIndex(endsArticle);
  const below = end === -1 ? lines : lines.slice(0, end);
  const days = below.map((line) => dayOf(line, language));
  const first = days.findIndex((day) => day !== null);
  const isOne = new Set(days.filter((day) => day !== null)).size === 1;
  return isOne && isOfArticle(passages, start + first, title) ? (days[first] ?? null) : null;
}

/** Where the stamps start with which a text may end; a day further up may head a part of it. */
function startOfStamps(passages: readonly Signed[], bodyEnd: number): number {
  const last = passages.slice(0, bodyEnd).findLastIndex(({ sign }) => sign.kind !== "meta");
  return last + 1;
}

function dayOf(line: Signed, language: string | null): string | null {
  const { sign } = line;
  if (sign.kind === "meta") return sign.isPlaceLine ? null : sign.date;
  return sign.kind === "short" ? labelledDay(line, language) : null;
}

/** Whether a day stands below what is no other article's headline. */
function isOfArticle(
  passages: readonly Signed[],
  place: number,
  title: string | undefined,
): boolean {
  const above = passages[place - 1];
  if (above?.sign.kind === "short")
    return above.text === title || unmarkedNames(above.text).length > 0;
  return !opensLinks(above);
}

/**
 * The only day below a page's headline, as `YYYY-MM-DD`, however far from it, if it stands beside the name of an author.
 * Null where there is no such line or several: they are other articles'.
 */
export function onlyDay(passages: readonly Signed[], title: number): string | null {
  const dated = passages.flatMap(({ sign }, place) =>
    place > title && sign.kind === "meta" && sign.date !== null ? [{ place, date: sign.date }] : [],
  );
  const [first, other] = dated;
  if (first === undefined || other !== undefined) return null;
  const around = passages.slice(first.place - 1, first.place + 2);
  return around.some(({ sign }) => sign.kind === "meta" && sign.authors.length > 0)
    ? first.date
    : null;
}
