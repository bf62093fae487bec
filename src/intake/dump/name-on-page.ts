import type { Range } from "./body-range.ts";
import { givesDay } from "./meta-sign.ts";
import { isProseWith, tellsNames } from "./name-below-text.ts";
import { nameInAnyCase } from "./names-above-headline.ts";
import type { Signed } from "./signs.ts";

/** Lines above the headline that may be of its own head. */
const LINES_ABOVE = 3;

/** What a line below an author's name starts with that says who it is. */
const ABOUT_AUTHOR =
  /^(?:(?:The|About the) (?:author|writer)|Der Autor|Die Autorin|El autor|La autora|L['’]auteure?|L['’]autrice|L['’]autore|O autor|A autora|De auteur|Автор|Autor(?:ka)?|Yazar) /u;

/**
 * The one name of a person that stands alone on a line where authors do, though no word says so: beside the day, or above a
 * sentence on the author. Empty where there is none, or there are several.
 */
export function nameOnPage(
  passages: readonly Signed[],
  article: Range,
  language: string | null,
): readonly string[] {
  const names = new Map<string, string>();
  for (const [place, { text }] of passages.entries()) {
    if (place <= article.start) continue;
    const name = nameInAnyCase(passages[place]);
    if (name !== null && isWhereAuthorsAre(passages, place, language)) names.set(text, name);
  }
  const [[text, name] = [], other] = names;
  if (text === undefined || name === undefined || other !== undefined) return [];
  return isOfText(passages, text, article) ? [] : [name];
}

function isWhereAuthorsAre(
  passages: readonly Signed[],
  place: number,
  language: string | null,
): boolean {
  const below = passages[place + 1];
  if (below !== undefined && ABOUT_AUTHOR.test(below.text)) return true;
  return tellsNames(language) && (givesDay(passages[place - 1]) || givesDay(below));
}

/** Whether a name is somebody's of whom the text tells, or a label of the menu. */
function isOfText(passages: readonly Signed[], text: string, { start: title }: Range): boolean {
  const menu = passages.slice(0, Math.max(0, title - LINES_ABOVE));
  if (menu.some((line) => line.text === text)) return true;
  return (
    passages[title]?.text.includes(text) === true ||
    passages.some((line) => isProseWith(line, text))
  );
}
