import { BODY, type Fate, leaveOut, PLACE_RULES } from "../dump/fates.ts";
import type { Page } from "../dump/page.ts";
import { isKnownLine } from "./page-sight.ts";

/** The fate of the lines left out on it. */
export const OUT = leaveOut(PLACE_RULES.meta);

/**
 * A page on which only those lines are left out below the headline that their words tell: lines of a site, and
 * those of author and date. What rules of place make of the others does not matter to their measures, so that
 * these can judge such rules.
 */
export function pageByWords(page: Page): Page {
  const fates = page.passages.map((passage, place): Fate => {
    const fate = page.fates[place] ?? BODY;
    if (place < page.headEnd) return fate;
    return isKnownLine(passage) ? OUT : BODY;
  });
  return { ...page, fates };
}
