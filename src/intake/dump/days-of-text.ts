import { NOTHING, type Signed } from "./signs.ts";

/** Paragraphs at the text's start among which a date alone may be the article's. */
const DATE_WITHIN = 2;

/** The lines in which a day heads a part of the text, as in a chronicle: a paragraph is above, text below. */
export function daysOfText(passages: readonly Signed[], bodyStart: number): ReadonlySet<Signed> {
  return new Set(
    passages.filter((_, place) => place > bodyStart + DATE_WITHIN && isDayOfText(passages, place)),
  );
}

function isDayOfText(passages: readonly Signed[], place: number): boolean {
  const { sign } = passages[place] ?? NOTHING;
  if (sign.kind !== "meta" || sign.rule !== "date line") return false;
  const below = passages[place + 1]?.sign.kind;
  return passages[place - 1]?.sign.kind === "prose" && (below === "prose" || below === "short");
}
