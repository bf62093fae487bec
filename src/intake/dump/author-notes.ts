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

/** Words of the longest paragraph on an author, and of a first and a last name. */
const LONGEST_PARAGRAPH = 80;
const NAME_WORDS = [2, 3] as const;

/**
 * The place of a paragraph on the author that ends the text below the author's name: `Ana Bell`, `Ana Bell is a
 * columnist in Port Town.` Where the text has another such pair, it tells of several people.
 */
export function authorParagraphPlace(page: Page): readonly number[] {
  const { passages, headEnd } = page;
  const kept = bodyPlaces(page, headEnd);
  const last = kept.findLast((place) => passages[place]?.sign.kind === "prose") ?? -1;
  if (!opensWithNameAbove(page, last)) return [];
  const isOneOfSeveral = kept.some((place) => place < last && opensWithNameAbove(page, place));
  return isOneOfSeveral ? [] : kept.filter((place) => place === last || place === last - 1);
}

function opensWithNameAbove({ passages, headEnd }: Page, place: number): boolean {
  const { text, words, sign } = passages[place] ?? NOTHING;
  const above = passages[place - 1] ?? NOTHING;
  if (place <= headEnd || sign.kind !== "prose" || words > LONGEST_PARAGRAPH) return false;
  const isName = NAME_WORDS.some((count) => count === above.words) && CAPITAL.test(above.text);
  return isName && text.startsWith(`${above.text} `) && above.sign.kind !== "prose";
}

const CAPITAL = /^\p{Lu}/u;

/** What somebody is, behind the author's name; a standfirst says what the author does. */
const IS_SOMEBODY =
  /^(?:,? (?:is|was) (?:an?|the) |,? (?:est une?|es una?|è una?|é uma?) |,? ist (?:freier?|Redakteur|Autor|Journalist|Reporter|Korrespondent|Kolumnist))/u;

/** Paragraphs of the text among which one on the author stands that a box beside the headline gives. */
const BESIDE_HEADLINE = 2;

/** Places of a paragraph on the author above the text: `Ana Bell is an editor at The Harbour Post.` */
export function authorParagraphAbove(page: Page): readonly number[] {
  const first = bodyPlaces(page, page.headEnd).slice(0, BESIDE_HEADLINE);
  return first.filter((place) => {
    const { text, words, sign } = page.passages[place] ?? NOTHING;
    if (sign.kind !== "prose" || words > LONGEST_PARAGRAPH) return false;
    return page.authors.some((name) => {
      return text.startsWith(name) && IS_SOMEBODY.test(text.slice(name.length));
    });
  });
}

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
