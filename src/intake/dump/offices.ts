import { foldWord } from "../dates/dates-tokens.ts";
import { ROLE_WORDS } from "./byline-words.ts";
import { foldedSet } from "./folded-words.ts";

const MAX_OFFICE_WORDS = 6;

/** For whom one wrote who is not of the paper: `Special for Harbour Post`. */
const GUEST = /^Special (?:for|to) \p{Lu}/u;
const DEGREE = /^(?:M\.?D|Ph\.?D|MBA|RN|Esq)\.?$/u;

const ROLES = foldedSet(ROLE_WORDS);

/** Whether a part of a byline is an office: few words, one of which names it, as "Political Correspondent". */
export function isOffice(part: string): boolean {
  const words = part.split(" ");
  if (words.length > MAX_OFFICE_WORDS) return false;
  if (DEGREE.test(part) || GUEST.test(part)) return true;
  return words.some((word) => ROLES.has(foldWord(word.replace(/[.,]$/u, ""))));
}
