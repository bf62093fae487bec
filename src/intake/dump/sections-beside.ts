import { sectionOfDatedLabel } from "./dated-label.ts";
import { isLabel } from "./labels.ts";
import { splitSections } from "./sections.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words of the longest section, and of the longest line that stands between it and the headline. */
const SECTION_WORDS = 3;
const KICKER_WORDS = 8;

/** Lines from the headline to the section above what introduces it. */
const ABOVE_KICKER = 2;

/**
 * The section beside a headline that has none directly above: above the few words that introduce the
 * headline, where the menu says it too, or with the day below, or below byline and date.
 */
export function sectionsBeside(
  passages: readonly Signed[],
  title: number,
  length: number,
): readonly string[] {
  const above = sectionAboveKicker(passages, title);
  if (above !== null) return [above];
  const below = passages[title + length];
  const name = below?.sign.kind === "short" ? sectionOfDatedLabel(below.text) : null;
  if (name !== null) return [name];
  const inLead = sectionsBelowMeta(passages, title, title + length);
  return inLead.length > 0 ? inLead : sectionInLead(passages, title + length);
}

/**
 * A label below the headline: directly, where a list counts its articles, `Harbour (88)`, or above the byline, where
 * the page says it elsewhere too.
 */
function sectionInLead(passages: readonly Signed[], below: number): readonly string[] {
  const first = passages[below];
  if (first !== undefined && isCounted(passages, first)) return [first.text];
  const lead = passages.slice(below, below + META_WITHIN + 1);
  const meta = lead.findIndex(({ sign }) => sign.kind === "meta");
  const label = lead[meta - 1];
  if (label === undefined || !isShort(label, SECTION_WORDS)) return [];
  const lines = passages.filter(({ text }) => text === label.text);
  return lines.length > 1 ? [label.text] : [];
}

const COUNT = /^ ?\(\p{Nd}{1,5}\)$/u;

function isCounted(passages: readonly Signed[], label: Signed): boolean {
  if (!isShort(label, SECTION_WORDS) || !isLabel(label)) return false;
  return passages.some(
    ({ text }) => text.startsWith(label.text) && COUNT.test(text.slice(label.text.length)),
  );
}

/** Lines below a headline among which byline and date stand, and the sections below them. */
const META_WITHIN = 4;

/** The labels of the menu that stand again directly below byline or date: `Posted on 4 May 2031` / `Diary`. */
function sectionsBelowMeta(
  passages: readonly Signed[],
  title: number,
  below: number,
): readonly string[] {
  for (let place = below; place < below + META_WITHIN; place += 1) {
    const [meta = NOTHING, label = NOTHING] = passages.slice(place, place + 2);
    if (meta.sign.kind !== "meta" || label.sign.kind !== "short") continue;
    const names = splitSections(label.text);
    const isMenu = names.every((name) => isSaidAbove(passages, title, name));
    return isMenu ? names : [];
  }
  return [];
}

function isSaidAbove(passages: readonly Signed[], place: number, name: string): boolean {
  return passages.slice(0, place).some(({ text }) => text === name);
}

/** Directly below a line of the site, so that it is no label of the menu's end. */
function sectionAboveKicker(passages: readonly Signed[], title: number): string | null {
  const place = title - ABOVE_KICKER;
  const section = passages[place];
  const kicker = passages[place + 1];
  if (section === undefined || !isShort(section, SECTION_WORDS) || !isLabel(section)) return null;
  if (kicker === undefined || !isShort(kicker, KICKER_WORDS)) return null;
  const isFirst = (passages[place - 1] ?? NOTHING).sign.kind === "furniture";
  const isSaid = isSaidAbove(passages, place, section.text);
  return isFirst && isSaid && kicker.text !== section.text ? section.text : null;
}

function isShort({ sign, words }: Signed, most: number): boolean {
  return sign.kind === "short" && words <= most;
}
