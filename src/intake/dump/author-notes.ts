import { bodyPlaces, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING } from "./signs.ts";

/** Words of the shortest and longest note on who the author is. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 30;

/** How such a note starts: a star perhaps, and the word for the author with the article. */
const AUTHOR =
  /^\*{0,2} ?(?:автор(?:ът|ката|ка)?|аутор(?:ка)?|autor(?:ka|ica|ul|ius|ė|s|e)?|autoarea|avtor(?:ica|ka)?|[οη] (?:συγγραφέας|αρθρογράφος)|a szerző|(?:der|die) autor(?:in)?|the (?:author|writer)|l['’](?:auteure?|autrice|autore)|(?:el|la|o|a) autora?|de auteur|författaren|skribenten|forfatteren|kirjoittaja|yazar)(?= \S)/iu;

/** How the text above ends. */
const TEXT_END = /[.!?…。？！؟۔][”"»“’')]{0,2}$/u;

/** A label and the author's name are a byline. */
const LABEL = /^[^—–-]{0,30}:/u;

/**
 * The place of a note on the author that ends the text, `*The author teaches rhetoric`: a star opens it, or no
 * full stop ends it, unlike the sentence above.
 */
export function authorNotePlace(page: Page): readonly number[] {
  const kept = bodyPlaces(page, page.headEnd);
  const place = kept.at(-1) ?? -1;
  const { text, words } = page.passages[place] ?? NOTHING;
  if (words < FEWEST_WORDS || words > MOST_WORDS || !AUTHOR.test(text)) return [];
  if (LABEL.test(text) || (!text.startsWith("*") && endsSentence(text))) return [];
  const above = page.passages[kept.at(-2) ?? -1] ?? NOTHING;
  return TEXT_END.test(above.text) ? [place] : [];
}
