import { NOTHING, type Signed } from "./signs.ts";

/** Words of the shortest headline that stands beside `Previous` and `Next`. */
const FEWEST_LINK_WORDS = 4;

/** Lines from `Previous` to `Next`, with a headline between them. */
const NEIGHBOUR_DISTANCE = 2;

/** Lines among which the links to the articles before and after stand, each with its headline and an arrow. */
const NEIGHBOURS_WITHIN = 6;

/** Places of the first of the two links to the articles before and after. */
export function neighbourPlaces(passages: readonly Signed[]): readonly number[] {
  return passages.flatMap((_, place) =>
    opensNeighbours(passages, place) || opensButtons(passages, place) ? [place] : [],
  );
}

/** Whether a line names the article before or after, and another close below the other one. */
function opensNeighbours(passages: readonly Signed[], place: number): boolean {
  const { text } = passages[place] ?? NOTHING;
  if (!namesNeighbour(passages[place])) return false;
  const below = passages.slice(place + 1, place + 1 + NEIGHBOURS_WITHIN);
  return below.some((other) => namesNeighbour(other) && other.text !== text);
}

function namesNeighbour(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.namesNeighbour === true;
}

/** Whether a button such as `Previous` stands above a headline, and `Next` with another one below that. */
function opensButtons(passages: readonly Signed[], place: number): boolean {
  return [place, place + NEIGHBOUR_DISTANCE].every(
    (button) => leadsToNeighbour(passages[button]) && isLink(passages[button + 1]),
  );
}

function leadsToNeighbour(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.leadsToNeighbour === true;
}

function isLink(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" && passage.words >= FEWEST_LINK_WORDS;
}
