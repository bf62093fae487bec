import type { Range } from "../dump/body-range.ts";
import { startsLikeByline } from "../dump/byline-openings.ts";
import { isNoHeadline } from "../dump/headline-forms.ts";
import { NOTHING, type Signed } from "../dump/signs.ts";
import { headlineOdds } from "./line-odds.ts";

/** Odds below which the line that rules took for the headline is in doubt. */
const DOUBTED_ODDS = -3;

/** How much likelier another line must be than one in doubt, and than any other, which must be likely by itself too. */
const LEAD_OVER_DOUBTED = 2;
const LEAD = 3.5;
const LIKELY_ODDS = 0;

/** Words that a name or a label has not. */
const FEWEST_SURE_WORDS = 6;

/** Lines below the text's start, and those of a file whose text starts at once, among which a headline may stand. */
const BELOW_START = 6;
const LINES_OF_HEAD = 30;

/**
 * The headline's place by what is learned of lines, where another line is much likelier the headline than the one that
 * rules found. By how much was chosen on pages of some hundred sites, with each site's pages held back from the fit.
 */
export function likelierHeadline(passages: readonly Signed[], body: Range, found: number): number {
  if (isSure(passages, found)) return found;
  const oddsAt = headlineOdds(passages, body);
  const odds = oddsAt(found);
  if (odds === null) return found;
  let best = { place: found, odds };
  for (const place of headPlaces(passages, body)) {
    // A headline has text below it.
    if (place >= body.end - 1) break;
    const each = oddsAt(place);
    if (each !== null && each > best.odds) best = { place, odds: each };
  }
  return isLikelier(best.odds, odds) ? best.place : found;
}

function isLikelier(odds: number, found: number): boolean {
  if (found < DOUBTED_ODDS && odds > found + LEAD_OVER_DOUBTED) return true;
  return odds > LIKELY_ODDS && odds > found + LEAD;
}

/**
 * Whether a line needs no weighing: it is longer than a name or a label and author or date follow, or it is a word of
 * sites, which is the headline only where rules have reasons for it.
 */
function isSure(passages: readonly Signed[], found: number): boolean {
  const { sign, words } = passages[found] ?? NOTHING;
  if (sign.kind === "furniture") return true;
  return (
    words >= FEWEST_SURE_WORDS &&
    passages[found + 1]?.sign.kind === "meta" &&
    !startsLikeByline(passages[found]?.text ?? "")
  );
}

/** Places where a headline may stand. */
export function headPlaces(passages: readonly Signed[], body: Range): readonly number[] {
  const end = Math.max(body.start + BELOW_START, Math.min(body.end, LINES_OF_HEAD));
  return passages.slice(0, end).flatMap(({ text }, place) => (isNoHeadline(text) ? [] : [place]));
}
