import { PICTURES_AT_END } from "./caption-words.ts";
import { isDoubledCaption } from "./doubled-captions.ts";
import { endsOpen, isCredited, isSaying } from "./headline-forms.ts";
import { endsSentence } from "./prose.ts";
import { siteRule, NOTHING, opensLinks, type Signed } from "./signs.ts";
import { LONGEST_LABEL } from "./title-candidates.ts";
import { isMostlyDigits } from "./title-lines.ts";
import {
  isAboveHeadLine,
  isAmongLabels,
  isBelowMetaLine,
  isCredit,
  isBelowShareRow,
  isDayLine,
  isHeadlineSized,
  isLinkBack,
  isListItem,
  isOfficeLine,
} from "./title-neighbours.ts";
import { isBelowSharedHeadline } from "./shared-headline.ts";
import { isItemOfContents, isSectionListAbove } from "./title-lists.ts";
import { endsHomePath, endsPathAbove, isPathToBelow } from "./title-path.ts";
import { isInMenu, repeats } from "./title-repeats.ts";
import { overlapOf, type Topics, topicWords } from "./topic-words.ts";

/** How much each sign of a headline counts. */
export const WEIGHTS = {
  /** All its words occur in the body: headlines sum up what follows, menus do not. */
  overlap: 2,
  /** The same of a label. */
  labelOverlap: 1.4,
  /** It stands in the file again, perhaps with the site's name behind it. */
  repeated: 1.2,
  /** The heading above readers' comments quotes it. */
  isQuoted: 4,
  /** The page's title at the file's top is it and the site's name. */
  isPageTitle: 4,
  /** It stands below again as a sub-heading, as the line beside it does. */
  isContents: -1.5,
  /** It stands between labels of a menu too. */
  namesSection: -1,
  /** It stands in the midst of labels. */
  isAmongLabels: -2,
  /** Byline or date follow. */
  leadsToMeta: 0.8,
  /** Byline, date or a button to share the article are on the next line. */
  isAboveMeta: 0.5,
  /** Byline or date are directly above it and the text directly below. */
  isBetweenMetaAndText: 0.8,
  /** It is one of several lines that have dates or kinds between them: a list of other articles. */
  isInList: -1,
  /** It is the first line of several words below a menu. */
  endsMenu: 0.7,
  /** It is a few words, and a path of sections above ends with them. */
  endsPath: 1.2,
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
  /** It ends with its day in brackets, as a paper's daily column does: `波音（5月23日）`. */
  isOfDay: 1,
  /** It ends with what comes with the article in brackets: `The old inn burns (FOTO)`. */
  isFlagged: 1,
  /** It breaks off, as headlines in lists do: `Ferry returns to the old…`; some headlines do so by intent. */
  isCut: -0.4,
  /** It ends with a sign behind which a text goes on: `Dear reader,` */
  isOpen: -2,
  /** It stands below a heading such as “Related Articles”, and directly below it or the first of its links. */
  isBelowLinks: -1,
  isFirstBelowLinks: -2,
  /** It is what somebody says and nothing else: a paper's headline for an interview, below a few words that name its kind. */
  isSaying: 1.2,
  /** It ends with whose picture it tells of, without a sign before. */
  isCredited: -1.5,
  /** It names an office, and byline or date are beside it. */
  isOffice: -1.5,
  /** Buttons to share the article are directly above it, and above them another line of several words. */
  isBelowButtons: -1,
  /** A picture's credit is directly below: it says what the picture shows. */
  isAboveCredit: -0.8,
  /** It stands below again with a picture's credit: it says what the picture shows. */
  isDescription: -1.5,
  /** It is a path of sections or a row of links. */
  isPath: -2,
  /** It names sections, parted by commas, and the headline is between it and byline or date. */
  isSectionList: -4,
  /** It seems to begin the body, whose words are its own. */
  isInBody: -0.5,
  /** A link that jumps to the text or a path from the front page stands below it. */
  isAboveHead: -1,
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

/** Signs between the sections of a path; Chinese and Japanese ones have no space about them. */
const PATH = / (?:[|›»>/]|::) |[|›»→＞]|>>|[\p{scx=Han}\p{scx=Kana}]>[\p{scx=Han}\p{scx=Kana}]/u;

/** Words in angle quotation marks, whose signs also part sections in a path. */
const QUOTED = /«[^»]*»?|»[^«»]*«/gu;

/** The day of a daily column, in Chinese and Japanese. */
const DAY_AT_END = /[（(]\p{Nd}{1,2}月\p{Nd}{1,2}日[）)]$/u;

const CUT_END = /\p{L}(?:…|\.\.\.)$/u;

/** The share of words in common with the body from which a line that stands twice is no button. */
const LEAST_OVERLAP = 0.2;

/** The share from which it is the headline's copy; with less it may be another article's. */
const SURE_OVERLAP = 0.5;

/** Words of the shortest paragraph that is surely text. */
const PARAGRAPH_WORDS = 25;

/** Lines below a heading for related articles in which their headlines stand. */
const LINKS_WITHIN = 14;

/** Lines below a headline among which byline and date stand. */
const META_WITHIN = 4;

/** The same of the first of them, which nothing else of the page parts from their heading. */
const FIRST_LINKS_WITHIN = 3;

/** What a heading for other articles close above says: this may be one of them. */
function linksWeight(passages: readonly Signed[], place: number): number {
  const above = passages.slice(Math.max(0, place - LINKS_WITHIN), place);
  const last = above.findLastIndex(opensLinks);
  if (last === -1) return 0;
  const between = above.slice(last + 1);
  const isFirst = between.length < FIRST_LINKS_WITHIN && between.every(isHeadlineSized);
  return isFirst ? WEIGHTS.isFirstBelowLinks : WEIGHTS.isBelowLinks;
}

/** A word or two occur in the body by chance, and one that matters among short ones: `Photo of the day`. */
function overlapWeight(words: number, own: Topics, overlap: number): number {
  const isLabel = words < WORDS_WEIGHTS.length || own.size === 1;
  return overlap * (isLabel ? WEIGHTS.labelOverlap : WEIGHTS.overlap);
}

/**
 * How much a line seems to be the headline, as the sum of what its signs weigh.
 * @param bodyStart The place at which its way down to the text ends.
 * @param topics Words of the text.
 */
export function titleScore(
  passages: readonly Signed[],
  place: number,
  bodyStart: number,
  topics: Topics,
): number {
  const text = passages[place]?.text ?? "";
  const words = passages[place]?.words ?? 0;
  const below = passages.slice(place + 1, bodyStart);
  const own = topicWords(text);
  const overlap = overlapOf(own, topics);
  return (
    overlapWeight(words, own, overlap) +
    linksWeight(passages, place) +
    wordsWeight(words) +
    distanceWeight(below) +
    repeatWeight(passages, place, overlap) +
    (endsMenu(passages, place) ? WEIGHTS.endsMenu : 0) +
    (leadsToMeta(below) ? WEIGHTS.leadsToMeta : 0) +
    (place === 0 ? WEIGHTS.isFirst : 0) +
    (endsPathAbove(passages, place) ? WEIGHTS.endsPath : 0) +
    neighbourWeight(passages, place) +
    formWeight(text)
  );
}

/** What it says that the same text stands elsewhere too: in a menu it names a section. */
function repeatWeight(passages: readonly Signed[], place: number, overlap: number): number {
  if (overlap < SURE_OVERLAP && endsHomePath(passages, place)) return WEIGHTS.repeated;
  if (overlap < LEAST_OVERLAP) return 0;
  if (isInMenu(passages, place)) return WEIGHTS.namesSection;
  if (isItemOfContents(passages, place)) return WEIGHTS.isContents;
  if (!repeats(passages, place)) return 0;
  return WEIGHTS.repeated * Math.min(1, overlap / SURE_OVERLAP);
}

/** What the lines directly above and below say. */
function neighbourWeight(passages: readonly Signed[], place: number): number {
  return (
    (isCredit(passages[place + 1]) ? WEIGHTS.isAboveCredit : 0) +
    (isBelowSharedHeadline(passages, place) ? WEIGHTS.isBelowButtons : 0) +
    (isDoubledCaption(passages, place) ? WEIGHTS.isDescription : 0) +
    (isOfficeLine(passages, place) ? WEIGHTS.isOffice : 0) +
    (isAboveHeadLine(passages, place) ? WEIGHTS.isAboveMeta : 0) +
    (isBelowMetaLine(passages, place) ? WEIGHTS.isBetweenMetaAndText : 0) +
    (isListItem(passages, place) ? WEIGHTS.isInList : 0) +
    (isAmongLabels(passages, place) ? WEIGHTS.isAmongLabels : 0) +
    (isLinkBack(passages, place) ? WEIGHTS.isLinkBack : 0) +
    (isSectionListAbove(passages, place) ? WEIGHTS.isSectionList : 0) +
    (isPathToBelow(passages, place) ? WEIGHTS.isPath : 0)
  );
}

/** What the signs in a line say. */
function formWeight(text: string): number {
  return (
    (endsSentence(text) ? WEIGHTS.isSentence : 0) +
    (DAY_AT_END.test(text) ? WEIGHTS.isOfDay : numbersWeight(text)) +
    (PICTURES_AT_END.test(text) ? WEIGHTS.isFlagged : 0) +
    (endsOpen(text) ? WEIGHTS.isOpen : 0) +
    (CUT_END.test(text) ? WEIGHTS.isCut : 0) +
    (isSaying(text) ? WEIGHTS.isSaying : 0) +
    (isCredited(text) ? WEIGHTS.isCredited : 0) +
    (isPathLike(text) ? WEIGHTS.isPath : 0)
  );
}

function numbersWeight(text: string): number {
  return isMostlyDigits(text) ? WEIGHTS.isNumbers : 0;
}

/** A matter in capitals, one stroke and five words or more: `HARBOUR-FERRIES / The old boat sails again today`. */
const MATTER_BEFORE_STROKE = /^[\p{Lu}\p{M}’'-]{2,24} ?[/|] (?:[^\s/|›»>]{1,40} ){4}[^/|›»>]+$/u;

/** Whether signs part a line as they do a path of sections or a row of keywords: `Harbour / Ferries`. */
export function isPathLike(text: string): boolean {
  return PATH.test(text.replace(QUOTED, "")) && !MATTER_BEFORE_STROKE.test(text);
}

/** Buttons to share an article end no menu, nor does a list of others: its headline is above them. */
function endsMenu(passages: readonly Signed[], place: number): boolean {
  const { words } = passages[place] ?? NOTHING;
  if (words <= LONGEST_LABEL || isBelowShareRow(passages, place)) return false;
  const above = passages.slice(Math.max(0, place - MENU_LINES), place);
  return above.length === MENU_LINES && above.every(isMenuLine) && !above.some(opensLinks);
}

function isMenuLine({ sign, words }: Signed): boolean {
  return words <= LONGEST_LABEL || sign.kind === "meta" || siteRule(sign) !== null;
}

function wordsWeight(words: number): number {
  if (words > MOST_HEADLINE_WORDS) return 0;
  return WORDS_WEIGHTS[words] ?? HEADLINE_WEIGHT;
}

/**
 * Each line of text between headline and body counts against it; labels of buttons hardly do, nor
 * do other articles below a heading for them.
 */
function distanceWeight(below: readonly Signed[]): number {
  let weight = 0;
  let isBelowLinks = false;
  for (const passage of below) {
    const { sign, words } = passage;
    if (sign.kind === "prose" && words >= PARAGRAPH_WORDS) break;
    const isText = sign.kind === "short" || sign.kind === "prose";
    isBelowLinks ||= opensLinks(passage);
    if (sign.kind === "furniture" && sign.rule.isInMenu === true) weight += WEIGHTS.menuDistance;
    if (isText)
      weight += words > LONGEST_LABEL && !isBelowLinks ? WEIGHTS.distance : WEIGHTS.labelDistance;
  }
  return Math.max(MOST_DISTANCE, weight);
}

/** Whether byline or date are among the lines close below. */
export function leadsToMeta(below: readonly Signed[]): boolean {
  return below.slice(0, META_WITHIN).some(isDayLine);
}
