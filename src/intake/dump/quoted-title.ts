import type { FurnitureRule } from "../furniture/rule.ts";
import { wordCount } from "./prose.ts";
import type { Signed } from "./signs.ts";

const COMMENTS_RULE: FurnitureRule = {
  name: "heading of comments",
  reason: "It counts what readers wrote about the article, whose headline it quotes.",
  place: "edges",
  leadsToComments: true,
};

/** A text in quotation marks at one end of a line: `4 comments on “Ferry returns”`. */
const AT_END = /[“"„«‹「『] ?([^“”"„«»‹›「」『』]{4,}) ?[”"“»›」』]$/u;
const AT_START = /^[“"„«‹「『”] ?([^“”"„«»‹›「」『』]{4,}) ?[”"“»›」』]/u;

/** Signs with which a line ends or starts that quotes a headline, told before any search in it. */
const CLOSING = '”"“»›」』';
const OPENING = '“"„«‹「『”';

/** Words beside the quoted headline: those of more than a heading are a sentence. */
const MOST_WORDS_BESIDE = 6;

/** Words of the shortest headline; of one word only a long one is sure, such as the name of a file. */
const FEWEST_WORDS = 2;
const LONG_WORD = 12;

/** The number of comments, in figures or as the first word of the line. */
const COUNT =
  /\p{Nd}|^(?:one|ein|eine|un|une|uno|una|um|uma|een|één|en|ett|et|yksi|jeden|jedna|egy|один|одна|одно|один)\s|\s(?:bir|egy)\s/iu;

/**
 * The passages with the heading above readers' comments known by the headline that it quotes, as it
 * stands above the text word for word. No words for comments are needed.
 */
export function withCommentHeadings(passages: readonly Signed[]): readonly Signed[] {
  const quoted = new Map(passages.flatMap((passage) => quotedIn(passage)));
  if (quoted.size === 0) return passages;
  const headlines = new Set(passages.map(({ text }) => text));
  return passages.map((passage) => {
    const headline = quoted.get(passage);
    if (headline === undefined || !headlines.has(headline)) return passage;
    return { ...passage, sign: { kind: "furniture", rule: COMMENTS_RULE } };
  });
}

/** The headlines that headings above readers' comments quote. */
export function quotedHeadlines(passages: readonly Signed[]): ReadonlySet<string> {
  return new Set(
    passages.flatMap((passage) =>
      passage.sign.kind === "furniture" && passage.sign.rule === COMMENTS_RULE
        ? (quotedText(passage.text) ?? [])
        : [],
    ),
  );
}

function quotedIn(passage: Signed): readonly (readonly [Signed, string])[] {
  const { text, sign } = passage;
  if (sign.kind !== "short" && sign.kind !== "prose") return [];
  const headline = quotedText(text);
  if (headline === null) return [];
  const beside = text.replace(headline, " ");
  const isHeading = wordCount(beside) <= MOST_WORDS_BESIDE && COUNT.test(beside);
  return isHeading && isLongEnough(headline) ? [[passage, headline]] : [];
}

function quotedText(text: string): string | null {
  const isAtEnd = CLOSING.includes(text.at(-1) ?? " ");
  if (!isAtEnd && !OPENING.includes(text[0] ?? " ")) return null;
  return (isAtEnd ? AT_END : AT_START).exec(text)?.[1]?.trim() ?? null;
}

function isLongEnough(headline: string): boolean {
  return wordCount(headline) >= FEWEST_WORDS || headline.length >= LONG_WORD;
}
