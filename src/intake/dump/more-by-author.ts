import type { Range } from "./body-range.ts";
import { opensAuthorBox } from "./box-inside.ts";
import { readName } from "./byline-names.ts";
import { isAccount, isOutlet } from "./outlets.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** A link to an author's other articles: `More by Ana Bell`, `Weitere Artikel von Ana Bell`. */
const MORE_BY =
  /^(?:(?:More|All|Other|View all|See all|Read more)(?: (?:posts|articles|stories))? by|(?:Mehr|Alle|Weitere)(?: (?:Artikel|Beiträge|Texte))? von|(?:Plus d['’]|Tous les |Autres |Tous ses )articles (?:de|par)|(?:Más|Todos los) artículos de) (?<name>\p{Lu}[^|:]{3,60})$/u;

/** The author of a text as the lines below it tell, and its date when it stands below the name. */
type AuthorBelow = { readonly authors: readonly string[]; readonly date: string | null };

/**
 * The author whose other articles a link below the text leads to, when a line of the page starts
 * with the same name; null when there is none or there are several.
 */
export function authorOfMore(below: readonly Signed[]): AuthorBelow | null {
  const names = new Set(below.flatMap(({ text }) => nameIn(text) ?? []));
  const [name] = names;
  if (name === undefined || names.size > 1) return null;
  const place = below.findIndex(({ text }) => text.startsWith(name));
  if (place === -1) return null;
  const dateLine = below[place + 1]?.sign;
  return { authors: [name], date: dateLine?.kind === "meta" ? dateLine.date : null };
}

function nameIn(text: string): string | null {
  const written = MORE_BY.exec(text)?.groups?.["name"]?.split(",", 1)[0] ?? "";
  const isPerson = written.includes(" ") && !isOutlet(written) && !isAccount(written);
  return isPerson ? readName(written) : null;
}

/** Words for an author in the heading of a list of the author's other texts, and its longest in words. */
const OF_AUTHOR =
  /author|writer|autor|auteur|autore|yazar|forfatter|författare|автор|συντάκτη|كاتب|کاتب|نویسنده|הכותב|הכתב|مصنف|作者|著者|筆者/iu;
const MOST_HEADING_WORDS = 6;
const LINES_AROUND_END = 4;

/**
 * The name at the text's end directly above a heading for the author's other texts: a signature, for
 * which such a list has no other name.
 */
function nameAboveMore(passages: readonly Signed[], body: Range): readonly string[] {
  const start = Math.max(body.start + 1, body.end - LINES_AROUND_END);
  for (let place = start; place < body.end + LINES_AROUND_END; place += 1) {
    const [line = NOTHING, heading] = passages.slice(place, place + 2);
    if (line.sign.kind !== "short" || !isAuthorsHeading(heading)) continue;
    const name = line.text.includes(" ") && !isOutlet(line.text) ? readName(line.text) : null;
    if (name !== null) return [name];
  }
  return [];
}

function isAuthorsHeading(passage: Signed | undefined): boolean {
  if (passage?.sign.kind !== "furniture" || passage.words > MOST_HEADING_WORDS) return false;
  const isHeading = passage.sign.rule.opensTeasers === true || opensAuthorBox(passage);
  return isHeading && OF_AUTHOR.test(passage.text);
}

/** Lines behind the text among which the box that presents its author opens. */
const BOX_WITHIN = 40;

/**
 * The name that opens the box about the author below the text, when it stands alone by the headline
 * too. In writing without capitals nothing else tells it from a label.
 * @param lead The lines below the headline down to the text.
 */
function authorOfBox(passages: readonly Signed[], lead: Range, bodyEnd: number): string[] {
  const start = bodyEnd + 1;
  const box = passages
    .slice(start, start + BOX_WITHIN)
    .findIndex((_, index) => opensAuthorBox(passages[start + index - 1]));
  const { sign, text } = passages[start + box] ?? NOTHING;
  if (box === -1 || sign.kind !== "short" || isOutlet(text) || isAccount(text)) return [];
  const isInLead = passages.slice(lead.start, lead.end).some((line) => line.text === text);
  const name = isInLead ? readName(text) : null;
  return name === null ? [] : [name];
}

/**
 * The author whom a heading for the author's other texts, or a box, names below the text.
 * @param lead The lines below the headline down to the text.
 */
export function authorOfOthers(
  passages: readonly Signed[],
  lead: Range,
  body: Range,
): readonly string[] {
  const names = nameAboveMore(passages, body);
  return names.length > 0 ? names : authorOfBox(passages, lead, body.end);
}

/** What stands in a line behind the year of its date: `Giu 30, 2031 Ana Bell Porto, News 0`. */
const BEHIND_YEAR = /^.{0,30}\p{Nd}{4},? (?=\p{Lu})/u;

/**
 * The name that stands in the date's line by the headline, behind the date and before labels, and
 * alone below the text, where the box about the author opens.
 * @param lead The lines below the headline down to the text.
 */
export function authorBehindDate(
  passages: readonly Signed[],
  lead: Range,
  bodyEnd: number,
): string[] {
  const dated = passages.slice(lead.start, lead.end).find(({ sign }) => sign.kind === "meta");
  const year = dated === undefined ? null : BEHIND_YEAR.exec(dated.text);
  if (dated === undefined || year === null) return [];
  const rest = `${dated.text.slice(year[0].length)} `;
  const box = passages.slice(bodyEnd, bodyEnd + BOX_WITHIN).filter(({ sign, text }) => {
    return sign.kind === "short" && text.includes(" ") && rest.startsWith(`${text} `);
  });
  const [{ text } = NOTHING, other] = box;
  if (other !== undefined || isOutlet(text) || isAccount(text)) return [];
  const name = text === "" ? null : readName(text);
  return name === null ? [] : [name];
}
