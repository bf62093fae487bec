import { AGENCIES } from "./byline-words.ts";
import { readName } from "./byline-names.ts";
import { nameBeforeOffice } from "./name-before-office.ts";
import { newsroomsIn } from "./newsrooms.ts";
import { isOffice } from "./offices.ts";
import { isAgencysPaper, isNewsroom, isOutlet, isOutletInCapitals } from "./outlets.ts";
import { COMMAS, splitAtConjunctions, splitNames } from "./split-names.ts";

type Unopened = { readonly authors: readonly string[]; readonly isMarked: boolean };

/** Names on one line; more are a list of people. */
export const MAX_AUTHORS = 6;

/** Between the names of a byline and what stands beside them. */
export const BARS = /\s*[|·•∙\t]\s*|\s+[-–—/]+\s+|\s*[—–]\s*/u;

/** An agency or agencies in brackets, whose reports the author used: `Ana Bell (with agencies)`. */
const AGENCY_TAIL = / \((?:avec|with|mit|con|com|med) [^()]{2,30}\)$/u;

/** The authors that a line without a word of authorship names, marked where an office or an agency says so; null for any other: "Ana Bell, Political Correspondent", "Ana Bell | Harbour Post", "Ana Bell". */
export function unopenedByline(text: string, allowBareName: boolean): Unopened | null {
  const written = text.replace(AGENCY_TAIL, "");
  const [first = "", ...bars] = written.split(BARS);
  const [names = "", ...commas] = first.split(COMMAS);
  const asides = [...commas, ...bars];
  if (asides.length > 0 && isNewsroom(names) && asides.every(isOutlet)) {
    return { authors: newsroomsIn(names), isMarked: true };
  }
  if (asides.length > 0 && asides.every((part) => isTitledAside(part, names))) {
    const authors = fullNames(splitAtConjunctions(names));
    return authors && { authors, isMarked: asides.some(isMarkingAside) };
  }
  return allowBareName && (bars.length === 0 || BETWEEN_AUTHORS.test(written))
    ? namesAlone(written)
    : null;
}

function namesAlone(written: string): Unopened | null {
  const authors = fullNames(written.split(STROKE).flatMap(splitNames));
  return authors && { authors, isMarked: false };
}

/** The names of those who wrote a text together, of at most three words each: `Ana Bell / Tom Roe`. */
const BETWEEN_AUTHORS = /^(?:\S+ \S+(?: \S+)? \/ )+\S+ \S+(?: \S+)?$/u;
const STROKE = / \/ /u;

function isTitledAside(part: string, names: string): boolean {
  if (!/^\p{Lu}|^\p{Lo}/u.test(part) && !isOffice(part)) return false;
  if (isOffice(part) || isOutlet(part) || isAgencysPaper(part)) return true;
  return isOutletInCapitals(part, names);
}

function isMarkingAside(part: string): boolean {
  return isOffice(part) || isAgencysPaper(part);
}

/** Without a word of authorship a name needs at least two words. */
function fullNames(parts: readonly string[]): readonly string[] | null {
  if (parts.length > MAX_AUTHORS) return null;
  const names = parts
    .filter((part, index) => index === 0 || !AGENCIES.has(part.toUpperCase()))
    .map((part) => {
      const name = nameBeforeOffice(part, false) ?? part;
      return isFullName(name) ? readName(name) : null;
    });
  return names.every((name) => name !== null) ? names : null;
}

function isFullName(part: string): boolean {
  return part.includes(" ") && !isOffice(part) && !isOutlet(part);
}
