import { readByline } from "../dump/byline.ts";
import { readDateLine } from "../dates/dates.ts";
import { type Piece, pieceText } from "./html-pieces.ts";
import { readMetaLine } from "../dump/meta-line.ts";
import type { Metadata } from "../metadata/metadata.ts";

type Facts = Pick<Metadata, "authors" | "date">;

/** Lines below a headline that are looked at; there are more only where a menu stands there. */
const MOST_LINES = 60;

/**
 * Completes what a page says in its head by what a reader sees below the headline: a line that is
 * nothing but a date, a marked byline, or both.
 * @param below The pieces from the headline to the first paragraphs.
 * @param language BCP 47 tag of the text.
 */
export function visibleFacts(
  known: Facts,
  below: readonly Piece[],
  language: string | null,
): Facts {
  const facts = below.slice(0, MOST_LINES).map((piece) => factsOf(pieceText(piece), language));
  const date = facts.find((fact) => fact.date !== null)?.date ?? null;
  const authors = facts.find((fact) => fact.authors.length > 0)?.authors ?? [];
  return {
    date: known.date ?? date,
    authors: known.authors.length > 0 ? known.authors : authors,
  };
}

/**
 * Whether a line is nothing but a date, a marked byline or the known authors, so that the article's
 * head tells it.
 */
export function isFactLine(
  line: string,
  authors: readonly string[],
  language: string | null,
): boolean {
  const facts = factsOf(line, language);
  if (facts.date !== null || facts.authors.length > 0) return true;
  if (line.length > LONGEST_FACT || !authors.some((name) => line.includes(name))) return false;
  const rest = authors.reduce((text, name) => text.replace(name, " "), line).trim();
  return !LETTER_OR_DIGIT.test(rest) || factsOf(rest, language).date !== null;
}

const LONGEST_FACT = 200;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

function factsOf(line: string, language: string | null): Facts {
  const stamp = readDateLine(line, language);
  if (stamp !== null) return { date: stamp.kind === "stamp" ? stamp.date : null, authors: [] };
  const byline = readByline(line, { language });
  if (byline !== null) return { date: null, authors: byline.isMarked ? byline.authors : [] };
  return readMetaLine(line, language) ?? { date: null, authors: [] };
}
