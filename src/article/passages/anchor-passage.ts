import type { Range } from "../found.ts";
import { foldPassageText } from "./fold-passage-text.ts";
import type { PassageAnchor } from "./passage-anchor.ts";
import { resolvePassage } from "./resolve-passage.ts";
import { shortenedAnchor } from "./shortened-anchor.ts";
import { searchableText, type SearchableText } from "./searchable-text.ts";

/** UTF-16 units of context on each side, at first and when the text repeats itself. */
const CONTEXT_LENGTHS = [28, 60, 120, 200] as const;

/** Units to go on for, so that a context begins and ends with a whole word. */
const WORD_ROOM = 12;

/**
 * The anchor of a range of a text, or null when it holds no words. Its context is as long as it needs
 * to be for the passage not to be mistaken for another one, should it ever be taken out of the text.
 */
export function anchorPassage({ source }: SearchableText, range: Range): PassageAnchor | null {
  const { start, end } = trimmed(source, range);
  if (foldPassageText(source.slice(start, end)).text === "") return null;
  const without = searchableText(source.slice(0, start) + source.slice(end));
  const anchors = CONTEXT_LENGTHS.map((length) => anchorWith(source, { start, end }, length));
  const safe = anchors.find((anchor) =>
    [anchor, shortenedAnchor(anchor)].every((each) => resolvePassage(without, each) === null),
  );
  const longest = anchors.at(-1);
  return safe ?? (longest === undefined ? null : { ...longest, isRepeated: true });
}

function anchorWith(source: string, { start, end }: Range, length: number): PassageAnchor {
  const from = wordStart(source, start - length);
  const to = wordEnd(source, end + length);
  return {
    quote: source.slice(start, end),
    ending: null,
    before: source.slice(from, start).trimStart(),
    after: source.slice(end, to).trimEnd(),
    at: start,
    isRepeated: false,
  };
}

function trimmed(source: string, { start, end }: Range): Range {
  const text = source.slice(start, end);
  const first = start + text.length - text.trimStart().length;
  return { start: first, end: first + text.trim().length };
}

function wordStart(source: string, place: number): number {
  if (place <= 0) return 0;
  const found = source.slice(Math.max(0, place - WORD_ROOM), place).search(/\s\S*$/);
  return found < 0 ? wholeCharacter(source, place) : Math.max(0, place - WORD_ROOM) + found + 1;
}

function wordEnd(source: string, place: number): number {
  if (place >= source.length) return source.length;
  const found = source.slice(place, place + WORD_ROOM).search(/\s/);
  return found < 0 ? wholeCharacter(source, place) : place + found;
}

/** A place that does not part the two halves of a character. */
function wholeCharacter(source: string, place: number): number {
  return /[\udc00-\udfff]/.test(source.charAt(place)) ? place - 1 : place;
}
