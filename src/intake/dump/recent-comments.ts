import { NOTHING, type Signed } from "./signs.ts";

/** Readers who write below each other, by different names. */
const FEWEST_WRITERS = 2;

/** Words of a reader's name, and lines from it to the next one's at most. */
const NAME_WORDS = 3;
const LONGEST_COMMENT = 12;

/**
 * The first line of comments that say how long ago they were written, when no heading stands above them: a name,
 * `5 hours ago`, some text, and a button to answer it. Null when there are none.
 */
export function recentStart(passages: readonly Signed[]): number | null {
  const heads = passages.flatMap((_, place) => (isHead(passages, place) ? [place] : []));
  const start = heads.find((place, nth) => goesOn(passages, place, heads[nth + 1]));
  return start ?? null;
}

/** A name alone, below it a time without a date, and below that what somebody says. */
function isHead(passages: readonly Signed[], place: number): boolean {
  const { sign, words } = passages[place] ?? NOTHING;
  if (words > NAME_WORDS || (sign.kind !== "short" && sign.kind !== "meta")) return false;
  const below = passages[place + 1];
  if (below?.sign.kind !== "meta" || below.sign.rule !== "date line") return false;
  if (below.sign.date !== null || below.sign.isPlaceLine) return false;
  return isText(passages[place + 2]);
}

function isText(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "prose" || /[.!?…。！？]$/u.test(passage?.text ?? "");
}

/** Whether a button to answer stands below a comment, and another reader's name close behind. */
function goesOn(passages: readonly Signed[], head: number, next: number | undefined): boolean {
  if (next === undefined || next - head > LONGEST_COMMENT) return false;
  const names = new Set([head, next].map((place) => passages[place]?.text));
  return names.size === FEWEST_WRITERS && passages.slice(head, next).some(isOfComments);
}

function isOfComments({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  const { leadsToComments, name } = sign.rule;
  return leadsToComments === true || name === "comment label" || name === "comment form";
}
