import { NO_PLACES, type Page } from "./page.ts";
import { NOTHING, type Signed } from "./signs.ts";

/** Lines of such a box below its heading, and words of the longest. */
const MOST_LINES = 4;
const LONGEST_LINE = 60;

/**
 * Places of a box about the author between two paragraphs: its heading, such as “About the author”,
 * and the lines below that name the author. What names nobody is the article's again.
 */
export function authorBoxInside(page: Page): ReadonlySet<number> {
  const { passages, authors, body } = page;
  if (authors.length === 0) return NO_PLACES;
  const places = new Set<number>();
  for (let place = body.start; place < body.end; place += 1) {
    if (!opensAuthorBox(passages[place])) continue;
    const end = boxEnd(page, place + 1);
    if (end === place + 1) continue;
    for (let at = place; at < end; at += 1) places.add(at);
  }
  return places;
}

/** Whether a line is the heading of a box about the author. */
export function opensAuthorBox(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "furniture" && passage.sign.rule.opensAuthorBox === true;
}

function boxEnd({ passages, authors }: Page, start: number): number {
  let end = start;
  while (end < start + MOST_LINES && namesAuthor(passages[end] ?? NOTHING, authors)) end += 1;
  return end;
}

function namesAuthor({ text, words }: Pick<Signed, "text" | "words">, authors: readonly string[]) {
  return words <= LONGEST_LINE && authors.some((name) => name.includes(" ") && text.includes(name));
}
