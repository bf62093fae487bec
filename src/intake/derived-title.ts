import { cutAtWord } from "#article/text.ts";
import { endsAbbreviation } from "./dump/prose.ts";
import { isOpenDateline } from "./open-dateline.ts";

/** A derived title: at least this long, so that `Mr.` is none, and at most that long. */
const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 120;

const SENTENCE_END = /[.!?…؟۔।]+[\p{Pe}\p{Pf}\p{Pi}"']*(?= )|[。！？]+[\p{Pe}\p{Pf}]*/gu;

const LETTER = /\p{L}/u;

/** The text that tells best what follows: neither a counter or sign alone nor a dateline. */
export function textForTitle(texts: readonly string[]): string {
  return texts.find((text) => LETTER.test(text) && !isOpenDateline(text)) ?? texts[0] ?? "";
}

/** The title of a text without a headline: its first sentence, which stays in the text too. */
export function derivedTitle(text: string): string {
  const [line = ""] = text.split("\n", 1);
  const start = line.slice(0, LONGEST_TITLE + 1);
  for (const match of start.matchAll(SENTENCE_END)) {
    const sentence = line.slice(0, match.index + match[0].length);
    if (sentence.length >= SHORTEST_TITLE && !endsAbbreviation(sentence)) return sentence;
  }
  return cutAtWord(line, LONGEST_TITLE);
}
