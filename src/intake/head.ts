import type { Removal } from "#article/article.ts";
import { cutAtWord } from "#article/text.ts";
import type { Passage } from "./passages.ts";
import { endsAbbreviation, endsSentence, isProse } from "./prose.ts";
import { SECTIONS_LINE_LIMIT, splitSections } from "./sections.ts";

/** What stands above an article's body. */
export type Head = {
  readonly title: string;
  /** Whether the title is the body's first sentence, because the file has no headline. */
  readonly isTitleDerived: boolean;
  readonly sections: readonly string[];
  readonly removed: readonly Removal[];
  readonly body: readonly Passage[];
};

/** A file has at most so many sections; a line of more is something else. */
const MOST_SECTIONS = 8;

/** The longest name of one section among several: `Science, Health and the Environment`. */
const SECTION_WORDS = 6;

/** One label alone is a section, not a headline, only up to this size. */
const LONE_SECTION_WORDS = 3;
const LONE_SECTION_UNSPACED = 8;

/** Passages below the headline among which prose begins: a standfirst may come first. */
const PROSE_WITHIN = 2;

/** Signs that a headline has and the name of a section has not. */
const HEADLINE_SIGN = /[?!:;,…؟؛،。、，：；！？“”„«»"]/u;

/** A derived title: at least this long, so that `Mr.` is none, and at most that long. */
const SHORTEST_TITLE = 20;
const LONGEST_TITLE = 120;

const SENTENCE_END = /[.!?…؟۔।]+[\p{Pe}\p{Pf}"']*(?= )|[。！？]+[\p{Pe}\p{Pf}]*/gu;

/**
 * Tells headline and sections from the body. A first line is sections when it is short, has no
 * headline's punctuation, and a headline and a body follow it; otherwise it is the headline, unless
 * it reads as prose. Then the title is the first sentence, which stays in the body too.
 */
export function readHead(passages: readonly Passage[]): Head {
  const [first, second] = passages;
  if (first === undefined) throw new RangeError("a head needs at least one passage");
  if (second === undefined) return derivedHead(first, passages);
  if (isSectionsLine(first.text, second.text, passages.slice(2, 2 + PROSE_WITHIN))) {
    const { sections, removed } = sectionsOf(first);
    return {
      title: second.text,
      isTitleDerived: false,
      sections,
      removed,
      body: passages.slice(2),
    };
  }
  if (isProse(first.text)) return derivedHead(first, passages);
  return {
    title: first.text,
    isTitleDerived: false,
    sections: [],
    removed: [],
    body: passages.slice(1),
  };
}

function derivedHead(first: Passage, body: readonly Passage[]): Head {
  return {
    title: firstSentence(first.text),
    isTitleDerived: true,
    sections: [],
    removed: [],
    body,
  };
}

function isSectionsLine(line: string, next: string, body: readonly Passage[]): boolean {
  if (line.length > SECTIONS_LINE_LIMIT || body.length === 0 || isProse(next)) return false;
  if (endsSentence(line) || HEADLINE_SIGN.test(line)) return false;
  const labels = splitSections(line);
  if (labels.length === 1) return isLoneSection(line, next, body);
  return labels.length <= MOST_SECTIONS && labels.every((label) => words(label) <= SECTION_WORDS);
}

/**
 * One short label before a longer line, with prose soon after. A byline under a short headline is
 * shorter than it; under the headline of a poem or list no prose follows.
 */
function isLoneSection(line: string, next: string, body: readonly Passage[]): boolean {
  if (next.length <= line.length || !body.some((passage) => isProse(passage.text))) return false;
  const isUnspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}]/u.test(line);
  return isUnspaced ? line.length <= LONE_SECTION_UNSPACED : words(line) <= LONE_SECTION_WORDS;
}

function words(label: string): number {
  return label.split(" ").length;
}

/** The sections on a line, each once; a name said again is logged, since its text is left out. */
function sectionsOf(line: Passage): Pick<Head, "sections" | "removed"> {
  const sections: string[] = [];
  const removed: Removal[] = [];
  for (const label of splitSections(line.text)) {
    if (sections.includes(label)) removed.push(repeatedSection(label, line.line));
    else sections.push(label);
  }
  return { sections, removed };
}

function repeatedSection(text: string, line: number): Removal {
  return { text, line, rule: "repeated section", reason: "The line names this section twice." };
}

function firstSentence(text: string): string {
  const start = text.slice(0, LONGEST_TITLE + 1);
  for (const match of start.matchAll(SENTENCE_END)) {
    const sentence = text.slice(0, match.index + match[0].length);
    if (sentence.length >= SHORTEST_TITLE && !endsAbbreviation(sentence)) return sentence;
  }
  return cutAtWord(text, LONGEST_TITLE);
}
