import { bodyPlaces, type Page } from "./page.ts";
import { NOTHING } from "./signs.ts";

/** Words of the shortest line: what is shorter may be a call, a chorus or an exclamation. */
const FEWEST_WORDS = 6;

/**
 * Places of lines that stand again directly below: what a picture shows is told for screen readers,
 * and once more for everybody. One of the two stays.
 */
export function placesSaidTwice(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const places = bodyPlaces(page, headEnd);
  const twice = places.filter((place, index) => {
    const { text, words } = passages[place] ?? NOTHING;
    return words >= FEWEST_WORDS && passages[places[index + 1] ?? -1]?.text === text;
  });
  return new Set(twice);
}
