import { NO_PLACES, bodyPlaces, type Page, textsAt, wordsAt } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** The author's word and the verb with which columns close, behind a full stop: `The author teaches law in Port Town.` */
const SAYS_WHO =
  /^(The (?:author|writer|columnist)|(?:Der|Unser|Die|Unsere) (?:Autor(?:in)?|Verfasser(?:in)?|Kolumnist(?:in)?|Gastautor(?:in)?)|Kirjoittaja|Skribenten|Författaren|Krönikören|Artikelförfattaren|Debattören|Forfatteren|Kronikøren|Artikkelforfatteren|De (?:auteur|schrijver|schrijfster|columnist)|L['’](?:auteure?|autrice|autore)|(?:El|La) (?:autora?|columnista)|[OA] (?:autora?|articulista|colunista)|Autor(?:ka)?) (?:is|works|teaches|writes|ist|lehrt|arbeitet|leitet|forscht|schreibt|on|työskentelee|toimii|är|arbetar|er|arbeider|arbejder|werkt|est|enseigne|travaille|è|insegna|es|enseña|é|jest|je) /u;

/** Words of the longest such sentence, and of the text above it, for each of its own. */
const LONGEST = 30;
const WORDS_ABOVE = 2;

/** Code units of the author's word by which it is known in other forms, and of the shortest. */
const STEM = 6;

/** What a review is of, whose author may be the one of whom it speaks. */
const WORK =
  /(?<!\p{L})(?:book|novel|memoir|poem|roman|buch|bücher|erzähl|livre|ouvrage|libro|novela|ensayo|romanzo|saggio|livro|boek|bok(?:en)?(?!\p{L})|romaani|kirja|novelle|bog(?:en)?(?!\p{L})|książk|powieś|knih)/iu;

const INNER_STOP = /\p{Ll}{3}\. \p{Lu}/u;

/**
 * The place of a sentence that says what the author is, the last of the text and its paragraph's only one. A text
 * that speaks of an author before, such as a book's review, may end so itself.
 */
export function whoAuthorIs(page: Page): ReadonlySet<number> {
  const kept = bodyPlaces(page, page.headEnd);
  const place = kept.at(-1) ?? -1;
  const { words } = page.passages[place] ?? NOTHING;
  const author = authorSaid(page.passages[place]);
  if (author === undefined || wordsAt(page, kept.slice(0, -1)) < words * WORDS_ABOVE)
    return NO_PLACES;
  const above = [page.passages[page.headEnd - 1]?.text ?? "", ...textsAt(page, kept.slice(0, -1))];
  const told = above.join("\n").toLowerCase();
  return WORK.test(told) || told.includes(stemOf(author)) ? NO_PLACES : new Set([place]);
}

/** The word for the author with which a line starts that is one sentence about what the author is. */
function authorSaid(passage: Signed | undefined): string | undefined {
  const { text, words } = passage ?? NOTHING;
  if (words > LONGEST || !endsSentence(text) || INNER_STOP.test(text)) return undefined;
  return SAYS_WHO.exec(text)?.[1];
}

function stemOf(author: string): string {
  const noun = author.slice(Math.max(author.lastIndexOf(" "), author.search(/['’]/u)) + 1);
  return noun.toLowerCase().slice(0, STEM);
}
