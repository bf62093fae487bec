import { isClockLine, isDatedLabel } from "./dated-label.ts";
import { isOffice } from "./offices.ts";
import { isLabel } from "./labels.ts";
import { isHeadingOfContents } from "./numbered-contents.ts";
import { isLabelSized, leadsToText, NO_PLACES, type Page } from "./page.ts";
import type { Signed } from "./signs.ts";
import { isCredit } from "./title-neighbours.ts";
import { speakOf } from "./topic-words.ts";

/** Lines below a headline among which byline, date and buttons stand. */
const LEAD_LINES = 16;

/** Words of the longest button between two lines of the site. */
const LONG_BUTTON_WORDS = 5;

/** Buttons in a row that no text starts with; fewer may be a sub-heading. */
const BUTTONS_IN_A_ROW = 3;

/** Lines of the text in which a caption's words stand, and their share. */
const LINES_OF_TEXT = 6;
const HALF_OF_WORDS = 0.5;

/** A place is told with a day alone, a post with its minute. */
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}/u;

/** How long the article takes to read or to hear, behind a sign or the player's label. */
const PLAY_TIME =
  /^(?:[^\p{L}\p{Nd}]*|.*(?:listen|read|hören|lesen|lecture|écouter|escuchar|leer|ouvir|leitura|ascolta|lettura|luister|lees|lyssna|läs|lytt|les|lyt|læs|kuuntele|lue|słuchaj|czytania|poslech|čtení|hallgat|olvas|ascult|citire|слуша|чтени|слуха|читанн|dinle|oku|ακού|διάβ|استم|قراء|گوش|خواند|האז|קריא).*)[•·| ]?\p{Nd}{1,3} ?(?:min|мин|хв|dk|dakika|perc|λεπτ|דק|دقائق|دقيق|دقیقه)\p{L}*\.?$/iu;

/** The number of a picture among those of a gallery: `1 of 4`. */
const PICTURE_NUMBER =
  /^\p{Nd}{1,3} ?(?:of|de|von|van|di|sur|av|af|z|ze|из|з|från|\/) ?\p{Nd}{1,3}$/iu;

/** Places of a few words between headline and text among byline, date and buttons: a role, a button. */
export function leadLabelPlaces(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const last = lastLeadLine(page);
  const dated = datedLabels(page);
  if (last === null) return dated.length === 0 ? NO_PLACES : new Set(dated);
  const places = new Set([...playerPlaces(page), ...dated]);
  for (let place = headEnd; place <= last + buttonsBelow(passages, last); place += 1) {
    const isLabelHere = isLeadLabel(passages[place]) || isLongButton(page, place);
    if (isLabelHere && !isHeadingOfContents(passages, place)) places.add(place);
  }
  return isOfficeLine(passages[last + 1]) ? places.add(last + 1) : places;
}

/** A day with the section's name directly below the headline, and a time of day below the date. */
function datedLabels({ passages, headEnd }: Page): readonly number[] {
  const first = passages[headEnd];
  const isLabelOfDay = first?.sign.kind === "short" && isDatedLabel(first.text);
  const clocks = passages.slice(headEnd, headEnd + LEAD_LINES).flatMap(({ text }, index) => {
    const above = passages[headEnd + index - 1]?.sign;
    const isBelowDate = above?.kind === "meta" && above.date !== null;
    return isBelowDate && isClockLine(text) ? [headEnd + index] : [];
  });
  return isLabelOfDay ? [headEnd, ...clocks] : clocks;
}

/** Labels of a player or a gallery below the headline, beside another line of the site. */
function playerPlaces({ passages, fates, headEnd }: Page): readonly number[] {
  return passages.slice(headEnd, headEnd + LEAD_LINES).flatMap(({ sign, text, words }, index) => {
    const place = headEnd + index;
    if (sign.kind === "prose" || words > LONG_BUTTON_WORDS) return [];
    const isBeside = [place - 1, place + 1].some((at) => fates[at]?.kind === "out");
    return isBeside && (PLAY_TIME.test(text) || PICTURE_NUMBER.test(text)) ? [place] : [];
  });
}

/**
 * The last of the site's lines below the headline, or null. Behind a paragraph, which may be the
 * standfirst, only byline and date count: an advertisement stands anywhere.
 */
function lastLeadLine({ passages, fates, headEnd }: Page): number | null {
  let last: number | null = null;
  let isBelowText = false;
  for (let place = headEnd; place < headEnd + LEAD_LINES; place += 1) {
    const kind = passages[place]?.sign.kind;
    if (kind === "prose" && isBelowText) break;
    isBelowText ||= kind === "prose";
    if (fates[place]?.kind === "out" && (kind === "meta" || !isBelowText)) last = place;
  }
  return last;
}

/** How many labels in a row stand directly above the text, behind the last line of the site. */
function buttonsBelow(passages: readonly Signed[], last: number): number {
  let count = 0;
  while (isLeadLabel(passages[last + 1 + count])) count += 1;
  const isAboveText = leadsToText(passages[last + 1 + count]);
  return isAboveText && count >= BUTTONS_IN_A_ROW ? count : 0;
}

function isLeadLabel(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.isOfText === true) return false;
  const { sign, text } = passage;
  if (sign.kind === "meta") return sign.isPlaceLine && CLOCK.test(text);
  const isFewWords = (sign.kind === "short" || sign.kind === "bare") && isLabelSized(passage);
  return isFewWords && isLabel(passage);
}

/** A button of several words, such as `Add to your reading list`: lines of the site are around it. */
function isLongButton(page: Page, place: number): boolean {
  const passage = page.passages[place];
  if (passage === undefined || passage.sign.kind !== "short") return false;
  if (passage.words > LONG_BUTTON_WORDS || !isLabel(passage)) return false;
  const isBetween = [place - 1, place + 1].every(
    (at) => page.fates[at]?.kind === "out" && page.passages[at]?.sign.kind !== "caption",
  );
  return isBetween && !isOfText(page, place, passage);
}

/** Whether half of a line's words are the text's: it says what a picture shows, and is no picture's title above its source. */
function isOfText({ passages, body }: Page, place: number, { text, words }: Signed): boolean {
  if (isLabelSized({ words, text }) || isCredit(passages[place + 1])) return false;
  const near = passages.slice(body.start, body.start + LINES_OF_TEXT);
  return speakOf([text], [near.map((passage) => passage.text).join("\n")], HALF_OF_WORDS);
}

function isOfficeLine(passage: Signed | undefined): boolean {
  if (passage === undefined || passage.sign.kind !== "short") return false;
  return passage.isOfText !== true && isLabelSized(passage) && isOffice(passage.text);
}
