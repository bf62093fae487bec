import { authorBoxInside } from "./box-inside.ts";
import { bracketedReporter } from "./east-asian-reporter.ts";
import { opensNote } from "./item-signs.ts";
import { bodyPlaces, type Page, wordsAt } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Words that may stand behind an author's name on its line: a paper, a role. */
const WORDS_BEHIND_NAME = 4;

/** Words of the longest role on a line between an author's name and the date. */
const ROLE_WORDS = 8;

/** Words of the longest text about an author, and passages at the end among which it stands. */
const BIO_WORDS = 45;
const BIO_WITHIN = 3;

/** Lines below an author's name that an author box has; more may be the article's. */
const AUTHOR_BOX_LINES = 6;

/** Words of text above an author box, and how many times its own; less may be a standfirst. */
const WORDS_ABOVE_BOX = 45;
const BOX_SHARE = 2;

/** Lines of nothing but an author's name, and what is said of the author behind the text. */
export function authorPlaces(page: Page, tags: ReadonlySet<number>): ReadonlySet<number> {
  const { passages, headEnd, body } = page;
  const places = new Set<number>();
  for (let place = headEnd; place < passages.length; place += 1) {
    if (page.fates[place]?.kind !== "body") continue;
    const isBelowName = isBioBelowName(page, place) || isRoleBelowName(page, place);
    if (isBelowName || isAuthorLine(page, place)) places.add(place);
  }
  const kept = bodyPlaces(page, body.start).filter(
    (place) => !places.has(place) && !tags.has(place),
  );
  for (const place of kept.slice(-BIO_WITHIN)) if (isBio(page, place, places)) places.add(place);
  const box = authorBoxBelow(page, places).filter((place) => !tags.has(place));
  return new Set([...places, ...box, ...authorBoxInside(page)]);
}

/**
 * What is said of the author at the end of what is left, where the author's name stands alone close above,
 * with the labels between them such as those of the box's parts.
 */
export function lateBioPlaces(page: Page): readonly number[] {
  const kept = bodyPlaces(page, page.body.start);
  const bio = kept.at(-1) ?? -1;
  const { sign, words } = page.passages[bio] ?? NOTHING;
  if (sign.kind !== "prose" || words > BIO_WORDS || !startsWithAuthor(page, bio)) return [];
  const box = kept.filter((place) => place > bio - AUTHOR_BOX_LINES);
  const name = box[0] ?? bio;
  const labels = box.slice(0, -1);
  const isBox = labels.every((place) => page.passages[place]?.sign.kind !== "prose");
  return isBox && isNameOut(page, name - 1) ? box : [];
}

/** Whether the author's name alone has left at a place. */
function isNameOut({ passages, fates, authors }: Page, place: number): boolean {
  return fates[place]?.kind === "out" && authors.includes(passages[place]?.text ?? "");
}

/** What follows an author's name behind a whole page's text, up to the site's next lines. */
function authorBoxBelow(page: Page, names: ReadonlySet<number>): readonly number[] {
  const name = page.isWhole ? Math.max(...names) : 0;
  const kept = bodyPlaces(page, page.body.start);
  const below = kept.filter((place) => place > name);
  const above = wordsAt(
    page,
    kept.filter((place) => place < name),
  );
  if (above < WORDS_ABOVE_BOX || above < wordsAt(page, below) * BOX_SHARE) return [];
  const isBox = below.every(
    (place) => wordsAt(page, [place]) <= BIO_WORDS && !opensNote(page.passages[place]?.text ?? ""),
  );
  return isBox && below.length <= AUTHOR_BOX_LINES ? below : [];
}

function isAuthorLine({ passages, authors }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (sign.kind !== "short" && sign.kind !== "meta") return false;
  if (isBylineOf(sign, authors)) return true;
  return authors.some((name) => {
    if (bracketedReporter(text) === name || isShouted(text, name)) return true;
    if (isAbout(text, name)) return true;
    if (!text.startsWith(name)) return false;
    const behind = words - name.split(" ").length;
    return (
      text === name || (behind <= WORDS_BEHIND_NAME && BEHIND_NAME.test(text.slice(name.length)))
    );
  });
}

/** Whether a line is a name in capitals, which authors are not: `NGÔ HẠ VY`. */
function isShouted(text: string, name: string): boolean {
  return text.length === name.length && text.toLowerCase() === name.toLowerCase();
}

/** What opens the heading of a box about an author: `About Ana Bell`. */
const ABOUT: ReadonlySet<string> = new Set(
  "About|Meet|About the author|About the author:|Über|Zur Person|À propos de|Sobre|Acerca de|Sobre el autor|Su|Informazioni su|Chi è|Over|Om|Sobre o autor".split(
    "|",
  ),
);

function isAbout(text: string, name: string): boolean {
  return text.endsWith(` ${name}`) && ABOUT.has(text.slice(0, -name.length - 1));
}

/** Whether a line names those who wrote the article and nobody else: `By Ana Bell`. */
function isBylineOf(sign: Signed["sign"], authors: readonly string[]): boolean {
  if (sign.kind !== "meta" || sign.rule !== "byline" || sign.authors.length === 0) return false;
  return sign.authors.every((name) => authors.includes(name));
}

/** A role or a paper behind a name: `Ana Bell (editor)`, `Ana Bell - Harbour Post`. */
const BEHIND_NAME = /^ ?[(,،|·•–—-]/u;

/** A paragraph near the end that starts with the author's name, or stands below it. */
function isBio(page: Page, place: number, names: ReadonlySet<number>): boolean {
  const { passages } = page;
  const { text, words } = passages[place] ?? NOTHING;
  if (words > BIO_WORDS || opensNote(text)) return false;
  if (startsWithAuthor(page, place)) return true;
  return names.has(place - 1) && !passages[place + 1]?.sign.kind.startsWith("prose");
}

function startsWithAuthor({ passages, authors }: Page, place: number): boolean {
  const text = passages[place]?.text ?? "";
  return authors.some((name) => name.includes(" ") && STARTS_BIO.test(behindName(text, name)));
}

/** `is a reporter who covers harbours`, directly below the author's name. */
function isBioBelowName({ passages, fates, authors }: Page, place: number): boolean {
  const above = passages[place - 1]?.text ?? "";
  if (fates[place - 1]?.kind !== "out" || !authors.includes(above)) return false;
  return GOES_ON_BEHIND_NAME.test(passages[place]?.text ?? "");
}

/** A few words between the author's name and the date, above the text: `Editor of the harbour desk`. */
function isRoleBelowName({ passages, body, authors }: Page, place: number): boolean {
  const { sign, text, words } = passages[place] ?? NOTHING;
  if (place >= body.start || sign.kind !== "short" || words > ROLE_WORDS) return false;
  const below = passages[place + 1]?.sign;
  if (below?.kind !== "meta" || below.date === null || endsSentence(text)) return false;
  const name = (passages[place - 1]?.text ?? "").toLowerCase();
  return authors.some((author) => author.toLowerCase() === name);
}

const GOES_ON_BEHIND_NAME =
  /^(?:is an? |is the |has been |has covered |covers |writes |reports |joined )/u;

function behindName(text: string, name: string): string {
  return text.startsWith(name) ? text.slice(name.length) : "";
}

/** What goes on behind the name is a sentence about it, not what the person says. */
const STARTS_BIO = /^,? [^:]/u;
