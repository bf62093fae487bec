import { unmarkedNames } from "./byline.ts";
import type { Signed } from "./signs.ts";

/** Lines below a standfirst among which the author's name stands: a date or a picture's credit between. */
const NAME_WITHIN = 3;

/** Words of the shortest standfirst that says who writes. */
const FEWEST_WORDS = 6;

/**
 * Whether a line speaks of the author whose name stands close below it, `The boatman Tom Roe on why he rows`: so
 * standfirsts do. A headline has a colon behind the name.
 */
export function speaksOfAuthor(passages: readonly Signed[], place: number): boolean {
  const { text = "", words = 0 } = passages[place] ?? {};
  if (words < FEWEST_WORDS) return false;
  return passages
    .slice(place + 1, place + 1 + NAME_WITHIN)
    .flatMap(namesIn)
    .some((name) => name.includes(" ") && text.includes(name) && !text.includes(`${name}:`));
}

function namesIn({ sign, text }: Signed): readonly string[] {
  if (sign.kind === "meta") return sign.authors;
  return sign.kind === "short" ? unmarkedNames(text) : [];
}
