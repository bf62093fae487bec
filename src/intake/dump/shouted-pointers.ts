import type { FurnitureRule } from "../furniture/rule.ts";
import { endsSentence, spacedWords } from "./prose.ts";

const POINTER_RULE: FurnitureRule = {
  name: "pointer to another article",
  reason: "A link to another article, with its headline.",
  place: "anywhere",
};

/**
 * One word in capitals that tells readers to read or to look, before the headline of another article:
 * `LEE: Sube el precio del pan`. In small letters it may be a person's name, and before a sentence what
 * that person says.
 */
const POINTER =
  /^[^\p{L}\p{Nd}]{0,3}(?:LEE|LEÉ|LEA|LEER|MIRA|MIRÁ|MIRE|CHECA|CHECÁ|CONOCE|CONOCÉ|ENTÉRATE|ENTERATE|DESCUBRE|REVISA|LEIA|LEIAM|VEJA|ASSISTA|CONFIRA|SAIBA MAIS|ENTENDA|LEGGI|GUARDA|SCOPRI|APPROFONDISCI|LIRE|LISEZ|VOIR|LLEGEIX|CITEȘTE|VEZI)(?: (?:MÁS|MAIS|DI PIÙ|PIÙ|PLUS|ACÁ|AQUÍ|AQUI|ISSO|ESTO))? ?[:|»>] ?(?=[\p{L}\p{Nd}"'“«‘¿¡])/u;

/** The same in English, perhaps in brackets: `(LIST: Ten ferries that are worth it)`. */
const ENGLISH_POINTER =
  /^\(?(?:LIST|PHOTOS|VIDEO|GALLERY|SLIDESHOW|WATCH|LISTEN|READ MORE|RELATED|POLL|QUIZ|MAP|INTERACTIVE): (?=[\p{Lu}\p{Nd}"“‘])/u;

/** How all of them start, which tells at once that most lines are none. */
const SHOUTED = /^[^\p{L}\p{Nd}]{0,3}\p{Lu}\p{M}?\p{Lu}/u;

/** Code units of the longest line, and words of the shortest headline. */
const LONGEST = 180;
const FEWEST_WORDS = 4;

/** What names a part of the site, so that a full stop may end the headline behind it: `ALSO ON HARBOUR NOTES: The old boat.` */
const ALSO = /^(?:ALSO|MORE) (?:ON|IN|FROM) [\p{Lu}\p{Nd}’'& ]{2,30}: \p{Lu}/u;

/** The rule of such a line, or null. */
export function shoutedPointerRule(text: string): FurnitureRule | null {
  if (text.length > LONGEST || !SHOUTED.test(text)) return null;
  if (spacedWords(text) < FEWEST_WORDS) return null;
  if (ALSO.test(text)) return POINTER_RULE;
  if (!POINTER.test(text) && !ENGLISH_POINTER.test(text)) return null;
  return endsSentence(text) ? null : POINTER_RULE;
}
