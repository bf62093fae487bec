import { LONGEST_LABEL, labelShare } from "../dump/label-rows.ts";
import { type Page, textsAt } from "../dump/page.ts";
import { isMeasurable, passageAt } from "./page-sight.ts";

/** What lines of a page hold each other: a page says its headline again in a path and in buttons. */
export type HeldLines = {
  /** How many other lines hold the line at a place and more, at most `MOST_TIMES`. */
  timesHeld(place: number): number;
  /** Whether the line at a place, above the text or close below its start, holds another line and more. */
  holdsLine(place: number): boolean;
  /** The share of the words of such a line that are whole lines elsewhere, as in a path of a menu's labels; from 0 to 1. */
  shareOfLabels(place: number): number;
  /** Whether the line at a place holds a headline and more. */
  holdsHeadline(place: number): boolean;
};

/** Times beyond which it does not matter how many more there are. */
const MOST_TIMES = 3;

/** Code units of the shortest text that no other line holds by chance. */
const SHORTEST = 12;

/** Passages of the longest page that is looked through: each line is looked for in all others. */
const MOST_PASSAGES = 1000;

/** Lines below the text's start in which a page may say its headline again. */
const BELOW_START = 6;

const LINE_END = "\n";

/** Tells what the lines of a page that are short enough to be measured hold of each other. */
export function heldLinesOn(page: Page): HeldLines {
  let joined: string | null = null;
  let lines: readonly string[] | null = null;
  let labels: ReadonlySet<string> | null = null;
  const headlines = headlinesOf(page);
  return {
    timesHeld(place) {
      const { text } = passageAt(page, place);
      if (text.length < SHORTEST || page.passages.length > MOST_PASSAGES) return 0;
      return countInside((joined ??= joinLines(page)), text);
    },
    holdsLine(place) {
      if (place > page.body.start + BELOW_START || page.passages.length > MOST_PASSAGES)
        return false;
      const { text } = passageAt(page, place);
      return (lines ??= longLines(page)).some(
        (line) => line.length < text.length && text.includes(line),
      );
    },
    shareOfLabels(place) {
      if (place > page.body.start + BELOW_START) return 0;
      return labelShare(passageAt(page, place).text, (labels ??= labelsOf(page)));
    },
    holdsHeadline(place) {
      const { text } = passageAt(page, place);
      return headlines.some((headline) => text.length > headline.length && text.includes(headline));
    },
  };
}

function headlinesOf(page: Page): readonly string[] {
  const places = page.fates
    .slice(0, page.headEnd)
    .flatMap(({ kind }, place) => (kind === "title" ? [place] : []));
  return textsAt(page, places).filter((text) => text.length >= SHORTEST);
}

function labelsOf({ passages }: Page): ReadonlySet<string> {
  return new Set(passages.flatMap(({ text, words }) => (words <= LONGEST_LABEL ? [text] : [])));
}

function longLines({ passages }: Page): readonly string[] {
  return passages.flatMap((passage) =>
    passage.text.length >= SHORTEST && isMeasurable(passage) ? [passage.text] : [],
  );
}

function joinLines({ passages }: Page): string {
  const lines = passages.filter(isMeasurable).map(({ text }) => text);
  return `${LINE_END}${lines.join(LINE_END)}${LINE_END}`;
}

/** How often a text stands beside more on the same line. */
function countInside(joined: string, text: string): number {
  let count = 0;
  for (let at = joined.indexOf(text); at !== -1; at = joined.indexOf(text, at + text.length)) {
    const isWhole =
      joined.charAt(at - 1) === LINE_END && joined.charAt(at + text.length) === LINE_END;
    if (!isWhole) count += 1;
    if (count === MOST_TIMES) break;
  }
  return count;
}
