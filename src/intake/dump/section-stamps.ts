import { readDateLine } from "../dates/dates.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** A section, and day and minute behind it: `Local news 2031.05.04. 07:15`, `Sport04.05.2031, 07:15`, `Sport4 May 2031, 07:15`. */
const STAMP =
  /^(\p{Lu}[\p{L}\p{M}&’' -]{1,38}?)( ?)((?:\p{Nd}{1,2}[./-] ?\p{Nd}{1,2}[./-] ?(?:19|20)\p{Nd}{2}|(?:19|20)\p{Nd}{2}[./-] ?\p{Nd}{1,2}[./-] ?\p{Nd}{1,2}|\p{Nd}{1,2}\.? (?:de )?\p{L}{3,14}\.?(?: de)? (?:19|20)\p{Nd}{2})\.?),? (?:(?:klo|kl\.?|um|ore|saat|[-–|]) )?\p{Nd}{1,2}[:.]\p{Nd}{2}$/u;

/** A section and a day in figures that scraping has run together: `Sport04/05/2031`. */
const GLUED =
  /^(\p{Lu}[\p{L}\p{M}&’' -]{1,38}\p{Ll})()(\p{Nd}{1,2}([./-])\p{Nd}{1,2}\4(?:19|20)\p{Nd}{2})$/u;

const WRITTEN_DAY = /\p{L}/u;

/** What offices and associations call what they send to papers, and its day: `Press release, 4 May 2031`. */
const PRESS_RELEASE =
  /^(press release|news release|media release|pressemitteilung|medienmitteilung|presseinformation|pressmeddelande|pressemeddelelse|pressemelding|lehdistötiedote|mediatiedote|tiedote|persbericht|communiqué de presse|nota de prensa|comunicado de prensa|comunicado de imprensa|nota à imprensa|comunicato stampa|informacja prasowa|komunikat prasowy|tisková zpráva|tlačová správa|sajtóközlemény|comunicat de presă|пресс-релиз|пресреліз|δελτίο τύπου|basın bülteni|siaran pers)(?: (?:vom|du|del|di|de|van|of|från|fra|av|af|z dnia|ze dne|zo dňa|от|від|din))?\s?[,:|–—-]?\s((?:\p{L}{2,12},? )?\p{Nd}[^:;!?]{5,24})$/iu;
const LAST_DIGIT = /\p{Nd}\.?$/u;

const LONGEST_LINE = 64;
const MOST_WORDS = 9;

/** What such a line says. */
type SectionStamp = {
  readonly section: string;
  /** Whether it needs no other line to prove it: run together, or a press release's. */
  readonly isSure: boolean;
  readonly stamp: string;
};

/**
 * The signs of lines that give the section with day and minute directly above a headline: at a file's
 * start, run together, or where the page says the section above; or a press release's day. Elsewhere such a line may be a
 * programme's, which says what takes place when.
 */
export function sectionStamps(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  for (const place of passages.keys()) {
    const found = sectionStampAt(passages, place);
    const date = found === null ? null : readDateLine(found.stamp, language);
    if (date?.kind === "stamp") signs.set(place, metaOf("date line", [], date.date));
  }
  return signs;
}

/** The section that such a line names, or null. */
export function stampedSection(passages: readonly Signed[], place: number): string | null {
  return sectionStampAt(passages, place)?.section ?? null;
}

function sectionStampAt(passages: readonly Signed[], place: number): SectionStamp | null {
  const passage = passages[place];
  const read = passage === undefined ? null : readSectionStamp(passage);
  if (read === null || !isAboveHeadline(passages, place)) return null;
  if (read.isSure) return read;
  // A name of its own with a written day and the minute may be an event's, which is a headline.
  if (place === 0 && WRITTEN_DAY.test(read.stamp)) return null;
  return isSaidAbove(passages, place, read.section) ? read : null;
}

function readSectionStamp({ sign, text, words }: Signed): SectionStamp | null {
  const mayBe = sign.kind === "short" || sign.kind === "meta";
  if (!mayBe || words > MOST_WORDS || text.length > LONGEST_LINE) return null;
  if (!LAST_DIGIT.test(text)) return null;
  return releaseOf(text) ?? stampOf(text);
}

function stampOf(text: string): SectionStamp | null {
  const [, section, space, stamp] = GLUED.exec(text) ?? STAMP.exec(text) ?? [];
  return section === undefined || stamp === undefined
    ? null
    : { section, isSure: space === "", stamp };
}

function releaseOf(text: string): SectionStamp | null {
  const [, section, stamp] = PRESS_RELEASE.exec(text) ?? [];
  return section === undefined || stamp === undefined ? null : { section, isSure: true, stamp };
}

/** Buttons between such a line and the headline. */
const MOST_BUTTONS = 2;

function isAboveHeadline(passages: readonly Signed[], place: number): boolean {
  const lines = passages.slice(place + 1, place + 2 + MOST_BUTTONS);
  const below = lines.find(({ sign }) => sign.kind !== "furniture");
  if (below === undefined || below.words < FEWEST_HEADLINE_WORDS) return false;
  return below.sign.kind === "short" || below.sign.kind === "prose";
}

/** Whether nothing stands above, or a line of the menu that has the section among its words. */
function isSaidAbove(passages: readonly Signed[], place: number, section: string): boolean {
  if (place === 0 || passages[place - 1]?.sign.kind === "caption") return true;
  const said = ` ${section} `;
  return passages
    .slice(0, place)
    .some(({ text, sign }) => sign.kind !== "prose" && ` ${text} `.includes(said));
}
