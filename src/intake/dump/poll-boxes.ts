import { bodyPlaces, type Page } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** The rule of a poll's button and its like. */
const POLL_RULE = "rating, poll or feedback form";

/** Answers that a poll offers, and words of the longest. */
const FEWEST_ANSWERS = 2;
const MOST_ANSWERS = 8;
const ANSWER_WORDS = 6;

const QUESTION = /[?？؟;]["”»]?$/u;
const SENTENCE_END = /[.!…:;,]$/u;

/** A call to vote, or how many have: `Votes: 1,204`, `Всего голосов: 1204`. */
const VOTE =
  /vot|głos|голос|гласов|гласув|hlas|glas|stimm|szavaz|ψηφ|ψήφ|bals|hääl|stem|röst|oy (?:ver|kullan)|投票|투표/iu;
const NUMBERED = /^(?:\p{L}+ ){0,2}\p{L}+ ?[:：]? ?\p{Nd}[\p{Nd} .,]*$/u;
const LONGEST_MARK = 40;

/**
 * Places of polls in the text: a question, answers of a few words with a line for each, and then the button to
 * vote or how many have. An article about a vote has the numbers, but no question above.
 */
export function pollPlaces(page: Page): readonly number[] {
  const { passages, headEnd } = page;
  return bodyPlaces(page, headEnd).flatMap((question) => {
    if (!QUESTION.test(passages[question]?.text ?? "")) return [];
    const end = pollEnd(passages, question);
    const places = Array.from({ length: end - question }, (_, index) => question + index);
    return places.filter((place) => passages[place]?.sign.kind !== "furniture");
  });
}

/** The place behind the poll that a question opens, or the question's where none does. */
function pollEnd(passages: readonly Signed[], question: number): number {
  let mark = question + 1;
  while (mark - question <= MOST_ANSWERS && !isMark(passages[mark]) && isAnswer(passages[mark]))
    mark += 1;
  let end = mark;
  while (isMark(passages[end])) end += 1;
  return end > mark && mark - question > FEWEST_ANSWERS ? end : question;
}

function isAnswer(passage: Signed | undefined): boolean {
  const { text, words } = passage ?? NOTHING;
  if (words === 0 || words > ANSWER_WORDS) return false;
  return !SENTENCE_END.test(text) && !QUESTION.test(text);
}

function isMark(passage: Signed | undefined): boolean {
  const { sign, text } = passage ?? NOTHING;
  if (text.length > LONGEST_MARK || !VOTE.test(text)) return false;
  if (sign.kind === "furniture") return sign.rule.name === POLL_RULE;
  return sign.kind === "short" && NUMBERED.test(text);
}
