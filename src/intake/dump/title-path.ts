import { isHomePath, startsWithHome } from "./home-path.ts";
import type { Signed } from "./signs.ts";

/** Code units of a headline's start that no other text has by chance. */
const SHORTEST_TAIL = 12;

/** Lines below a path among which its headline stands. */
const HEADLINE_WITHIN = 20;

/** Where the last part of a path may begin: behind a space or a stroke. */
const PART_START = /[\s/›»>|]+/gu;

const CUT = /\s*(?:…|\.{3})$/u;

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
    const tail = path.slice(start).replace(CUT, "");
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
