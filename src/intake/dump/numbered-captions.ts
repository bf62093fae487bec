import type { Range } from "./body-range.ts";
import { isInterruption, isSiteLine, type Signed } from "./signs.ts";

/** Captions of a text above its end whose count goes on behind it. */
const FEWEST_CAPTIONS = 2;

/** Words of the longest caption. */
const LONGEST_CAPTION = 25;

/** A word with the picture's number, and what it shows: `Fig. 3 – The pier at low tide`. */
const NUMBERED = /^(\p{L}{2,12}\.?) (\p{Nd}{1,3}) ?[–—:.|-] ?\S/u;

/**
 * How many of the lines behind what seems the text are still inside it: up to the last caption that
 * goes on with the numbers of the captions above. Sentences between them may lack their full stop.
 * @param end The place behind the text.
 */
export function numberedCaptionsEnd(passages: readonly Signed[], end: number): number {
  const counts = new Map<string, number>();
  for (const passage of passages.slice(0, end)) {
    const [word, number] = numberOf(passage);
    const next = (counts.get(word) ?? 0) + 1;
    if (number === next) counts.set(word, next);
  }
  let last = 0;
  for (const [index, passage] of passages.slice(end).entries()) {
    const [word, number] = numberOf(passage);
    const count = counts.get(word) ?? 0;
    if (count < FEWEST_CAPTIONS || number !== count + 1) continue;
    counts.set(word, number);
    last = index + 1;
  }
  return last;
}

/** A text with the lines behind it up to the last of its numbered captions, unless a line of the site stands among them. */
export function withNumberedCaptions(passages: readonly Signed[], body: Range): Range {
  const end = body.end + numberedCaptionsEnd(passages, body.end);
  const added = passages.slice(body.end, end);
  const isText = !added.some((passage) => isSiteLine(passage) && !isInterruption(passage));
  return isText ? { ...body, end } : body;
}

/** The word and the number of a caption; an empty word with 0 for any other line. */
function numberOf({ sign, text, words }: Signed): readonly [string, number] {
  if (sign.kind === "prose" || words > LONGEST_CAPTION) return ["", 0];
  const [, word = "", digits = "0"] = NUMBERED.exec(text) ?? [];
  return [word, Number(digits)];
}
