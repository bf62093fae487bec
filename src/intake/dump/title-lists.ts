import { NOTHING, type Signed } from "./signs.ts";
import { bareText } from "./table-of-contents.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
import { isAboveHeadLine } from "./title-neighbours.ts";
import { wordCount } from "./prose.ts";

/** Names of sections that make a list of them. */
const FEWEST_NAMES = 2;

/** Words of the shortest headline below such a list: one word is the paper's name. */
const FEWEST_HEADLINE_WORDS = 2;

/** A list in a sentence has a word before its last part: `wind, rain and snow`. */
const BETWEEN_NAMES = /[,،、，] ?/u;

/** The last part of a list in a sentence. */
const JOINED =
  /(?:^|\s)(?:and|or|und|oder|et|ou|y|e|o|ed|i|și|sau|en|of|och|og|ja|tai|oraz|lub|a|nebo|és|vagy|и|или|і|або|ve|veya|και|ή)\s/iu;

/**
 * Whether a line names the article's sections, parted by commas, and its headline stands between it
 * and byline or date: `harbour, ferries, old boats` above `Ferry returns`.
 */
export function isSectionListAbove(passages: readonly Signed[], place: number): boolean {
  const { text } = passages[place] ?? NOTHING;
  const below = passages[place + 1] ?? NOTHING;
  if (!BETWEEN_NAMES.test(text) || below.sign.kind !== "short") return false;
  if (below.words < FEWEST_HEADLINE_WORDS) return false;
  if (!isAboveHeadLine(passages, place + 1)) return false;
  const names = text.split(BETWEEN_NAMES);
  if (names.length < FEWEST_NAMES || JOINED.test(names.at(-1) ?? "")) return false;
  return names.every((name) => name !== "" && wordCount(name) <= LONGEST_LABEL);
}

/**
 * Whether a line and one beside it stand below again as sub-headings of the text: items of its table
 * of contents, which are repeated as a headline is.
 */
export function isItemOfContents(passages: readonly Signed[], place: number): boolean {
  const heading = copyBelow(passages, place);
  if (passages[heading + 1]?.sign.kind !== "prose") return false;
  const between = passages.slice(place + 1, heading);
  if (!between.some(({ sign }) => sign.kind === "prose")) return false;
  return [place - 1, place + 1].some((beside) => copyBelow(passages, beside) > place + 1);
}

/** The last place at which a line stands again, perhaps without its number, or -1. */
function copyBelow(passages: readonly Signed[], place: number): number {
  const passage = passages[place] ?? NOTHING;
  if (passage.sign.kind !== "short") return -1;
  const bare = bareText(passages[place]);
  const last = passages.findLastIndex(
    (other) =>
      other.text.endsWith(bare) && (other.text === passage.text || bareText(other) === bare),
  );
  return last > place ? last : -1;
}
