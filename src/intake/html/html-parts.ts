import { type Piece, pieceText } from "./html-pieces.ts";
import { lettersOf } from "./html-title.ts";
import { endsSentence } from "../dump/prose.ts";

/** Code units of the longest heading that may be the headline. */
export const LONGEST_HEADLINE = 500;

/** Sentences of the article above a heading that make it another one than the headline. */
const SENTENCES_ABOVE = 3;

/** Pieces of the article among which its date and byline may stand, if not above it. */
const FACTS_WITHIN = 2;

export type PageParts = {
  readonly content: readonly Piece[];
  readonly around: readonly Piece[];
  /** What stands from the headline to the first paragraphs, where date and byline are. */
  readonly head: readonly Piece[];
};

/**
 * Parts the article's text from the page's. The title is neither: it is shown as such. What stands
 * above it is a label, a date or a name, unless it is a sentence; lines of date and byline below it
 * are told by the article's own fields.
 * @param isContent For each piece, whether it is the article's.
 * @param isFact Whether a line is nothing but a date or a byline.
 */
export function splitPage(
  pieces: readonly Piece[],
  isContent: readonly boolean[],
  title: string | null,
  isFact: (line: string) => boolean,
): PageParts {
  const at = title === null ? -1 : titlePlace(pieces, isContent, title);
  const end = isContent.indexOf(true) + 1 + FACTS_WITHIN;
  const head = pieces.slice(at + 1, end);
  const isText = (piece: Piece, index: number): boolean => {
    if (isContent[index] !== true || (title !== null && isTitle(piece, title))) return false;
    return index < at ? isTextAboveTitle(piece) : index >= end || !isFact(pieceText(piece));
  };
  const content = pieces.filter((piece, index) => index !== at && isText(piece, index));
  if (content.length === 0) return { content: pieces, around: [], head };
  const around = pieces.filter((piece, index) => index !== at && !isText(piece, index));
  return { content, around, head };
}

function isTextAboveTitle(piece: Piece): boolean {
  const { kind } = piece.body;
  return kind === "figure" || kind === "description" || endsSentence(pieceText(piece));
}

/** Where the page shows its title: as a heading above the text, best one of the first rank. */
function titlePlace(
  pieces: readonly Piece[],
  isContent: readonly boolean[],
  title: string,
): number {
  const headings = [...pieces.entries()].filter(([, piece]) => isTitle(piece, title));
  const first = headings.find(([, { owner }]) => owner.name === "h1") ?? headings[0];
  const place = first?.[0] ?? -1;
  const above = pieces.slice(0, Math.max(0, place)).filter((piece, index) => {
    return isContent[index] && endsSentence(pieceText(piece));
  });
  return above.length < SENTENCES_ABOVE ? place : -1;
}

function isTitle(piece: Piece, title: string): boolean {
  const text = pieceText(piece);
  if (piece.body.kind !== "heading" || text.length > LONGEST_HEADLINE) return false;
  return lettersOf(text) === lettersOf(title);
}
