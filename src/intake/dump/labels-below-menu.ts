import { isHome } from "./home-path.ts";
import { isNoSection } from "./no-section.ts";
import { isSaidAgain } from "./label-lines.ts";
import { stepAbove } from "./path-signs.ts";
import type { Signed } from "./signs.ts";
import { isNameInList } from "./title-neighbours.ts";

/** Sections of a path with a line for each; more labels are a menu. */
export const PATH_LABELS = 3;

/** The last label of a path and the part of it, which need not stand in the menu. */
const MOST_LABELS_OF_PART = 2;

/** Of labels that stand in a path and all again above the headline the first half. */
export function saidOnce(
  passages: readonly Signed[],
  places: readonly number[],
): readonly number[] {
  const half = Math.floor(places.length / 2);
  const isTwice = places
    .slice(0, half)
    .every((place, index) => passages[place]?.text === passages[places[half + index] ?? -1]?.text);
  return half > 1 && isTwice ? places.slice(0, half) : places;
}

/** Whether labels stand in a path with a line for each, behind the front page and each once. */
export function startsPath(passages: readonly Signed[], places: readonly number[]): boolean {
  const [first = 0] = places;
  const texts = new Set(places.map((place) => passages[place]?.text));
  const isShort = places.length <= PATH_LABELS && texts.size === places.length;
  return isShort && isHome(stepAbove(passages, first));
}

/** The last labels that stand in the menu as well; below them one that does not, a part of theirs, or two above a headline. */
export function labelsSaidAgain(
  passages: readonly Signed[],
  title: number,
  places: readonly number[],
): readonly number[] {
  const lastAgain = places.findLastIndex((place) => isSaidAgain(passages, place));
  const isPath = places.at(-1) === title - 1 && isSaidAbove(passages, places[lastAgain]);
  const most = isPath ? PATH_LABELS : MOST_LABELS_OF_PART;
  if (lastAgain < places.length - most) return [];
  const other = places.slice(0, lastAgain).findLastIndex((place) => !isSaidAgain(passages, place));
  const again = places.slice(other + 1);
  if (again.length <= PATH_LABELS) return again;
  const above = lastSaidAbove(passages, again);
  return above.length <= PATH_LABELS ? above : lastSaidBefore(passages, above);
}

/** The last of a menu's labels that are each one of those before as well: the menu runs into the path. */
function lastSaidBefore(passages: readonly Signed[], places: readonly number[]): readonly number[] {
  const texts = places.map((place) => passages[place]?.text);
  const isFirst = texts.map((text, index) => texts.indexOf(text) === index);
  return places.slice(isFirst.lastIndexOf(true) + 1);
}

/**
 * Labels behind the end of a menu that the page has twice: the two lines above them follow each other elsewhere as
 * well, and there something else follows.
 */
export function labelsBehindMenu(
  passages: readonly Signed[],
  title: number,
  places: readonly number[],
): readonly number[] {
  if (places.at(-1) !== title - 1) return [];
  const pairs = pairsOfLines(passages);
  const last = places.findLastIndex((place) => (pairs.get(pairAt(passages, place)) ?? 0) > 1);
  const behind = (last === -1 ? [] : places.slice(last + 1)).filter(
    (place) => !isNoSection((passages[place]?.text ?? "").toLowerCase()),
  );
  return behind.length <= PATH_LABELS ? behind : [];
}

function pairsOfLines(passages: readonly Signed[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const place of passages.keys()) {
    const pair = pairAt(passages, place);
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return counts;
}

function pairAt(passages: readonly Signed[], place: number): string {
  return `${passages[place - 1]?.text ?? ""}\n${passages[place]?.text ?? ""}`;
}

/** Of labels that a menu below the text says all again the last ones that the menu above says as well. */
function lastSaidAbove(passages: readonly Signed[], places: readonly number[]): readonly number[] {
  return places.slice(places.findLastIndex((place) => !isSaidAbove(passages, place)) + 1);
}

/** Whether a menu above says a label too; a list or a menu below the text is no proof that a path starts. */
function isSaidAbove(passages: readonly Signed[], place = 0): boolean {
  const text = passages[place]?.text;
  return passages.slice(0, place).some((passage) => passage.text === text);
}

/** Whether a label is an author's in a list of articles: the menu does not say it as well. */
export function isNameOfList(passages: readonly Signed[], place: number, title: number): boolean {
  return isNameInList(passages, place) && !isInMenu(passages, place, title);
}

/** Whether the menu, and no list of articles and their authors, says the label above the headline as well. */
function isInMenu(passages: readonly Signed[], place: number, title: number): boolean {
  if (place !== title - 1) return false;
  const label = passages[place]?.text.toLowerCase();
  return passages
    .slice(0, place)
    .some(({ text }, at) => text.toLowerCase() === label && !isNameInList(passages, at));
}
