import type { Range } from "../dump/body-range.ts";
import { isNoHeadline, withoutCut } from "../dump/headline-forms.ts";
import { isRowOfLabelsAbove } from "../dump/label-rows.ts";
import type { Signed } from "../dump/signs.ts";
import { FARTHEST_TITLE } from "../dump/title-candidates.ts";
import { isPathToBelow } from "../dump/title-path.ts";
import type { HeadOfPage } from "./headline-measures.ts";
import { headlineOdds } from "./line-odds.ts";

/**
 * How much likelier another line must be. On pages of some hundred sites, with each site's pages held back from
 * the fit, half as much and half more told about as much.
 */
const LEAD = 1;

/** Lines below the text's start, and those of a file whose text starts at once, among which a headline may stand. */
const BELOW_START = 6;
const LINES_OF_HEAD = 30;

/** A page's head, and the place of the line that rules found to be the headline. */
type FoundHead = Pick<HeadOfPage, "scores"> & { readonly found: number };

/**
 * The headline's place by what is learned of lines, where another line is likelier the headline than the one that
 * rules found. A word of sites is the headline only where rules have reasons for it.
 */
export function likelierHeadline(
  passages: readonly Signed[],
  body: Range,
  { found, scores }: FoundHead,
): number {
  if (passages[found]?.sign.kind === "furniture" || isSure(passages, { found, scores }))
    return found;
  // A headline has text below it.
  const others = headPlaces({ passages, body, scores }).filter(
    (place) => place !== found && place < body.end - 1 && !isStartOf(passages, place, found),
  );
  if (others.length === 0) return found;
  const oddsAt = headlineOdds({ passages, body, scores });
  const odds = oddsAt(found);
  if (odds === null) return found;
  let best = { place: found, odds: odds + LEAD };
  for (const place of others) {
    const each = oddsAt(place);
    if (each === null || each <= best.odds || isPathOrRow(passages, place)) continue;
    best = { place, odds: each };
  }
  return best.place;
}

/**
 * By how much the rules' score of a line as long as a headline, with byline or date below, must be above all others for it
 * to need no weighing, which costs a tenth of the reading of a short file. Of 490 such lines all were headlines.
 */
const SURE_LEAD = 2;
const FEWEST_SURE_WORDS = 6;

function isSure(passages: readonly Signed[], { found, scores }: FoundHead): boolean {
  const isAboveMeta = passages[found + 1]?.sign.kind === "meta";
  if (!isAboveMeta || (passages[found]?.words ?? 0) < FEWEST_SURE_WORDS || scores.size < 2)
    return false;
  const most = (scores.get(found) ?? -Infinity) - SURE_LEAD;
  return Array.from(scores).every(([place, score]) => place === found || score <= most);
}

/** Whether a line is a copy of another one or its start: rules know which of them to take. */
function isStartOf(passages: readonly Signed[], place: number, other: number): boolean {
  return passages[other]?.text.startsWith(withoutCut(passages[place]?.text ?? "")) === true;
}

/** Whether a line leads to the headline below it, or is labels alone, whatever words it has of the text. */
function isPathOrRow(passages: readonly Signed[], place: number): boolean {
  return isPathToBelow(passages, place) || isRowOfLabelsAbove(passages, place);
}

/**
 * Places where a headline may stand. Most lines above a text are a menu's labels, which are not worth measuring.
 */
export function headPlaces({ passages, body, scores }: HeadOfPage): readonly number[] {
  const end = Math.max(body.start + BELOW_START, Math.min(body.end, LINES_OF_HEAD));
  const first = Math.max(0, body.start - FARTHEST_TITLE);
  return passages.slice(first, end).flatMap((line, index) => {
    const place = first + index;
    const isLabel = line.words <= LABEL_WORDS && (scores.get(place) ?? -Infinity) < LABEL_SCORE;
    const isParagraph = line.words > LONGEST_HEADLINE;
    return isLabel || isParagraph || NO_HEADLINES.has(line.sign.kind) || isNoHeadline(line.text)
      ? []
      : [place];
  });
}

/** Words of the longest headline that only what is learned may find: one of 2,250 has more. */
const LONGEST_HEADLINE = 24;

/** Words of a label, and the score below which it is one: of 2,170 headlines none that rules had not found was. */
const LABEL_WORDS = 3;
const LABEL_SCORE = -0.5;

/** Kinds of lines that are headlines only where rules have reasons for it. */
const NO_HEADLINES: ReadonlySet<Signed["sign"]["kind"]> = new Set(["furniture", "bare"]);
