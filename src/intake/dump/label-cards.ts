import { endsSentence } from "./prose.ts";
import { bodyPlaces, NO_PLACES, type Page, wordsAt } from "./page.ts";
import { NOTHING } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** Cards in a row that list other articles; one may be a paragraph with its heading. */
const FEWEST_CARDS = 2;

/** Words of the longest summary on a card, and how many times its words the text above has. */
const SUMMARY_WORDS = 40;
const TEXT_SHARE = 2;

/** Lines of a card: the section's name, a headline, a summary. */
const CARD_LINES = 3;

/**
 * Places of other articles' cards at the end of a page, each with the name of a section that the
 * menu has too, a headline and a summary. In a digest, which is made of the like, there are as many
 * words on them as above.
 * @param labels Places of names that stand in the menu as well.
 */
export function cardPlaces(page: Page, labels: ReadonlySet<number>): ReadonlySet<number> {
  if (labels.size < FEWEST_CARDS) return NO_PLACES;
  const kept = bodyPlaces(page, page.body.start);
  const places: number[] = [];
  let end = (kept.at(-1) ?? -1) + 1;
  while (isCard(page, labels, end - CARD_LINES)) {
    places.push(end - 1, end - 2);
    end -= CARD_LINES;
  }
  const isEnough = places.length >= FEWEST_CARDS * 2;
  const above = kept.filter((place) => place < end);
  const isBelowText = wordsAt(page, above) >= wordsAt(page, places) * TEXT_SHARE;
  return isEnough && isBelowText ? new Set(places) : NO_PLACES;
}

function isCard({ passages, fates }: Page, labels: ReadonlySet<number>, start: number): boolean {
  if (!labels.has(start)) return false;
  const headline = passages[start + 1] ?? NOTHING;
  const summary = passages[start + 2] ?? NOTHING;
  const isHeadline = headline.sign.kind === "short" && headline.words >= FEWEST_HEADLINE_WORDS;
  const isSummary = summary.words <= SUMMARY_WORDS && endsSentence(summary.text);
  const areKept = [1, 2].every((step) => fates[start + step]?.kind === "body");
  return isHeadline && isSummary && areKept;
}
