/**
 * Today's date with weekday and whose name day it is, as Hungarian sites have it above their menu:
 * `2032. március 9., kedd - Franciska`. It says nothing of the article.
 */
const NAME_DAY =
  /^\d{4}\. ?\p{Ll}{5,10} \d{1,2}[.,]{0,2} (?:hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap)(?:,| [-–])? \p{Lu}\p{Ll}+(?:, \p{Lu}\p{Ll}+){0,2}$/u;

/** Whether a line is today's date and name day, which date the page and not the article. */
export function isNameDay(line: string): boolean {
  return NAME_DAY.test(line);
}
