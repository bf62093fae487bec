import type { Range } from "./body-range.ts";
import { foldedSet, foldPhrase } from "./folded-words.ts";
import { isShortName, MOST_SECTIONS } from "./label-lines.ts";
import { CATEGORY_OPENINGS } from "./meta-line-words.ts";
import { isNoSection } from "./no-section.ts";
import { endsSentence } from "./prose.ts";
import { opensLinks, type Signed } from "./signs.ts";

const OPENINGS = foldedSet(CATEGORY_OPENINGS);

/** UTF-16 code units of the longest line that names sections, and of what opens it. */
const LONGEST_LINE = 200;
const LONGEST_OPENING = 30;

/** Words of the longest opening that needs no colon: `publié dans la catégorie`. */
const LONGEST_SENTENCE = 4;

/** Lines behind the text among which the sections are named. */
const LINES_BEHIND = 16;

const COLON = /\s?[:：]\s?/u;
/** Behind the list: another list on the same line, or what else the site tells of the article. */
const NEXT_PART = /\s[|•·]\s|\s+\p{L}[\p{L}-]*\s?[:：](?=\s|$)/u;
/** A site's own theme puts a colon behind each: `Sections: Home: Politics:` */
const COLON_BEHIND_EACH = /^(?:[^:]{2,40}: ?){2,}$/u;
const BETWEEN = /\s?[,،、;/|•·]\s?/u;
const STOP_AT_END = /\.$/u;

/**
 * The sections that a line below headline or text names as such: `Categories: Harbour, Sea | Tags: …`,
 * `Filed under: Harbour`. Lines below a heading for other articles are theirs.
 */
export function sectionsSaid(
  passages: readonly Signed[],
  lead: Range,
  body: Range,
): readonly string[] {
  const behind = passages.slice(body.end, body.end + LINES_BEHIND);
  const links = behind.findIndex(opensLinks);
  const near = [
    ...passages.slice(lead.start, lead.end),
    ...passages.slice(body.start, body.end).filter(mayNameSections),
    ...behind.slice(0, links === -1 ? behind.length : links),
  ];
  for (const { text } of near) {
    const names = sectionsOnLine(text);
    if (names.length > 0) return names;
  }
  const once = sectionsSaidOnce(passages.slice(body.end));
  return once.length > 0 ? once : sectionsBelowOpening(behind);
}

/** The list on the line below the site's words for it, which stand alone: `Posted in` / `Harbour, Sea`. */
function sectionsBelowOpening(behind: readonly Signed[]): readonly string[] {
  const at = behind.findIndex(
    ({ text }) => POSTED_ALONE.test(text) && OPENINGS.has(foldPhrase(text.replace(COLON_END, ""))),
  );
  const list = at === -1 ? undefined : behind[at + 1];
  if (list === undefined || list.sign.kind === "prose" || list.sign.kind === "meta") return [];
  const names = listedNames(list.text);
  return names.length <= MOST_SECTIONS && names.every(isSectionName) ? names : [];
}

/** Several words, as a heading of all categories has not. */
const POSTED_ALONE = /^\S+ \S+(?: \S+)?$/u;
const COLON_END = /\s?[:：]$/u;

/** A paragraph is none, unless the site's words open it and its list is all that follows: `Posted in Harbour, Sea.` */
function mayNameSections({ sign, text }: Signed): boolean {
  return sign.kind !== "prose" || (text.length <= LONGEST_STOPPED && POSTED.test(text));
}

/** Code units of the longest such list with a full stop. */
const LONGEST_STOPPED = 100;

/** What themes write before their list of sections, which ends with a full stop or is parted by commas. */
const POSTED =
  /^(?:posted (?:in|under)|filed (?:under|in)|published in|publié dans|classé dans|publicado en|publicado em|archivado en|arquivado em|pubblicato in|veröffentlicht (?:in|unter)|abgelegt unter|geplaatst in|publicerat i|postat i|publicerad i|udgivet i|publisert i|opublikowano w|опубликовано в) [\p{Lu}\p{Lo}][^.!?]*\.?$/iu;

/** Below a heading for other articles the only line of its kind on the page, which is no list's then. */
function sectionsSaidOnce(behind: readonly Signed[]): readonly string[] {
  const lines = new Set(behind.flatMap(({ text }) => (POSTED.test(text) ? [text] : [])));
  const [line = ""] = lines;
  return lines.size === 1 ? sectionsOnLine(line) : [];
}

/** Portals say into which of their sections a Korean paper has put an article. */
const PUT_INTO = /언론사에서 (.{1,30}) 섹션으로 분류했습니다/u;

function sectionsOnLine(text: string): readonly string[] {
  if (text.length > LONGEST_LINE) return [];
  const [, put] = PUT_INTO.exec(text) ?? [];
  if (put !== undefined) return [put];
  const list = behindOpening(text) ?? behindBar(text);
  const names = list === null ? [] : listedNames(list);
  return names.length <= MOST_SECTIONS && names.every(isSectionName) ? [...new Set(names)] : [];
}

/** Between what a site tells of an article on one line: `by Ana Bell | Filed under: Sea | 4`. */
const BAR = /\s[|•·]\s/u;

/** What stands behind such words in a part of a line behind its first. */
function behindBar(text: string): string | null {
  const [, ...parts] = BAR.test(text) ? text.split(BAR) : [];
  const lists = parts.map((part) => behindOpening(part) ?? behindWord(part));
  return lists.find((list) => list !== null) ?? null;
}

/** Among parts of a line one word needs no colon: `| カテゴリー 漁 |`. */
function behindWord(part: string): string | null {
  const [word = "", ...rest] = part.split(" ");
  return rest.length > 0 && OPENINGS.has(foldPhrase(word)) ? rest.join(" ") : null;
}

/** What stands behind words such as `Categories:` or `Posted in`, or null where none open the line. */
export function behindOpening(text: string): string | null {
  const colon = COLON.exec(text.slice(0, LONGEST_OPENING + 1));
  if (colon !== null) {
    const isOpening = OPENINGS.has(foldPhrase(text.slice(0, colon.index)));
    return isOpening ? text.slice(colon.index + colon[0].length) : null;
  }
  const words = text.split(" ", LONGEST_SENTENCE + 1);
  // One word without a colon may be a section itself: `Section`, `In`.
  for (let length = Math.min(LONGEST_SENTENCE, words.length - 1); length > 1; length -= 1) {
    const opening = words.slice(0, length).join(" ");
    if (OPENINGS.has(foldPhrase(opening))) return text.slice(opening.length + 1);
  }
  return null;
}

function listedNames(list: string): readonly string[] {
  if (COLON_BEHIND_EACH.test(list)) return list.split(COLON).filter((name) => name !== "");
  const [names = ""] = list.split(NEXT_PART, 1);
  return names
    .replace(STOP_AT_END, "")
    .split(BETWEEN)
    .filter((name) => name !== "");
}

function isSectionName(name: string): boolean {
  return isShortName(name) && !endsSentence(name) && !isNoSection(name);
}
