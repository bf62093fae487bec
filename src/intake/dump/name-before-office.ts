import { foldWord } from "../dates/dates-tokens.ts";
import { readName } from "./byline-names.ts";
import { ROLE_WORDS } from "./byline-words.ts";
import { foldedSet } from "./folded-words.ts";
import { isOffice } from "./offices.ts";
import { isOutlet } from "./outlets.ts";

/**
 * Words that say what an office is for, or its rank, and which no name has in its place. Those that are
 * family names as well, such as `North` and `City`, are left out.
 */
const MATTERS = foldedSet({
  en: "senior|chief|deputy|assistant|associate|staff|local|democracy|political|politics|business|economics|finance|financial|health|medical|science|technology|tech|education|environment|environmental|climate|energy|transport|travel|culture|arts|film|media|sport|sports|football|rugby|cricket|crime|legal|home|foreign|international|national|regional|diplomatic|defence|defense|security|religious|religion|social|consumer|news|features|investigative|investigations|data|digital|multimedia|online|video|audience|community|special|freelance|contributing|managing|executive|general|agriculture|farming|showbiz|entertainment|lifestyle|trainee|lead|trending|opinion|policy|parliamentary|breaking|city-hall",
  fr: "grand|grande|rédacteur|rédactrice|envoyé|envoyée|chef|cheffe|secrétaire",
  de: "freie|freier|leitende|leitender|stellvertretende|stellvertretender",
  es: "enviado|enviada|redactor|redactora",
  it: "inviato|inviata|redattore|redattrice",
  nl: "politiek|freelance|chef",
});

const ROLES = foldedSet(ROLE_WORDS);

/** Words of the names that may stand before an office. */
const NAME_LENGTHS = [2, 3] as const;
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}.’'-]*$/u;

/** A word that scraping has run into the one behind it. */
const SEAM = /(?<=\p{Ll})(?=\p{Lu}\p{Ll}{2})/u;

/**
 * The name in a part of a byline where an office follows it with nothing but a space between: `Ana Bell
 * Local Democracy Reporter`, or was run into it: `Ana BellReporter`; null when no name is before it. What the office is for, its rank or a paper
 * starts it; the office's own word may do so only where the line is known to be a byline.
 */
export function nameBeforeOffice(part: string, isKnownByline: boolean): string | null {
  const joined = nameRunIntoOffice(part);
  if (joined !== null) return joined;
  const words = part.split(" ").flatMap(splitAtOffice);
  if (words.length <= NAME_LENGTHS[0]) return null;
  const length = NAME_LENGTHS.find((count) => {
    const rest = words.slice(count);
    if (rest.length === 1 && rest[0] === "Staff") return false;
    if (isKnownByline && rest[0] === "The" && isOutlet(rest.join(" "))) return true;
    return isOffice(rest.join(" ")) && opensOffice(rest[0] ?? "", isKnownByline);
  });
  const name = words.slice(0, length);
  return length === undefined || !name.every(isNameWord) ? null : name.join(" ");
}

/**
 * An office in small letters that scraping has run into the name before it, as Dutch broadcasters have them:
 * `Ana van der Veenredacteur Economie`. What an editor is editor of may be one word with it.
 */
const RUN_INTO =
  /^(\p{Lu}[\p{L}\p{M}.’' -]{4,40}\p{Ll})(?:redacteur|verslaggever|verslaggeefster|correspondent|correspondente|columnist|presentator|presentatrice)(?: [^,.]{2,40})?$/u;

/** The same by a few letters, which tells at once that most names have none. */
const ANY_RUN_INTO = /[a-z](?:redacteu|verslagg|correspo|columnis|presenta)/;

const PART_OF_OFFICE = /(?:^| )(?:hoofd|eind|chef|adjunct|buitenland|binnenland|sport|politiek)$/iu;

function nameRunIntoOffice(part: string): string | null {
  if (!ANY_RUN_INTO.test(part)) return null;
  const name = RUN_INTO.exec(part)?.[1];
  if (name === undefined || !name.includes(" ") || PART_OF_OFFICE.test(name)) return null;
  return readName(name);
}

/** The name of a line that ends with an author's role run into it, `Ana BellReporter`, `Ana BellPeriodista de consumo`, or null. */
export function nameRunIntoRole(line: string): string | null {
  const seam = SEAM.exec(line)?.index ?? -1;
  const words = line.slice(0, Math.max(0, seam)).split(" ");
  if (words.length < NAME_LENGTHS[0] || words.length > NAME_LENGTHS[1] + 1) return null;
  const role = line.slice(seam);
  if (!ROLES.has(foldWord(role.split(" ", 1)[0] ?? "")) || !isOffice(role)) return null;
  return words.every(isNameWord) ? readName(words.join(" ")) : null;
}

function opensOffice(word: string, isKnownByline: boolean): boolean {
  if (MATTERS.has(foldWord(word)) || isOutlet(word)) return true;
  return isKnownByline && ROLES.has(foldWord(word));
}

function splitAtOffice(word: string): readonly string[] {
  const parts = word.split(SEAM);
  const office = foldWord(parts[1] ?? "");
  return parts.length === 2 && (MATTERS.has(office) || ROLES.has(office)) ? parts : [word];
}

function isNameWord(word: string): boolean {
  return NAME_WORD.test(word) && !MATTERS.has(foldWord(word)) && !isOffice(word) && !isOutlet(word);
}
