import { opensItem } from "./item-signs.ts";
import { bodyPlaces, NO_PLACES, type Page, textsAt } from "./page.ts";
import { endsWithColon } from "./prose.ts";
import { NOTHING } from "./signs.ts";
import { speakOf } from "./topic-words.ts";

/** Beginnings of other texts in a row; an article cut off behind a paywall ends with one. */
const CUT_TEXTS = 3;

/** How sites end the beginning of a text that they show: `… […]`. */
const CUT = /(?:…|\.\.\.)\]?$/u;

/** Headlines behind the text; fewer, or shorter ones, may be a list of the article. */
const FEWEST_HEADLINES = 4;

/** Words of the longest headline, and of the longest name of an author or a section beside one. */
const LONGEST_HEADLINE = 18;
const LONGEST_LABEL = 4;

/** Paragraphs above; below fewer a list may be all that the article is. */
const PARAGRAPHS_ABOVE = 2;

/** The share of its words from which on a line may speak of what the text is about. */
const SHARED_WORDS = 0.3;

/** A line of verse goes on behind these signs. */
const GOES_ON = /[,;:،、，；：–—-]$/u;

/**
 * A headline starts with a capital, a number or what somebody says. Where letters have no case, as in
 * Arabic, paragraphs often have no full stop either, and nothing tells them from headlines.
 */
const HEADLINE_START = /^[“„"«‘'¿¡]?[\p{Lu}\p{Nd}]/u;

/**
 * Places at the end of the text where other articles are listed that nothing announces: the beginnings
 * of some texts, each cut off, or headlines with or without their authors. Unlike `tailPlaces` it needs
 * no page around the article: the lines themselves, and that they speak of other things, must tell.
 */
export function placesOfOthers(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.body.start);
  const cut = cutTexts(page, kept);
  const above = kept.slice(0, kept.length - cut.length);
  return new Set([...cut, ...headlines(page, above)]);
}

function cutTexts({ passages }: Page, kept: readonly number[]): readonly number[] {
  const last = kept.findLastIndex((place) => !CUT.test(passages[place]?.text ?? ""));
  const cut = kept.slice(last + 1);
  return cut.length >= CUT_TEXTS && last >= 0 ? cut : [];
}

function headlines(page: Page, kept: readonly number[]): Iterable<number> {
  const { passages } = page;
  const last = kept.findLastIndex((place) => !isLinkLike(page, place));
  const lines = kept.slice(last + 1);
  const text = kept.slice(0, last + 1);
  const others = lines.filter((place) => isHeadline(page, place));
  if (others.length < FEWEST_HEADLINES || others.length * 2 < lines.length) return NO_PLACES;
  if (textsAt(page, text.slice(-1)).some(endsWithColon) || areFacts(textsAt(page, others)))
    return NO_PLACES;
  const prose = text.filter((place) => passages[place]?.sign.kind === "prose");
  if (prose.length < PARAGRAPHS_ABOVE) return NO_PLACES;
  const isOfText = speakOf(textsAt(page, others), textsAt(page, text), SHARED_WORDS);
  return isOfText ? NO_PLACES : lines;
}

/** A label of a few words before its value: `Where: The Old Quay, Cinder Lane`. */
const LABELLED = /^\S+(?: \S+){0,2} ?[:：] ?\S/u;

/** Three of four such lines are a box of facts; of headlines as many may start with the matter they are about. */
const LABELLED_SHARE = 0.75;

function areFacts(lines: readonly string[]): boolean {
  return lines.filter((text) => LABELLED.test(text)).length >= lines.length * LABELLED_SHARE;
}

function isLinkLike({ passages }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" || words > LONGEST_HEADLINE || GOES_ON.test(text)) return false;
  return HEADLINE_START.test(text) && !opensItem(text);
}

function isHeadline({ passages }: Page, place: number): boolean {
  return (passages[place] ?? NOTHING).words > LONGEST_LABEL;
}
