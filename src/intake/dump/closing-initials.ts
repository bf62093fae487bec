import { bodyPlaces, NO_PLACES, type Page } from "./page.ts";
import { NOTHING } from "./signs.ts";

/** Initials of who wrote, edited and released a report: `AF/ASG/MD`, `ME/RT`. */
const INITIALS = /^\p{Lu}{2,4}(?:\/\p{Lu}{2,4}){1,4}$/u;
const LONGEST_INITIALS = 24;

/** How an agency opens its report: `Port Town, 4 May (AGN) –`. */
const AGENCY_OPENING = /^[^()]{3,60}\(\p{Lu}{2,8}\) ?[-–—]/u;
const LONGEST_OPENING = 80;

/**
 * The place of the initials that close an agency's report, below its last paragraph. Only where the text
 * opens as such a report does: elsewhere they may be a band or a pair of teams.
 */
export function closingInitialsPlaces(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const place = kept.at(-1) ?? -1;
  const { text } = page.passages[place] ?? NOTHING;
  if (text.length > LONGEST_INITIALS || !INITIALS.test(text)) return NO_PLACES;
  const isBelowProse = page.passages[place - 1]?.sign.kind === "prose";
  const isReport = kept.some((at) => opensReport(page.passages[at]?.text ?? ""));
  return isBelowProse && isReport ? new Set([place]) : NO_PLACES;
}

function opensReport(text: string): boolean {
  return AGENCY_OPENING.test(text.slice(0, LONGEST_OPENING));
}
