import { isHome } from "./home-path.ts";
import { numberOf } from "./item-signs.ts";
import { type Signed } from "./signs.ts";

/** A path to the article with a number before each step, and where its lines stand. */
export type NumberedPath = {
  readonly sections: readonly string[];
  readonly places: readonly number[];
};

const NO_PATH: NumberedPath = { sections: [], places: [] };

/** The most steps of a path: the front page, a section, its part, the headline. */
const MOST_STEPS = 5;

/**
 * The path above the headline that scraping has left as a numbered list, the front page first:
 * `1. Home / 2. Harbour`.
 */
export function numberedPath(
  passages: readonly Signed[],
  headline: number,
  title: string | null,
): NumberedPath {
  const start = passages
    .slice(0, headline)
    .findIndex(({ text }) => numberOf(text)?.number === 1 && isHome(stepText(text)));
  if (start === -1) return NO_PATH;
  const steps = passages.slice(start, headline).map(({ text }) => numberOf(text));
  const end = steps.findIndex((step, index) => step?.number !== index + 1);
  const names = steps.slice(1, end === -1 ? steps.length : end).map((step) => step?.text ?? "");
  if (names.length >= MOST_STEPS) return NO_PATH;
  return {
    sections: names.filter((name) => name !== title),
    places: Array.from({ length: names.length + 1 }, (_, index) => start + index),
  };
}

function stepText(text: string): string {
  return numberOf(text)?.text ?? "";
}
