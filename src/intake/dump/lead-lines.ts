import { type Byline, readByline } from "./byline.ts";
import { isBylineOpening } from "./byline-openings.ts";
import { LOWER_CASE_OPENINGS } from "./byline-words.ts";
import { isOffice } from "./offices.ts";
import { isCaseless } from "./byline-names.ts";
import { chineseNamesIn } from "./chinese-names.ts";
import { sharesArticle } from "../furniture/shares-article.ts";
import { isKoreanName } from "./east-asian-reporter.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { BUTTON_WORDINGS } from "./meta-line-words.ts";
import { isAddressLine, isDateLine } from "./meta-sign.ts";
import { endsSentence, isUnspaced, spacedWords } from "./prose.ts";
import {
  hasSiteNeighbour,
  isBoxToTick,
  isRecurring,
  isSiteLine,
  NOTHING,
  siteRule,
  type Signed,
} from "./signs.ts";

/** Greek puts an author's name behind the article that means `by`. */
const GREEK_ARTICLE = /^(?:Της|Του|Των) /u;

/** Sites put byline and date into a list. */
const BULLET = /^[•·*] ?/u;

/** What stands behind a name in a byline, and the longest byline in UTF-16 code units. */
const BEHIND_NAME = / ?[,|(·•–—*] ?| - /u;
const LONGEST_BYLINE = 100;

const EDGE_SIGNS = /^[\s,|(·•–—*-]+|[\s)]+$/gu;

/** A number of comments or shares alone; four digits may be a year. */
const COUNT = /^\p{Nd}{1,3}$/u;

/** The longest line between the lines of a site that is one of them, in words. */
const LONGEST_BUTTON = 3;

/** Whether a line of the lead is nothing but names, beside a line of the site or above the text. */
export function isNameLine(passages: readonly Signed[], place: number): boolean {
  const { sign, text } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || passages[place]?.isOfText === true) return false;
  if (isKoreanName(text.replace(BULLET, ""))) return isBesideMeta(passages, place);
  if (chineseNamesIn(text) !== null) return isAboveFollowButton(passages, place);
  if (!isBesideMeta(passages, place) && isSaidInText(passages, text)) return false;
  return namesIn(text, mayBeBareName(passages, place) && leadsOn(passages, place)) !== null;
}

/** Letters of a word's start that stand for it, so that endings do not matter: `Stairs`, `stair`. */
const STEM_LETTERS = 5;

/** Whether all words of a line stand in small letters in the text, as a heading's do and a name's do not. */
export function isSaidInText(passages: readonly Signed[], text: string): boolean {
  if (isCaseless(text)) return false;
  const starts = text.split(" ").map((word) => ` ${word.slice(0, STEM_LETTERS).toLowerCase()}`);
  const texts = textsOf(passages);
  return starts.every((start) => texts.some((each) => each.includes(start)));
}

/** The texts of a page's prose; asked for each line of a lead, which may be 100,000 lines long. */
const rememberedTexts = new WeakMap<readonly Signed[], readonly string[]>();

function textsOf(passages: readonly Signed[]): readonly string[] {
  const known = rememberedTexts.get(passages);
  if (known !== undefined) return known;
  const texts = passages.flatMap(({ sign, text }) => (sign.kind === "prose" ? [text] : []));
  rememberedTexts.set(passages, texts);
  return texts;
}

/** Whether byline or date, or a button to follow the author, are beside a line, as beside a Chinese name. */
function isAboveFollowButton(passages: readonly Signed[], place: number): boolean {
  const below = passages[place + 1]?.sign;
  const isFollowed = below?.kind === "furniture" && sharesArticle(below.rule);
  return isFollowed || isBesideMeta(passages, place);
}

/** A name's words in scripts without case, where nothing else tells it from a few words of text. */
const WORDS_OF_CASELESS_NAME = 3;
const WORDS_OF_KOREAN_NAME = 2;

/** Words of the longest name in Thai and its like, five letters each. */
const WORDS_OF_UNSPACED_NAME = 7;
const ANY_HANGUL = /[\uac00-\ud7a3]/;

/** Whether a line may be a name that nothing marks: a longer one without capitals has a date beside it. */
function mayBeBareName(passages: readonly Signed[], place: number): boolean {
  const { text, words: counted } = passages[place] ?? NOTHING;
  if (counted > WORDS_OF_UNSPACED_NAME && isUnspaced(text)) return false;
  const words = spacedWords(text);
  if (words <= WORDS_OF_KOREAN_NAME || !isCaseless(text)) return true;
  if (ANY_HANGUL.test(text)) return false;
  return words <= WORDS_OF_CASELESS_NAME || isBesideMeta(passages, place);
}

/** The same of a line that recurs in the library: an author's of several articles. */
export function isRecurringName(passages: readonly Signed[], place: number): boolean {
  return isRecurring((passages[place] ?? NOTHING).sign) && isNameLine(passages, place);
}

function isBesideMeta(passages: readonly Signed[], place: number): boolean {
  return passages[place - 1]?.sign.kind === "meta" || passages[place + 1]?.sign.kind === "meta";
}

/** The names on a line of the lead, perhaps with a role or an address behind them. */
export function namesIn(text: string, allowBareName: boolean): readonly string[] | null {
  const bare = text.replace(BULLET, "");
  return bare === "" ? null : namesOfLine(bare, allowBareName);
}

function namesOfLine(text: string, allowBareName: boolean): readonly string[] | null {
  const [start = ""] = text.split(BEHIND_NAME, 1);
  const marked = text.length <= LONGEST_BYLINE ? readByline(start) : null;
  if (marked?.isMarked === true) return marked.authors;
  const opened = allowBareName ? openedByline(text) : null;
  if (opened !== null) return opened.authors;
  const bare = allowBareName ? bareByline(text, start) : null;
  if (bare === null && allowBareName) return unspacedNames(text);
  return bare?.authors.map((name) => name.replace(GREEK_ARTICLE, "")) ?? null;
}

/** A Korean name, which has no space; none where an office stands for its holder: `জেলা প্রতিনিধি`. */
function unspacedNames(text: string): readonly string[] | null {
  const words = text.split(" ");
  if (words.length <= LONGEST_BUTTON && isOffice(words.at(-1) ?? "")) return [];
  return isKoreanName(text) ? [text] : chineseNamesIn(text);
}

/** A line whose word of authorship is also a word of texts, and needs a colon elsewhere. */
function openedByline(text: string): Byline | null {
  return opensByline(text) ? readByline(text.replace(" ", ": ")) : null;
}

/** Whether a line starts with a word of authorship; in Dutch one of them is the article, with a capital. */
export function opensByline(text: string): boolean {
  const [first = ""] = text.split(" ", 1);
  const isArticle = LOWER_CASE_OPENINGS.has(first.toLowerCase()) && first !== first.toLowerCase();
  return !isArticle && isBylineOpening(first);
}

/** A line of names, or one with a role or the site's name behind them. */
function bareByline(text: string, start: string): Byline | null {
  const whole = readByline(text, { allowBareName: true });
  if (whole !== null || start === text) return whole;
  const behind = text.slice(start.length).replace(EDGE_SIGNS, "");
  const isAside = isOffice(behind) || !behind.includes(" ") || isPaperBehindBar(text, start);
  return isAside ? readByline(start, { allowBareName: true }) : null;
}

/** What stands behind an author's bar is the paper or the place: `Ana Bell | The Harbour Post`. */
const BAR = /^ ?[|] ?/u;
const WORDS_OF_PAPER = 5;

function isPaperBehindBar(text: string, start: string): boolean {
  const behind = text.slice(start.length);
  return BAR.test(behind) && behind.split(" ").length <= WORDS_OF_PAPER + 2;
}

/** Whether a line stands where names do: by a line of the site, or close above date or text. */
function leadsOn(passages: readonly Signed[], place: number): boolean {
  if (hasSiteNeighbour(passages, place) || isBelowButton(passages, place)) return true;
  if (STROKE.test(passages[place]?.text ?? "")) return true;
  if (isBelowItems(passages, place)) return false;
  const next = passages[place + 1];
  const isAboveText = next?.sign.kind === "prose" || next?.sign.kind === "caption";
  return isAboveText || isAboveOffice(passages, place);
}

/** Between two full names, as only those who wrote together have it; a place behind a stroke is read as one as well. */
const STROKE = / \/ /u;

/**
 * Whether the author's address stands below a line, or below two names with a stroke between where they wrote and when:
 * `Ana Bell / Tom Roe`, `Port Town`, `4 May 2031`.
 */
function isAboveOwn(passages: readonly Signed[], place: number): boolean {
  const below = passages[place + 1] ?? NOTHING;
  if (isAddressLine(below)) return true;
  const isAbovePlace = below.sign.kind === "short" && isDateLine(passages[place + 2]);
  return isAbovePlace && STROKE.test(passages[place]?.text ?? "");
}

/** Items of the shortest list that stands above a sub-heading, as in a recipe. */
const FEWEST_ITEMS = 3;

/** Whether a line without capitals stands below a few words in each of several lines. */
function isBelowItems(passages: readonly Signed[], place: number): boolean {
  if (!isCaseless(passages[place]?.text ?? "")) return false;
  const above = passages.slice(Math.max(0, place - FEWEST_ITEMS), place);
  return above.length === FEWEST_ITEMS && above.every(({ sign }) => sign.kind === "short");
}

/** Whether an author's office stands below: one that is known, or a few words above date or text. */
function isAboveOffice(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place + 1] ?? NOTHING;
  const second = passages[place + 2];
  if (sign.kind !== "short") return false;
  if (isOffice(text)) return true;
  return words <= LONGEST_BUTTON && (second?.sign.kind === "prose" || isSiteLine(second));
}

/** Whether the line above is a label as short as a button, below a line of the site. */
function isBelowButton(passages: readonly Signed[], place: number): boolean {
  const above = passages[place - 1];
  return above?.sign.kind === "short" && above.words === 1 && isSiteLine(passages[place - 2]);
}

/** What a counter shows where there is nothing to count. */
const DASHES = /^[-–—]{1,2}$/u;

/** What buttons say that stand in a row with byline and date: `Save`, `Follow`. */
const BUTTONS = foldedSet(BUTTON_WORDINGS);

/** A few words between two lines of the site, or a word or a sign alone beside one. */
export function isButton(passages: readonly Signed[], place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind === "bare" && DASHES.test(text)) return true;
  if (sign.kind === "bare") return isCount(passages, place) || hasSiteNeighbour(passages, place);
  if (sign.kind !== "short" || !mayBeButton(passages[place])) return false;
  if (words === 1 && isBesideFurniture(passages, place)) return true;
  if (isKnownButton(passages, place)) return true;
  return isSiteLine(passages[place - 1]) && isSiteLine(passages[place + 1]);
}

function mayBeButton(passage: Signed | undefined): boolean {
  const { words, text } = passage ?? NOTHING;
  return passage?.isOfText !== true && words <= LONGEST_BUTTON && !endsSentence(text);
}

function isKnownButton(passages: readonly Signed[], place: number): boolean {
  return isBesideMeta(passages, place) && BUTTONS.has(foldPhrase(passages[place]?.text ?? ""));
}

/** Whether a line is a small number between a standfirst and the text. */
function isCount(passages: readonly Signed[], place: number): boolean {
  const isBelowText = (passages[place - 1]?.words ?? 0) > LONGEST_BUTTON;
  const isAboveText = passages[place + 1]?.sign.kind === "prose";
  return isBelowText && isAboveText && COUNT.test(passages[place]?.text ?? "");
}

function isBesideFurniture(passages: readonly Signed[], place: number): boolean {
  return isFurnitureAt(passages, place - 1) || isFurnitureAt(passages, place + 1);
}

function isFurnitureAt(passages: readonly Signed[], place: number): boolean {
  return siteRule((passages[place] ?? NOTHING).sign) !== null;
}

/**
 * Whether a line stands below a standfirst as names and buttons do, where the body has begun
 * already: names beside byline or date, a few words between two lines of the site.
 */
export function leadLineKind(passages: readonly Signed[], place: number): "name" | "button" | null {
  const before = passages[place - 1];
  const after = passages[place + 1];
  const isPlaced = isBesideMeta(passages, place) || isAboveOwn(passages, place);
  if (isPlaced && isNameLine(passages, place)) return "name";
  const isBetween = isSiteLine(before) && isSiteLine(after) && !isBoxToTick(before);
  return isBetween && isButton(passages, place) ? "button" : null;
}
