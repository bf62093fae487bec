import type { FurnitureRule } from "../furniture/rule.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { speakOf } from "./topic-words.ts";

/** Long paragraphs directly below a heading that are the author's remarks, and words of each. */
const PARAGRAPHS_BELOW = 2;
const PARAGRAPH_WORDS = 25;

/** Paragraphs above that show what the article is about. */
const PARAGRAPHS_ABOVE = 5;

/** The share of their words that remarks have in common with the text above, as those of one article do. */
const SHARED_WORDS = 0.43;

/** What says that a paragraph is about readers' comments: the rules for them, or one of them. */
const OF_COMMENTS = /coment|comment|kommenta/iu;

/** Who wrote a comment, above it: `Ana Bell disse:`. */
const HEAD =
  /^\p{Lu}[^.:!?]{1,50} (?:sagt|schrieb|says|said|a dit|dit|dice|dijo|ha detto|disse|diz|ha dit|va dir|diu|spune|a spus|zegt|skriver|säger|sier|siger|sanoo|mówi|говорит|пише):$/u;

const COMMENTS_RULE: FurnitureRule = {
  name: "first comment",
  reason: "It tells who wrote the comment below it, on a page whose text has remarks of its own.",
  place: "edges",
  leadsToComments: true,
};

/**
 * The passages without the heading that names the author's own remarks like readers' comments:
 * `Comentários` above two long paragraphs on the article's matter, with the comments' form or
 * heading further below. There the comments start with the first of them or with its count above.
 */
export function withRemarkHeadings(passages: readonly Signed[]): readonly Signed[] {
  const labels = passages.flatMap((passage, place) => (isLabel(passage) ? [place] : []));
  const [first, ...others] = labels;
  if (first === undefined || others.length === 0 || !opensRemarks(passages, first)) return passages;
  const thread = threadPlace(passages, first);
  return passages.map((passage, place) => {
    if (place === first) return { ...passage, sign: { kind: "short" } };
    const isThread = place === thread;
    return isThread ? { ...passage, sign: { kind: "furniture", rule: COMMENTS_RULE } } : passage;
  });
}

/** Where the first comment's writer stands, or the count of comments directly above; -1 without one. */
function threadPlace(passages: readonly Signed[], above: number): number {
  const head = passages.findIndex(({ text }, place) => place > above && HEAD.test(text));
  const { sign, text } = passages[head - 1] ?? NOTHING;
  return sign.kind === "short" && /\p{Nd}/u.test(text) ? head - 1 : head;
}

function isLabel({ sign }: Signed): boolean {
  return sign.kind === "furniture" && sign.rule.leadsToComments === true;
}

function opensRemarks(passages: readonly Signed[], place: number): boolean {
  if (/\P{L}/u.test(passages[place]?.text ?? "")) return false;
  const below = passages.slice(place + 1, place + 1 + PARAGRAPHS_BELOW);
  const areLong = below.every(
    ({ sign, text, words }) =>
      sign.kind === "prose" && words >= PARAGRAPH_WORDS && !OF_COMMENTS.test(text),
  );
  if (!areLong || below.length < PARAGRAPHS_BELOW) return false;
  const above = passages.slice(0, place).filter(({ sign }) => sign.kind === "prose");
  if (above.length < PARAGRAPHS_ABOVE) return false;
  const texts = (lines: readonly Signed[]): readonly string[] => lines.map(({ text }) => text);
  return speakOf(texts(below), texts(above), SHARED_WORDS);
}
