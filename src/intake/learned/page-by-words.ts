import { BODY, type Fate, leaveOut, PLACE_RULES } from "../dump/fates.ts";
import type { Range } from "../dump/body-range.ts";
import type { Page } from "../dump/page.ts";
import type { Signed } from "../dump/signs.ts";
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

/** A page of which only the text's place and the words of its lines are known. */
export function untitledPage(passages: readonly Signed[], body: Range): Page {
  const fates = passages.map(() => BODY);
  const teasers = new Set<number>();
  return pageByWords({ passages, fates, headEnd: 0, body, authors: [], teasers, isWhole: false });
}
