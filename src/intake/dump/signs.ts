import { accountCards } from "./account-cards.ts";
import { arrowedNeighbours } from "./arrowed-neighbours.ts";
import { isCaption } from "./captions.ts";
import { columnists } from "./columnists.ts";
import { datedNames } from "./dated-names.ts";
import { datedSigns } from "./dated-signs.ts";
import { daysBehindHeadlines } from "./day-behind-headline.ts";
import { furniture } from "../furniture/all-rules.ts";
import type { FurnitureRule } from "../furniture/rule.ts";
import { isPathOfHeadline } from "./home-path.ts";
import { ownCopy } from "../own-copy.ts";
import { joinedNeighbours } from "./joined-neighbours.ts";
import { captionsBelowLabels } from "./labelled-captions.ts";
import { createMemory } from "./memory.ts";
import type { MetaSign } from "./meta-sign.ts";
import { metaSign } from "./read-meta.ts";
import { namesAboveDates } from "./names-above-dates.ts";
import type { Passage } from "./passages.ts";
import { papersBylines } from "./papers-byline.ts";
import { patternRule } from "./patterned-lines.ts";
import { endsSentence, isSentence, wordCount } from "./prose.ts";
import { RECURRING_RULE, type RecurrenceAt } from "./recurring.ts";
import { withRecurrence } from "./recurring-signs.ts";
import { sectionStamps } from "./section-stamps.ts";
import { signedDays } from "./signed-days.ts";
import { siteStamps } from "./site-stamps.ts";
import { splitBylines } from "./split-bylines.ts";
import { stackedDates } from "./stacked-dates.ts";
import { withoutSection } from "./section-in-byline.ts";
import { withTextWords } from "./text-words.ts";

/** What a passage seems to be, looked at alone. */
export type Sign =
  | { readonly kind: "prose" }
  /** A headline, label, item or sub-heading: what does not read as a sentence. */
  | { readonly kind: "short"; readonly recurs?: true }
  | { readonly kind: "caption" }
  /** A number or a sign: a counter beside a button, a year as a sub-heading. */
  | { readonly kind: "bare" }
  | { readonly kind: "furniture"; readonly rule: FurnitureRule }
  /** A sentence that holds a site's phrase: its own call, or an article that quotes one. */
  | { readonly kind: "call"; readonly rule: FurnitureRule }
  | MetaSign;

export type Signed = Passage & {
  readonly sign: Sign;
  readonly words: number;
  /** It recurs in the library, but not among lines that do. */
  readonly recursAlone?: true;
  /** By its words it is the text's: a heading above it, a salutation, its last word. */
  readonly isOfText?: true;
};

/** What stands where no passage is. */
export const NOTHING = { sign: { kind: "short" }, text: "", words: 0 } as const;

/** Code units of the longest line that gives authors and date; longer ones are not looked through. */
const LONGEST_META = 180;

/** The same of a line that ends with a full stop. */
const LONGEST_STOPPED_META = 80;

/** Code units of the longest line whose sign is remembered: longer ones are rarely a site's. */
const LONGEST_REMEMBERED = 80;

/** A line without a letter, or of single letters: `214`, `X`, `A A`. */
const BARE = /^(?:[^\p{L}]*|[^\p{L}]*\p{L}(?:\s\p{L})?[^\p{L}]*)$/u;

/** The time of day in twelve hours or with its zone, a film's length or a file's size: `7 p.m.`, `02:13 min`, `PDF - 181 kB`. */
const CLOCK_OR_SIZE =
  /^(?:\p{Nd}{1,2}(?:[:.]\p{Nd}{2})? ?[ap]\.? ?m\.?|\p{Nd}{1,2}:\p{Nd}{2} ?(?:[Mm]in(?:\.|uten)?|dk\.?|ت ?مـ?|דק['׳]|دقيقة|دقیقه)|(?:PDF|EPUB|MP3|ZIP|DOCX?)\P{L}{1,12}(?:[KkMm][Bbo]|[КкМм]б))$/u;
const LONGEST_CLOCK_OR_SIZE = 24;

/** A full stop that ends no sentence: `10:15 a.m.`, `2 min.` */
const CLOCK_END = /\p{Nd} ?(?:[ap]\. ?m|min)\.$/iu;

/** Looks at each passage of a file alone. */
export function signPassages(
  passages: readonly Passage[],
  language: string | null,
  recurrenceAt: RecurrenceAt,
): readonly Signed[] {
  const alone = passages.map((passage) => {
    const words = wordCount(passage.text);
    return { ...passage, sign: signOf(passage.text, words, language), words };
  });
  const signed = withRecurrence(withTextWords(alone), recurrenceAt);
  const carded = withSigns(signed, accountCards(signed));
  const labelled = withSigns(carded, captionsBelowLabels(carded));
  const stacked = withSigns(labelled, stackedDates(labelled, language));
  const linked = withSigns(stacked, joinedNeighbours(stacked));
  const arrowed = withSigns(linked, arrowedNeighbours(linked, language));
  const bylines = new Map([...papersBylines(arrowed), ...splitBylines(arrowed)]);
  const named = withSigns(arrowed, bylines);
  const beside = withSigns(named, datedSigns(named, language));
  const dated = withSigns(beside, siteStamps(beside, language));
  const twice = withSigns(dated, daysBehindHeadlines(dated, language));
  const above = withSigns(twice, new Map([...namesAboveDates(twice), ...columnists(twice)]));
  const behind = withSigns(above, datedNames(above, language));
  const stamps = [...sectionStamps(behind, language), ...signedDays(behind, language)];
  return withSigns(behind, new Map(stamps));
}

/** The passages with the signs that their neighbours tell. */
function withSigns(
  passages: readonly Signed[],
  signs: ReadonlyMap<number, Sign>,
): readonly Signed[] {
  if (signs.size === 0) return passages;
  return passages.map((passage, place) => ({ ...passage, sign: signs.get(place) ?? passage.sign }));
}

/** What a line seems to be by itself. */
export function signOf(text: string, words: number, language: string | null): Sign {
  const isShort = text.length <= LONGEST_REMEMBERED;
  const known = isShort ? rememberedSign(text, language) : signByWords(text, language);
  if (known !== null) return known;
  const isProse = isSentence(text, words) && !isPathOfHeadline(text);
  return { kind: isProse ? "prose" : "short" };
}

/** Signs of short lines by language and text: a site's lines stand in all its files. */
const remembered = createMemory<Sign | null>();

function rememberedSign(text: string, language: string | null): Sign | null {
  const key = `${language}\n${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const sign = signByWords(ownCopy(text), language);
  remembered.set(key, sign);
  return sign;
}

/** What a line is by its words, or null when they tell nothing. */
function signByWords(text: string, language: string | null): Sign | null {
  const rule = furniture().byWording(text) ?? patternRule(text);
  if (rule !== null) return { kind: "furniture", rule };
  const meta = mayBeMeta(text) ? metaSign(withoutSection(text, language), language) : null;
  if (meta !== null) return meta;
  const match = furniture().byPattern(text);
  if (match !== null) {
    const isCall = match.isByPhrase && isSentence(text, wordCount(text));
    return { kind: isCall ? "call" : "furniture", rule: match.rule };
  }
  if (isCaption(text)) return { kind: "caption" };
  return isBare(text) ? { kind: "bare" } : null;
}

function isBare(text: string): boolean {
  return BARE.test(text) || (text.length <= LONGEST_CLOCK_OR_SIZE && CLOCK_OR_SIZE.test(text));
}

/** Most lines are sentences, which need no longer look. */
function mayBeMeta(text: string): boolean {
  if (text.length > LONGEST_META) return false;
  return text.length <= LONGEST_STOPPED_META || !endsSentence(text) || CLOCK_END.test(text);
}

/** Signs between the parts of a line, and of boxes to tick and arrows to open; asterisks and dashes alone part scenes of a story. */
const SIGNS_ALONE = ".,:;|•·/+▼▲■▸►▶−";
const BOXES = "▢□☐";

/** Whether a line is a sign that parted other lines of the page. */
export function isSignAlone(text: string): boolean {
  return text.length === 1 && (SIGNS_ALONE.includes(text) || BOXES.includes(text));
}

/** Whether a passage is a box before an item of a list, which the reader ticks. */
export function isBoxToTick(passage: Signed | undefined): boolean {
  return passage?.text.length === 1 && BOXES.includes(passage.text);
}

/** Whether a passage is a site's own by its words. */
export function isSiteLine(passage: Signed | undefined): boolean {
  if (passage === undefined) return false;
  const { kind } = passage.sign;
  return siteRule(passage.sign) !== null || kind === "meta" || kind === "bare";
}

/** Whether a passage is a heading such as “Related Articles”, below which other articles' headlines stand. */
export function opensLinks(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.opensTeasers === true;
}

/** Whether a line of the site stands directly above or below a place. */
export function hasSiteNeighbour(passages: readonly Signed[], place: number): boolean {
  return isSiteLine(passages[place - 1]) || isSiteLine(passages[place + 1]);
}

/** The rule by which a line is the site's: by its words, or because it recurs in the library. */
export function siteRule(sign: Sign): FurnitureRule | null {
  if (sign.kind === "furniture") return sign.rule;
  return sign.kind === "short" && sign.recurs === true ? RECURRING_RULE : null;
}

/** Whether only the library says that a line is a site's: it may be a headline or a section too. */
export function isRecurring(sign: Sign): boolean {
  return siteRule(sign) === RECURRING_RULE;
}

/**
 * Whether a line of the site stands between paragraphs as often as behind them, so that it says
 * nothing of where an article ends: an advertisement's label, a pointer to another article.
 */
export function isInterruption({ sign }: Signed): boolean {
  if (sign.kind !== "furniture") return false;
  const { rule } = sign;
  return rule.place === "anywhere" && rule.opensTeasers !== true && rule.endsArticle !== true;
}

/** Whether nothing of an article comes behind a line: comments, a form, the site's rights. */
export function endsArticle(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "furniture") return false;
  return passage.sign.rule.endsArticle === true || passage.sign.rule.leadsToComments === true;
}
