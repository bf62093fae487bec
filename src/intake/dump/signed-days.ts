import { readDateLine } from "../dates/dates.ts";
import { isCaseless, readName } from "./byline-names.ts";
import { metaOf, type MetaSign } from "./meta-sign.ts";
import type { Signed } from "./signs.ts";
import { FEWEST_HEADLINE_WORDS } from "./title-lines.ts";

/** A name and a day with a sign between: `Ana Bell, 4 May 2031`, `Ana Bell – 04.05.2031`. */
const NAME_AND_DAY = /^(\p{Lu}[^\p{Nd},|]{4,40}?) ?[,|·•–—] (.{6,30})$/u;
const DIGIT = /\p{Nd}/u;

/** Words of the names of places, which stand before a day as authors do, and of cities of two words. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  [
    "Port New North South East West Upper Lower Great Little Old Fort Cape Mount Lake Saint St St. Fort",
    "Town City Island Islands Beach Springs Falls Hills Point Bay Harbour Harbor Valley Quay County",
    "San Santa Santo São Los Las El La Le Les Rio Buenos Nova Nuevo Nueva Villa Ciudad Porto Puerto",
    "Bad Sankt Den Nizhny Velký Velké České Český Nové Nowy Nowa Stary Nagy Kis Novi Nova",
    "Hong Kuala Abu Tel Phnom Addis Ho Hradec Ulaan Dar Mexico Baton Des Palm Long Salt",
  ].flatMap((row) => row.split(" ")),
);

/** Paragraphs above the text that such a line may stand below: a standfirst. */
const PARAGRAPHS_ABOVE = 1;

/**
 * The signs of lines above the text that are an author and the day. `Port Town, 4 May 2031` is where a report
 * was written: a place is known by its words, or named in the text, which hardly names who wrote it.
 */
export function signedDays(
  passages: readonly Signed[],
  language: string | null,
): ReadonlyMap<number, MetaSign> {
  const signs = new Map<number, MetaSign>();
  let paragraphs = 0;
  for (const [place, passage] of passages.entries()) {
    if (passage.sign.kind === "prose") paragraphs += 1;
    if (paragraphs > PARAGRAPHS_ABOVE) break;
    const read = readSigned(passages, place, language);
    if (read !== null && !isInText(passages, read.name))
      signs.set(place, metaOf("byline", [read.name], read.date));
  }
  return signs;
}

function readSigned(
  passages: readonly Signed[],
  place: number,
  language: string | null,
): NameAndDay | null {
  const passage = passages[place];
  if (passage === undefined) return null;
  const below = passages[place + 1]?.sign.kind;
  if (below === "prose" && mayName(passage)) return readNameAndDay(passage.text, language);
  const isBetween = (below === "prose" || below === "meta") && isBelowHeadline(passages, place);
  return isBetween ? readPlaceAndName(passage) : null;
}

function isBelowHeadline(passages: readonly Signed[], place: number): boolean {
  const above = passages[place - 1];
  if (above?.sign.kind === "furniture") return BRACKETED.test(passages[place]?.text ?? "");
  return above?.sign.kind === "short" && above.words >= FEWEST_HEADLINE_WORDS;
}

/** A place and the reporter there, as Egyptian papers have them between headline and text: `القاهرة - هبة منصور`. */
const PLACE_AND_NAME =
  /^\p{scx=Arab}{3,12}(?: \p{scx=Arab}{3,12})? [-–—] (\p{scx=Arab}{2,12}(?: \p{scx=Arab}{2,12}){1,3})$/u;

function readPlaceAndName({ text, sign }: Signed): NameAndDay | null {
  const inner = BRACKETED.exec(text)?.[1] ?? text;
  const name = sign.kind === "short" ? PLACE_AND_NAME.exec(inner)?.[1] : undefined;
  return name === undefined ? null : { name, date: null };
}

/** The same in brackets, where a label of the source may stand above: `(القاهرة - هبة منصور)`. */
const BRACKETED = /^\((\p{scx=Arab}[^()]{8,60})\)$/u;

/** Whether nothing else is known of a line than that it may be a place's. */
function mayName({ sign, text }: Signed): boolean {
  const isOpen = sign.kind === "short" || (sign.kind === "meta" && sign.isPlaceLine);
  return isOpen && DIGIT.test(text);
}

type NameAndDay = { readonly name: string; readonly date: string | null };

/** The number of comments behind the day. */
const COUNT_AT_END = /(?<=\p{Nd}{4}|\p{Nd}{1,2}:\p{Nd}{2}(?: ?[AaPp][Mm])?) \p{Nd}{1,4}$/u;

/** Words of a first and a last name. */
const NAME_WORDS = [2, 3] as const;

/** A name and a day with nothing between: `Ana Bell May 4, 2031 27`. */
function readNameBeforeDay(text: string, language: string | null): NameAndDay | null {
  const words = text.replace(COUNT_AT_END, "").split(" ");
  const ways = NAME_WORDS.map((count) => ({
    name: words.slice(0, count),
    day: words.slice(count),
  })).filter(({ name }) => !isPlace(name));
  const found = readParts(ways, language);
  return found === null || isCaseless(found.name) ? null : found;
}

/** A day and a name behind it in scripts without case, `اپریل 14, 2031 ثناء مرزا`; with case it may be a section's. */
function readNameBehindDay(text: string, language: string | null): NameAndDay | null {
  const words = text.split(" ");
  const found = readParts(
    NAME_WORDS.map((count) => ({ name: words.slice(-count), day: words.slice(0, -count) })),
    language,
  );
  return found !== null && isCaseless(found.name) ? found : null;
}

type Parts = { readonly name: readonly string[]; readonly day: readonly string[] };

/** What the first of some ways to part a line says, of which one part must be a name and the other a day. */
function readParts(ways: readonly Parts[], language: string | null): NameAndDay | null {
  for (const parts of ways) {
    const name = readName(parts.name.join(" "));
    const stamp = name === null ? null : readDateLine(parts.day.join(" "), language);
    if (name !== null && stamp?.kind === "stamp" && stamp.date !== null)
      return { name, date: stamp.date };
  }
  return null;
}

function isPlace(words: readonly string[]): boolean {
  return words.some((word) => PLACE_WORDS.has(word));
}

function readNameAndDay(text: string, language: string | null): NameAndDay | null {
  const [, written = "", day = ""] = NAME_AND_DAY.exec(text) ?? [];
  if (written === "") return readNameBeforeDay(text, language) ?? readNameBehindDay(text, language);
  const name = mayBePlace(written) ? null : readName(written);
  const stamp = name === null ? null : readDateLine(day, language);
  return name === null || stamp?.kind !== "stamp" ? null : { name, date: stamp.date };
}

function mayBePlace(written: string): boolean {
  return !written.includes(" ") || isCaseless(written) || isPlace(written.split(" "));
}

function isInText(passages: readonly Signed[], name: string): boolean {
  const last = name.split(" ").at(-1) ?? name;
  return passages.some(({ sign, text }) => sign.kind === "prose" && text.includes(last));
}
