import { bodyPlaces, type Page } from "./page.ts";
import { endsSentence } from "./prose.ts";
import { NOTHING, opensLinks, type Signed } from "./signs.ts";

/** Words of the shortest and longest line that is told for a headline when it stands in a list too. */
const FEWEST_WORDS = 6;
const MOST_WORDS = 30;

/** The same below a heading that opens a list of links. */
const FEWEST_ANNOUNCED_WORDS = 4;

/** The same behind a label: fewer may be the name of a section. */
const FEWEST_LABELLED_WORDS = 7;

/** A few words and a colon before a headline: `Read: Ferry returns to service`. */
const LABEL = /^\p{L}[\p{L}\p{M}]*(?: [\p{L}\p{M}]+){0,2} ?: ?(?=\S)/u;

/** Signs that scraping leaves before a headline, and its rank in a list, joined to it: `2Ferry returns`. */
const LEADING_SIGNS = /^(?:[\s:•·|–—-]+|\p{Nd}{1,2}(?=\p{Lu}))/u;

/** The headline that a label leads to: `Read: Ferry returns to service`; null where none opens the line. */
export function behindLabel(text: string): string | null {
  const label = LABEL.exec(text)?.[0];
  return label === undefined ? null : text.slice(label.length);
}

/** A text by which copies of a headline are known. */
export function headlineKey(text: string): string {
  return text.replace(LEADING_SIGNS, "");
}

/**
 * Places in the text whose lines the page lists among other articles too: links between paragraphs, of
 * which nothing else tells that they lead elsewhere, and lists of them that seemed text. With a label
 * and a colon before it a headline may stand anywhere outside the text.
 */
export function listedHeadlinePlaces(page: Page): ReadonlySet<number> {
  const { passages, headEnd } = page;
  const places = new Set<number>();
  const lists = listsOf(page);
  for (const place of bodyPlaces(page, headEnd)) {
    const fewest = opensLinks(passages[place - 1]) ? FEWEST_ANNOUNCED_WORDS : FEWEST_WORDS;
    const isLink = isListed(passages[place] ?? NOTHING, lists, fewest);
    if (isLink || isBelowListed(page, place, places)) places.add(place);
  }
  return places;
}

type Line = Pick<Signed, "sign" | "text" | "words">;

/** How often headlines stand in lists and in the text, and the lines outside the text. */
type Lists = {
  readonly teasers: ReadonlySet<string>;
  readonly counts: ReadonlyMap<string, number>;
  readonly outside: ReadonlySet<string>;
  /** Those of the lines that have left behind the text. */
  readonly behind: ReadonlySet<string>;
};

function isListed(
  { sign, text, words }: Line,
  { teasers, counts, outside, behind }: Lists,
  fewest: number,
): boolean {
  if (words < fewest || words > MOST_WORDS) return false;
  if (sign.kind !== "short" && sign.kind !== "prose") return false;
  if (endsSentence(text)) return false;
  const key = headlineKey(text);
  if (teasers.has(key) && (counts.get(key) ?? 0) > 1) return true;
  if (sign.kind === "short" && behind.has(key)) return true;
  return outside.has(behindLabel(text) ?? "");
}

/** A button directly below such a headline, or the next headline of its list, below which no text goes on. */
function isBelowListed(
  { passages, teasers }: Page,
  place: number,
  listed: ReadonlySet<number>,
): boolean {
  if (!listed.has(place - 1)) return false;
  const { sign, words } = passages[place] ?? NOTHING;
  if (sign.kind === "furniture") return words < FEWEST_WORDS;
  const isHeadline = sign.kind === "short" && words >= FEWEST_WORDS && teasers.has(place);
  return isHeadline && passages[place + 1]?.sign.kind !== "prose";
}

function listsOf({ passages, fates, teasers, body }: Page): Lists {
  const headlines = new Set<string>();
  const counts = new Map<string, number>();
  const outside = new Set<string>();
  const behind = new Set<string>();
  for (const [place, { text, words }] of passages.entries()) {
    if (words < FEWEST_ANNOUNCED_WORDS || words > MOST_WORDS) continue;
    const key = headlineKey(text);
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (teasers.has(place)) headlines.add(key);
    if (fates[place]?.kind !== "out") continue;
    if (words >= FEWEST_LABELLED_WORDS) outside.add(key);
    if (place >= body.end) behind.add(key);
  }
  return { teasers: headlines, counts, outside, behind };
}
