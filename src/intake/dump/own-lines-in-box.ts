import { endsSentence, endsWithQuestion } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Words of the longest heading of a list: more may be a headline, unless it asks something. */
const LONGEST_HEADING = 3;
const LONGEST_QUESTION = 6;

/** Items that make a list; one line below a few words may be a headline below its section. */
const FEWEST_ITEMS = 2;

const DIGIT = /\p{Nd}/u;

/**
 * Where in a box of links between two paragraphs the article goes on: with a list of its own, or
 * with a sentence of a word or two. The box's end when it does neither.
 */
export function ownLinesStart(passages: readonly Signed[], start: number, end: number): number {
  for (let place = start + 1; place < end; place += 1) {
    const answer = answerStart(passages, place, start);
    if (answer !== null) return answer;
  }
  return ownListStart(passages, start, end);
}

/**
 * Where a sentence of a word or two starts that is the article's: `No.` below its question, or above
 * a paragraph. Headlines have no stop, summaries more words. Null when the line is none.
 * @param start Where the box starts, whose first headline asks nothing of the article.
 */
export function answerStart(
  passages: readonly Signed[],
  place: number,
  start: number,
): number | null {
  if (place <= start || !isCurtSentence(passages[place])) return null;
  if (place - 1 > start && isQuestion(passages[place - 1])) return place - 1;
  return passages[place + 1]?.sign.kind === "prose" ? place : null;
}

function isCurtSentence(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  return sign.kind === "short" && words < FEWEST_HEADLINE_WORDS && endsSentence(text);
}

function isQuestion(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" && endsWithQuestion(passage.text);
}

/** A heading of few words below the first headline, with lines of numbers down to the end: results, years, amounts. */
function ownListStart(passages: readonly Signed[], start: number, end: number): number {
  if ((passages[start] ?? NOTHING).words < FEWEST_HEADLINE_WORDS) return end;
  for (let place = start + 1; place + FEWEST_ITEMS < end; place += 1) {
    if (isHeading(passages[place])) return isList(passages.slice(place + 1, end)) ? place : end;
  }
  return end;
}

function isHeading(passage: Signed | undefined): boolean {
  const { sign, text, words } = passage ?? NOTHING;
  if (sign.kind !== "short" || DIGIT.test(text)) return false;
  return words <= (endsWithQuestion(text) ? LONGEST_QUESTION : LONGEST_HEADING);
}

/** Whether most lines have numbers; another heading among them would be the next headline's section. */
function isList(lines: readonly Signed[]): boolean {
  const numbered = lines.filter(({ text }) => DIGIT.test(text));
  return numbered.length * 2 > lines.length && !lines.some(isHeading);
}
