import { readDateLine } from "../dates/dates.ts";
import { dayBeforePath, sectionBeforeDay } from "./barred-line.ts";
import type { Range } from "./body-range.ts";
import type { Signed } from "./signs.ts";

/** A line of byline and date, and what stood between the two: the section, or the author's place. */
type SectionInByline = {
  readonly label: string;
  /** Whether the line says that the label is where the text was published. */
  readonly isSaid: boolean;
  /** The line without the label. */
  readonly rest: string;
};

/** Code units of the longest such line, and words of the longest section. */
const LONGEST_LINE = 120;
const LONGEST_SECTION = 5;

/** Places of the first word behind the name: `By Ana Bell in …` */
const FEWEST_WORDS_BEFORE = 3;

/** A line that opens with a name's author, at its start. */
const OPENING =
  /^(?:posted |written |published )?(?:by|von|par|por|di|da|door|av|af|przez) \p{Lu}/iu;

/** Between a name and the section. */
const IN: ReadonlySet<string> = new Set("in under unter dans en em i w su".split(" "));

/** What makes sure that a section follows, and no place: `Posted in News`. */
const SAID =
  /^(?:posted|published|filed|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|publicerat|opublikowano)$/iu;

/** Between a section and the date. */
const BEFORE_DATE: ReadonlySet<string> = new Set("on am le el il em op den dnia".split(" "));

/** A word of a section's name: `Arts`, `&`, `and`. */
const SECTION_WORD = /^(?:\p{Lu}[\p{L}'’.-]*,?|&|and|und|et|y|e|en|og|och)$/u;

/**
 * Takes the section out of a line of byline and date: `By Ana Bell in Harbour News on 4 May 2031`,
 * `By Ana Bell Published in Harbour 4 May 2031`. Null where no date ends the line.
 */
function sectionInByline(line: string, language: string | null): SectionInByline | null {
  if (line.length > LONGEST_LINE || !OPENING.test(line)) return null;
  const words = line.split(" ");
  const at = words.findIndex((word, index) => index >= FEWEST_WORDS_BEFORE && IN.has(word));
  if (at === -1) return null;
  const isSaid = SAID.test(words[at - 1] ?? "");
  const end = sectionEnd(words, at + 1, language);
  if (end === null) return null;
  const before = words.slice(0, isSaid ? at - 1 : at);
  const label = words.slice(at + 1, end).join(" ");
  return { label, isSaid, rest: [...before, ...words.slice(end)].join(" ") };
}

/** What a theme writes before the day or the name, so that its `in` leads to a section and to no place. */
const TEMPLATE =
  /^(?:posted|published|written by|publicado|publicada|escrito por|escribe|publié|publicato|pubblicato|veröffentlicht|geschrieben von|geplaatst|publicerad|publicerat|skrivet av|udgivet|publisert|skrevet av|opublikowan[eyo]) /iu;

/** Behind the section: a number of comments, or a day with its hour. */
const BEHIND_SECTION =
  / (?:on|am|le|el|em|den) (?=\p{L}* ?\p{Nd}).*$|[.,|•·–-]? \p{Nd}{1,4} \p{L}+$/u;

/** The section at the end of a line that a theme writes: `Posted on 4 May 2031 by Ana Bell in Harbour`. */
function sectionAtEnd(line: string): SectionInByline | null {
  if (line.length > LONGEST_LINE || !TEMPLATE.test(line)) return null;
  const words = line.split(" ");
  const at = words.findLastIndex((word) => IN.has(word));
  const label = ` ${words.slice(at + 1).join(" ")}`.replace(BEHIND_SECTION, "").trim().split(" ");
  if (at < FEWEST_WORDS_BEFORE || label.length > LONGEST_SECTION) return null;
  if (!CAPITAL.test(label[0] ?? "")) return null;
  return { label: label.join(" "), isSaid: true, rest: line };
}

const CAPITAL = /^[\p{Lu}\p{Lo}]/u;

/** A line of byline and date without the section between them; any other line as it is. */
export function withoutSection(line: string, language: string | null): string {
  return sectionInByline(line, language)?.rest ?? line;
}

/** The place behind a section's last word, from which on the line is a date. */
function sectionEnd(
  words: readonly string[],
  start: number,
  language: string | null,
): number | null {
  const most = Math.min(words.length - 1, start + LONGEST_SECTION);
  for (let end = start + 1; end <= most; end += 1) {
    if (!SECTION_WORD.test(words[end - 1] ?? "")) return null;
    const date = words.slice(BEFORE_DATE.has(words[end] ?? "") ? end + 1 : end);
    if (readDateLine(date.join(" "), language)?.kind === "stamp") return end;
  }
  return null;
}

/**
 * The section that the byline below a headline names. A label that nothing calls a section may be
 * the author's place, unless it stands in the site's menu.
 */
export function bylineSections(
  passages: readonly Signed[],
  { start, end }: Range,
  language: string | null,
): readonly string[] {
  for (const { sign, text } of passages.slice(start, end)) {
    if (sign.kind !== "meta") continue;
    const path = dayBeforePath(text, language);
    if (path !== null) return path.sections;
    const first = sectionBeforeDay(text, language);
    if (first !== null) return [first];
    const found = sectionInByline(text, language) ?? sectionAtEnd(text);
    if (found === null) continue;
    return found.isSaid || passages.some((other) => other.text === found.label)
      ? [found.label]
      : [];
  }
  return [];
}
