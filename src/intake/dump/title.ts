import type { Range } from "./body-range.ts";
import { bodyTopics } from "./body-topics.ts";
import { headlineAbove } from "./headline-above.ts";
import { endsSentence } from "./prose.ts";
import { isInterruption, NOTHING, type Signed } from "./signs.ts";
import {
  candidatePlaces,
  FARTHEST_TITLE,
  headEnd,
  LONGEST_LABEL,
  LONGEST_SENTENCE_TITLE,
} from "./title-candidates.ts";
import { isMostlyDigits } from "./title-lines.ts";
import { isCredit, isLinkBack, isOfficeLine } from "./title-neighbours.ts";
import { isPathToBelow } from "./title-path.ts";
import { topicOverlap, type Topics } from "./topic-words.ts";

/** How much each sign of a headline counts. */
const WEIGHTS = {
  /** All its words occur in the body: headlines sum up what follows, menus do not. */
  overlap: 2,
  /** The same of a label. */
  labelOverlap: 1.4,
  /** It stands in the file again, perhaps with the site's name behind it. */
  repeated: 1.2,
  /** Byline or date follow. */
  leadsToMeta: 0.8,
  /** It is the first line of several words below a menu. */
  endsMenu: 0.7,
  /** It is the first line. */
  isFirst: 0.7,
  /** For each line of text between it and the body. */
  distance: -0.15,
  /** For each label between it and the body, such as the name of a share button. */
  labelDistance: -0.04,
  /** For each line of a menu between it and the body: above menus stands the site's name. */
  menuDistance: -0.3,
  /** It ends like a sentence. */
  isSentence: -1.4,
  /** A quarter of it or more are digits: dates, counters, scores. */
  isNumbers: -1.5,
  /** It ends with a sign behind which a text goes on: `Dear reader,` */
  isOpen: -2,
  /** It stands close below a heading such as “Related Articles”. */
  isBelowLinks: -1,
  /** It names an office, and byline or date are beside it. */
  isOffice: -1.5,
  /** A picture's credit is directly below: it says what the picture shows. */
  isAboveCredit: -0.8,
  /** It is a path of sections or a row of links. */
  isPath: -2,
  /** It seems to begin the body, whose words are its own. */
  isInBody: -0.5,
  /** A few words end with the label on the next line: `Back to Sport` above `Sport`. */
  isLinkBack: -1.5,
} as const;

const MOST_DISTANCE = -3;

/** Lines of a menu that show that it ends at the line below. */
const MENU_LINES = 5;

/** What the number of words says: one or two are a label, three rarely a headline. */
const WORDS_WEIGHTS: readonly number[] = [-2, -1.5, -0.7, -0.1];
const HEADLINE_WEIGHT = 0.5;
const MOST_HEADLINE_WORDS = 20;

const PATH = / [|›»>/] |[|›»→]/u;

/** Words in angle quotation marks, whose signs also part sections in a path. */
const QUOTED = /«[^»]*»?|»[^«»]*«/gu;

const OPEN_END = /[,;:=،؛，；：]$/u;

/** Between a headline and the site's name, or a path and the headline. */
const NAME_SEPARATOR = /^ ?[-–—|:·»›/] ?/u;

/** A shorter text is repeated because it is a button. */
const FEWEST_REPEATED_WORDS = 4;

/** A page says its headline some times over; what stands there more often is a label. */
const MOST_REPEATED = 5;

/** The share of words in common with the body from which a line that stands twice is no button. */
const LEAST_OVERLAP = 0.2;

/** Lines below a heading for related articles in which their headlines stand. */
const LINKS_WITHIN = 5;

/** Lines below a headline among which byline and date stand. */
const META_WITHIN = 4;

/** The share of words in common from which a sentence above the body is its headline. */
const LEAST_SCORE = 0.2;

/** Where a headline may repeat: a copy of it, or a path or page title that holds it. */
const LONGEST_FRAME = 80;

/**
 * The place of the headline among a file's passages, or null when none looks like one. Menus and
 * section labels stand above it, bylines and captions below.
 * @param sites Names of the site, which are no headlines.
 */
export function titlePlace(
  passages: readonly Signed[],
  body: Range,
  sites: ReadonlySet<string>,
): number | null {
  const end = headEnd(passages, body);
  const candidates = candidatePlaces(passages, body.start, end).filter(
    (place) => !sites.has(passages[place]?.text ?? ""),
  );
  const topics = bodyTopics(passages, body, candidates);
  const scores = new Map(
    candidates.map((place) => {
      const score = titleScore(passages, place, end, topics);
      return [place, place < body.start ? score : score + WEIGHTS.isInBody];
    }),
  );
  const best = bestPlace(scores);
  if (best !== null && (scores.get(best) ?? 0) >= LEAST_SCORE) {
    const isOnTopic = ({ text }: Signed): boolean => topicOverlap(text, topics) > 0;
    return headlineAbove(passages, best, scores, isOnTopic);
  }
  return sentenceTitlePlace(passages, body) ?? best;
}

/** Of equal ones the lower: a page names its article in the menu's path first. */
function bestPlace(scores: ReadonlyMap<number, number>): number | null {
  let best: number | null = null;
  for (const [place, score] of scores) {
    if (best === null || score >= (scores.get(best) ?? 0)) best = place;
  }
  return best;
}

/** What a heading for other articles close above says: this may be one of them. */
function linksWeight(passages: readonly Signed[], place: number): number {
  const above = passages.slice(Math.max(0, place - LINKS_WITHIN), place);
  const isLinks = above.some(
    ({ sign }) => sign.kind === "furniture" && sign.rule.opensTeasers === true,
  );
  return isLinks ? WEIGHTS.isBelowLinks : 0;
}

/** A word or two occur in the body by chance. */
function overlapWeight(words: number): number {
  return words < WORDS_WEIGHTS.length ? WEIGHTS.labelOverlap : WEIGHTS.overlap;
}

function titleScore(
  passages: readonly Signed[],
  place: number,
  bodyStart: number,
  topics: Topics,
): number {
  const text = passages[place]?.text ?? "";
  const words = passages[place]?.words ?? 0;
  const below = passages.slice(place + 1, bodyStart);
  const overlap = topicOverlap(text, topics);
  return (
    overlapWeight(words) * overlap +
    linksWeight(passages, place) +
    wordsWeight(words) +
    distanceWeight(below) +
    (overlap >= LEAST_OVERLAP && repeats(passages, place) ? WEIGHTS.repeated : 0) +
    (endsMenu(passages, place) ? WEIGHTS.endsMenu : 0) +
    (leadsToMeta(below) ? WEIGHTS.leadsToMeta : 0) +
    (place === 0 ? WEIGHTS.isFirst : 0) +
    neighbourWeight(passages, place) +
    formWeight(text)
  );
}

/** What the lines directly above and below say. */
function neighbourWeight(passages: readonly Signed[], place: number): number {
  return (
    (isCredit(passages[place + 1]) ? WEIGHTS.isAboveCredit : 0) +
    (isOfficeLine(passages, place) ? WEIGHTS.isOffice : 0) +
    (isLinkBack(passages, place) ? WEIGHTS.isLinkBack : 0) +
    (isPathToBelow(passages, place) ? WEIGHTS.isPath : 0)
  );
}

/** What the signs in a line say. */
function formWeight(text: string): number {
  return (
    (endsSentence(text) ? WEIGHTS.isSentence : 0) +
    (isMostlyDigits(text) ? WEIGHTS.isNumbers : 0) +
    (OPEN_END.test(text) ? WEIGHTS.isOpen : 0) +
    (PATH.test(text.replace(QUOTED, "")) ? WEIGHTS.isPath : 0)
  );
}

function endsMenu(passages: readonly Signed[], place: number): boolean {
  const { words } = passages[place] ?? NOTHING;
  if (words <= LONGEST_LABEL) return false;
  const above = passages.slice(Math.max(0, place - MENU_LINES), place);
  return above.length === MENU_LINES && above.every(isMenuLine);
}

function isMenuLine({ sign, words }: Signed): boolean {
  return words <= LONGEST_LABEL || sign.kind === "meta" || sign.kind === "furniture";
}

function wordsWeight(words: number): number {
  if (words > MOST_HEADLINE_WORDS) return 0;
  return WORDS_WEIGHTS[words] ?? HEADLINE_WEIGHT;
}

/** Each line of text between headline and body counts against it; labels of buttons hardly do. */
function distanceWeight(below: readonly Signed[]): number {
  let weight = 0;
  for (const { sign, words } of below) {
    const isText = sign.kind === "short" || sign.kind === "prose";
    if (sign.kind === "furniture" && sign.rule.isInMenu === true) weight += WEIGHTS.menuDistance;
    if (isText) weight += words > LONGEST_LABEL ? WEIGHTS.distance : WEIGHTS.labelDistance;
  }
  return Math.max(MOST_DISTANCE, weight);
}

function leadsToMeta(below: readonly Signed[]): boolean {
  return below.slice(0, META_WITHIN).some(({ sign }) => sign.kind === "meta");
}

/** Whether another passage is the same text, or holds it at its start or end beside a name. */
function repeats(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? { text: "", words: 0 };
  if (words < FEWEST_REPEATED_WORDS) return false;
  const near = passages.slice(Math.max(0, place - FARTHEST_TITLE), place + FARTHEST_TITLE);
  const count = near.filter((other) => !isInterruption(other) && frames(other.text, text)).length;
  return count > 1 && count <= MOST_REPEATED;
}

/** Whether a text is a headline, or the headline in a frame: `Headline - Harbour Post`. */
export function frames(text: string, title: string): boolean {
  if (text.length < title.length || text.length > title.length + LONGEST_FRAME) return false;
  if (text === title) return true;
  if (text.length === 2 * title.length && text.startsWith(title)) return false;
  if (text.startsWith(title)) return NAME_SEPARATOR.test(text.slice(title.length));
  return text.endsWith(title);
}

/**
 * A short sentence that opens the body is its headline when byline and date follow, or when it
 * stands in the file again.
 */
function sentenceTitlePlace(passages: readonly Signed[], body: Range): number | null {
  const place = body.start;
  const first = passages[place];
  if (first === undefined || first.words > LONGEST_SENTENCE_TITLE) return null;
  if (passages[place + 1] === undefined) return null;
  const hasMeta = leadsToMeta(passages.slice(place + 1, place + 2));
  return hasMeta || repeats(passages, place) ? place : null;
}
