import { withoutCut } from "./headline-forms.ts";
import { isHomePath, startsWithHome } from "./home-path.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Code units of a headline's start that no other text has by chance. */
const SHORTEST_TAIL = 12;

/** Lines below a path among which its headline stands. */
const HEADLINE_WITHIN = 20;

/** Where the last part of a path may begin: behind a space or a stroke. */
const PART_START = /[\s/›»>|]+/gu;

/**
 * Code units at a path's end that are the headline, or its start where the site cuts it short:
 * `Home Harbour Ferry returns to`. 0 where the path leads elsewhere.
 */
export function tailLength(path: string, title: string): number {
  if (path.endsWith(title)) return title.length;
  // Few lines hold a headline's start, which is told sooner than where they lead from.
  const mayBeCut = path.includes(title.slice(0, SHORTEST_TAIL));
  return mayBeCut && startsAtHome(path) ? cutTailLength(path, title) : 0;
}

function startsAtHome(text: string): boolean {
  return startsWithHome(text) || isHomePath(text);
}

function cutTailLength(path: string, title: string): number {
  for (const { index, 0: sign } of path.matchAll(PART_START)) {
    const start = index + sign.length;
    const tail = withoutCut(path.slice(start));
    if (tail.length < SHORTEST_TAIL) return 0;
    if (title.startsWith(tail)) return path.length - start;
  }
  return 0;
}

/** Whether a line is a path from the front page to a headline below it. */
export function isPathToBelow(passages: readonly Signed[], place: number): boolean {
  const text = passages[place]?.text ?? "";
  if (!startsAtHome(text)) return false;
  const below = passages.slice(place + 1, place + 1 + HEADLINE_WITHIN);
  return below.some((other) => !text.startsWith(other.text) && tailLength(text, other.text) > 0);
}

/** A path of two steps or more before its last part, whatever it starts with. */
const LONG_PATH = /[^>›»＞]+[>›»＞][^>›»＞]+[>›»＞] ?$/u;

/** Words of the shortest and the longest text of which a path's end says more than that it stands twice. */
const FEWEST_ENDING = 2;
const MOST_ENDING = 3;

/** Code units of the shortest headline that no path ends with by chance. */
const SHORTEST_ENDING = 8;

/**
 * Whether a path above leads to a few words that stand nowhere else above: they are the headline then,
 * and no section.
 */
export function endsPathAbove(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words < FEWEST_ENDING || words > MOST_ENDING) return false;
  if (passages.findIndex((other) => other.text === text) < place) return false;
  const above = passages.slice(Math.max(0, place - HEADLINE_WITHIN), place);
  return above.some(
    (path) => path.text.endsWith(text) && LONG_PATH.test(path.text.slice(0, -text.length)),
  );
}

/**
 * Whether a path from the front page above a line of several words ends with it: the page itself says
 * that the article is called so, however few of the words its text has.
 */
export function endsHomePath(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words <= MOST_ENDING || text.length < SHORTEST_ENDING) return false;
  const above = passages.slice(Math.max(0, place - HEADLINE_WITHIN), place);
  return above.some((path) => {
    return path.text.length > text.length && path.text.endsWith(text) && startsAtHome(path.text);
  });
}

/** Whether a path from the front page stands among some passages and leads to the headline. */
export function hasPathTo(passages: readonly Signed[], title: string): boolean {
  return passages.some(({ text }) => text.endsWith(title) && text !== title && isHomePath(text));
}
