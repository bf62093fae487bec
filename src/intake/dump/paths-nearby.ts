import { isHome, withoutHome, withSpacedPath, YOU_ARE_AT } from "./home-path.ts";
import { isShortName } from "./label-lines.ts";
import { isStepSign } from "./path-signs.ts";
import { splitSections } from "./sections.ts";
import { placesBetween } from "./body-range.ts";
import type { Near } from "./near-headline.ts";
import { NOTHING, type Signed } from "./signs.ts";
import { overlapOf, topicWords } from "./topic-words.ts";

/** Lines above the headline, and behind the text, among which a path stands; and its code units. */
const LINES_ABOVE = 45;
const LINES_BEHIND = 30;
const LONGEST_PATH = 100;

/** Lines above the headline among which a path needs no proof. */
const NEAR_HEADLINE = 3;

/** A path in which every sign points on: `Region > Ferries`, `Sport :: Rowing`. */
const PATH = /^[^>›»→|:]+(?:(?:\s?(?:[>＞›»]|::)\s?| → )[^>›»→|:]+){1,4}$/u;
const STEP = /\s?(?:[>＞›»]|::)\s?| → /u;

/** A path behind the front page's sign, which a picture shows; quotation marks may stand in it: `> > Our blogs > Harbour`. */
const OPENED_PATH = /^(?:> ?)+[^>]+(?: > [^>]+){1,3}$/u;
const OPENED_STEP = /> ?/u;

/** The steps of the nearest path above the headline, or else of the only one below it. */
export function pathNearby({ passages, headline, body }: Near): readonly string[] {
  const title = textAt(passages, headline.start);
  const namesAt = (place: number): readonly string[] => {
    const names = namesOfPath(passages[place] ?? NOTHING, title);
    const isNear = place < headline.start && headline.start - place <= NEAR_HEADLINE;
    return isNear || isSaidApart(passages, names) ? names : [];
  };
  const above = placesBetween(headline.start - LINES_ABOVE, headline.start).toReversed();
  const names = firstNames(above, namesAt);
  if (names.length > 0 || !hasOnePath(passages, headline.end)) return names;
  const behind = placesBetween(body.end, body.end + LINES_BEHIND);
  return firstNames([...placesBetween(headline.end, body.start), ...behind], namesAt);
}

function firstNames(
  places: readonly number[],
  namesAt: (place: number) => readonly string[],
): readonly string[] {
  for (const place of places) {
    const names = namesAt(place);
    if (names.length > 0) return names;
  }
  return [];
}

/** Instructions name many ways through a program's menus: `File > Print`. */
function hasOnePath(passages: readonly Signed[], start: number): boolean {
  const paths = passages.slice(start).filter(({ text }) => isPath(text));
  return new Set(paths.map(({ text }) => text)).size === 1;
}

function isPath(text: string): boolean {
  return text.length <= LONGEST_PATH && (PATH.test(text) || OPENED_PATH.test(text));
}

function namesOfPath(
  { sign, text }: Pick<Signed, "sign" | "text">,
  title: string,
): readonly string[] {
  if (sign.kind === "prose" || !isPath(text)) return [];
  const steps = OPENED_PATH.test(text)
    ? text.split(OPENED_STEP)
    : withSpacedPath(text).replace(YOU_ARE_AT, "").split(STEP);
  const names = steps
    .map((step) => step.trim())
    .filter((step) => step !== "" && !isHeadline(step, title))
    .flatMap(withoutHome);
  return names.every(isStepName) ? names : [];
}

function isStepName(name: string): boolean {
  return name.length > 1 && isShortName(name);
}

/** Whether the page says one of some names on a line of its own, as in a menu. */
function isSaidApart(passages: readonly Signed[], names: readonly string[]): boolean {
  return passages.some(({ text }) => names.includes(text));
}

/** The share of its words from which on a step is the headline, which sites shorten there. */
const SHARED_WITH_HEADLINE = 0.6;

function isHeadline(step: string, title: string): boolean {
  return overlapOf(topicWords(step), topicWords(title)) >= SHARED_WITH_HEADLINE;
}

function textAt(passages: readonly Signed[], place: number): string {
  return (passages[place] ?? NOTHING).text;
}

/** Lines above the headline among which a path with a line for each step and each sign stands, and its signs at least. */
const LINES_OF_STEPS = 9;
const FEWEST_SIGNS = 2;

/** A path above the headline with a line for each step and each sign, without its root: `News`, `»`, `Region`, `»`, `Ferries`. */
export function pathOfLines({ passages, headline }: Near): readonly string[] {
  const lines = placesBetween(headline.start - LINES_OF_STEPS, headline.start);
  const signs = lines.filter((place) => isStepSign(textAt(passages, place)));
  if (signs.length < FEWEST_SIGNS) return [];
  const title = textAt(passages, headline.start);
  return signs
    .filter((place) => place + 1 < headline.start)
    .map((place) => textAt(passages, place + 1))
    .filter((step) => !isStepSign(step) && isStepName(step) && !isHeadline(step, title));
}

/** Labels behind the front page's name, each one word of a script in which a word is a label. */
const ROW_OF_WORDS =
  /^\S+(?: [\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・/·()]+){1,4}$/u;

/** A path from the front page that parts its steps by dashes: `Home – Harbour –`. */
const DASHED = /^\p{L}+ [–—-] \p{L}[^–—-]*(?: [–—-](?: \p{L}[^–—-]*)?)*$/u;
const DASH = / [–—-](?: |$)/u;

const MOST_PARTS = 5;

/** The labels behind the front page's name on a line near the headline that dashes or nothing but spaces part, or that are run together. */
export function labelsBehindHome({ passages, headline }: Near): readonly string[] {
  for (const place of placesBetween(headline.start - NEAR_HEADLINE, headline.end + 2)) {
    const [home = "", ...labels] = partsOf(textAt(passages, place));
    const areLabels = labels.length < MOST_PARTS && labels.every(isStepName);
    if (labels.length > 0 && areLabels && isHome(home)) return labels;
  }
  return [];
}

function partsOf(text: string): readonly string[] {
  if (text.length > LONGEST_PATH) return [];
  if (ROW_OF_WORDS.test(text)) return text.split(" ");
  return DASHED.test(text) ? text.split(DASH).filter((part) => part !== "") : splitSections(text);
}
