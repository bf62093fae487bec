/**
 * Today's date with weekday and whose name day it is, as Hungarian sites have it above their menu:
 * `2032. március 9., kedd - Franciska`. It says nothing of the article.
 */
const NAME_DAY =
  /^\d{4}\. ?\p{Ll}{5,10} \d{1,2}[.,]{0,2} (?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)(?:,| [-–])? \p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+){0,2}$/u;

/** Whose name day it is, without the day: `Dziś imieniny: Marii, Reginy`, `Névnap: Andrea, Ilma`. */
const NAMES_ALONE =
  /^(?:Dziś imieniny|Dzisiaj imieniny|Imieniny|Imieniny obchodzą|Dziś imieniny obchodzą|Dnes má svátek|Svátek má|Svátek slaví|Dnes slaví svátek|Meniny má|Dnes má meniny|Meniny oslavuje|Névnap|Mai névnap|Ma névnap|Γιορτάζουν|Γιορτάζουν σήμερα|Εορτολόγιο|Imendan|Vārda dienas|Vardadienis|Имен ден|Именници)(?: ?:| \p{Pd})? ?\p{Lu}\p{Ll}+(?:(?:,| i| a| és| και| и) \p{Lu}\p{Ll}+){0,6}$/u;
const LONGEST_NAMES = 90;

/** Whether a line is today's date and name day, which date the page and not the article. */
export function isNameDay(line: string): boolean {
  return NAME_DAY.test(line) || (line.length <= LONGEST_NAMES && NAMES_ALONE.test(line));
}
