import { behindLabel } from "./listed-headlines.ts";
import { isInterruption, NOTHING, type Signed } from "./signs.ts";
import { FARTHEST_TITLE, LONGEST_LABEL } from "./title-candidates.ts";

/** Between a headline and the site's name, or a path and the headline. */
const NAME_SEPARATOR = /^ ?[-–—|:·»›/] ?/u;

/** A shorter text is repeated because it is a button. */
const FEWEST_REPEATED_WORDS = 4;

/** A page says its headline some times over; what stands there more often is a label. */
const MOST_REPEATED = 5;

/** Where a headline may repeat: a copy of it, or a path or page title that holds it. */
const LONGEST_FRAME = 80;

/** Words of the longest name of a section. */
const LONGEST_SECTION = 5;

/** Whether another passage is the same text, or holds it at its start or end beside a name. */
export function repeats(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words < FEWEST_REPEATED_WORDS) return false;
  const start = Math.max(0, place - FARTHEST_TITLE);
  const near = passages.slice(start, place + FARTHEST_TITLE);
  const count = near.filter((other, index) => {
    if (isInterruption(other) || !frames(other.text, text)) return false;
    return start + index <= place || behindLabel(other.text) !== text;
  }).length;
  return count > 1 && count <= MOST_REPEATED;
}

/** Whether a few words stand above between two labels as well, as the name of a section does. */
export function isInMenu(passages: readonly Signed[], place: number): boolean {
  const { text, words } = passages[place] ?? NOTHING;
  if (words > LONGEST_SECTION) return false;
  const above = passages.findIndex((other) => other.text === text);
  return (
    above > 0 &&
    above < place &&
    isMenuLabel(passages[above - 1]) &&
    isMenuLabel(passages[above + 1])
  );
}

function isMenuLabel(passage: Signed | undefined): boolean {
  return passage?.sign.kind === "short" && passage.words <= LONGEST_LABEL;
}

/** Whether a text is a headline, or the headline in a frame: `Headline - Harbour Post`. */
export function frames(written: string, headline: string): boolean {
  if (written.length < headline.length || written.length > headline.length + LONGEST_FRAME) {
    return false;
  }
  if (written === headline) return true;
  const text = withPlainQuotes(written);
  const title = withPlainQuotes(headline);
  if (text === title) return true;
  if (text.length === 2 * title.length && text.startsWith(title)) return false;
  if (text.startsWith(title)) return NAME_SEPARATOR.test(text.slice(title.length));
  return text.endsWith(title) || endsQuoted(text, title);
}

/** Whether a line ends with the headline in quotation marks: `2 comments on “Ferry returns to service”`. */
function endsQuoted(text: string, title: string): boolean {
  const end = text.search(QUOTE_END);
  if (end === -1 || !text.slice(0, end).endsWith(title)) return false;
  return QUOTE_START.test(text.slice(0, end - title.length));
}

const QUOTE_START = /\p{L}[^\p{L}]* ?["'„«»‚‹›「『“] ?$/u;
const QUOTE_END = / ?["'“”«»‹›」』]$/u;

/** Sites turn the quotation marks of a headline, but not those of a path to it. */
const TURNED_SINGLE = /[‘’]/g;
const TURNED_DOUBLE = /[“”]/g;

/** A text with quotation marks as keyboards have them; every letter keeps its place. */
export function withPlainQuotes(text: string): string {
  return text.replace(TURNED_SINGLE, "'").replace(TURNED_DOUBLE, '"');
}
