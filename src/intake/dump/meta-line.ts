import { readNames } from "./byline.ts";
import { eastAsianNames } from "./east-asian-reporter.ts";
import { isAccount, isOutlet } from "./outlets.ts";
import { NAME_PREFIX } from "./split-names.ts";
import { isCaseless } from "./byline-names.ts";
import { AGENCIES } from "./byline-words.ts";
import { hasRange, isDateSeparator, publicationDate } from "../dates/dates.ts";
import {
  type FurniturePart,
  type Item,
  type PlacedItem,
  joinWrittenDates,
} from "../dates/dates-items.ts";
import { type MetaItems, metaItems } from "./meta-line-items.ts";
import { partedLine } from "./meta-line-parts.ts";

/** What a line above or below an article tells when scraping has run several of them together. */
export type MetaLine = {
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`, or null. */
  readonly date: string | null;
};

/** The longest such line in UTF-16 code units: byline, two stamps, counters and buttons. */
const MAX_LENGTH = 250;
const MAX_LENGTH_WITHOUT_DIGIT = 60;
/** Words of five letters before a full stop are no abbreviation: the line is a sentence. */
const SENTENCE_END = /[。！？!?؟।]$|\p{L}{5}\.$/u;
const ANY_DIGIT = /\p{Nd}/u;

/**
 * Reads a line in which byline, date, reading time, counters and buttons stand side by side, with
 * or without separators. Null unless every piece is of a known kind and one is a date, a past
 * time, a reading time or a labelled counter: what is not sure is text.
 * @param language BCP 47 tag of the text, or null.
 */
export function readMetaLine(source: string, language: string | null = null): MetaLine | null {
  if (source.length > MAX_LENGTH || SENTENCE_END.test(source.slice(-6))) return null;
  if (source.length > MAX_LENGTH_WITHOUT_DIGIT && !ANY_DIGIT.test(source)) return null;
  const line = partedLine(source);
  const found = metaItems(line, language);
  if (found === null) return null;
  const pieces = piecesOf(line, { ...found, items: joinWrittenDates(found.items) });
  return pieces === null || !isMetaLine(pieces) ? null : factsOf(pieces);
}

/** A piece of the line; `bound` says that a bar, a stroke or no space at all parts it from others. */
type Piece =
  | { readonly kind: "item"; readonly placed: PlacedItem }
  | {
      readonly kind: "name";
      readonly text: string;
      readonly authors: readonly string[];
      readonly isMarked: boolean;
      readonly isBound: boolean;
    };

function piecesOf(line: string, { items, seams }: MetaItems): readonly Piece[] | null {
  const pieces: Piece[] = [];
  for (let index = 0; index < items.length;) {
    const placed = items[index];
    if (placed === undefined) break;
    if (placed.item.kind !== "word" && !startsName(line, items, index)) {
      pieces.push({ kind: "item", placed });
      index += 1;
      continue;
    }
    const end = nameEnd(line, items, index);
    const name = namePiece(line, items.slice(index, end), pieces, items[end], seams);
    if (name === null) return null;
    if (name !== "category") pieces.push(name);
    index = end;
  }
  return pieces;
}

/** A month before an unknown word is part of a name, "Jan Novak", and so is an initial: "A. Bell". */
function startsName(line: string, items: readonly PlacedItem[], index: number): boolean {
  const [first, second, third] = items.slice(index, index + 3);
  if (first?.item.kind === "month") return second?.item.kind === "word";
  if (first?.item.kind !== "plain" || second === undefined) return false;
  return (
    second.start === first.start + 1 &&
    isAbbreviationPoint(line, second) &&
    third?.item.kind === "word"
  );
}

/** The index after the last word of a run of words, with the particles and points inside it. */
function nameEnd(line: string, items: readonly PlacedItem[], start: number): number {
  let end = start + 1;
  for (let index = end; index < items.length; index += 1) {
    const placed = items[index];
    if (placed === undefined || !continuesName(line, placed)) break;
    if (placed.item.kind === "word" || isAbbreviationPoint(line, placed)) end = index + 1;
  }
  return end;
}

const INNER_SIGN = /^[.'’ʼ‐&-]$/u;

function continuesName(line: string, { item, start }: PlacedItem): boolean {
  if (item.kind === "sign") return INNER_SIGN.test(item.text) && line[start - 1] !== " ";
  return item.kind === "word" || item.kind === "plain" || item.kind === "month";
}

function isAbbreviationPoint(line: string, { item, start }: PlacedItem): boolean {
  return item.kind === "sign" && item.text === "." && /\p{Lu}/u.test(line.charAt(start - 1));
}

function namePiece(
  line: string,
  run: readonly PlacedItem[],
  before: readonly Piece[],
  after: PlacedItem | undefined,
  seams: ReadonlySet<number>,
): Piece | "category" | null {
  const start = run[0]?.start ?? 0;
  const end = run.at(-1)?.end ?? start;
  const text = line.slice(start, end);
  if (isPart(before.at(-1), "category")) {
    return after === undefined && readNames(text) !== null ? "category" : null;
  }
  const authors = authorsIn(text, start, seams);
  if (authors === null) return null;
  const isMarked = followsOpening(before);
  const isWhole = isBoundAt(line, start, seams) && isBoundAt(line, end, seams);
  const isBound = isWhole || AGENCIES.has(text);
  return { kind: "name", text, authors, isMarked, isBound };
}

/** The authors that a run of words names; null when it is no name. */
function authorsIn(
  text: string,
  start: number,
  seams: ReadonlySet<number>,
): readonly string[] | null {
  if (isOutlet(text)) return [];
  return eastAsianNames(text) ?? readNames(textWithSeams(text, start, seams));
}

/** Whether "By", or a name after it and a comma, stands directly before. */
function followsOpening(before: readonly Piece[]): boolean {
  const last = before.findLast((piece) => !isSign(piece));
  if (last?.kind !== "name") return isPart(last, "opening");
  const sign = before.at(-1);
  return last.isMarked && sign !== undefined && isSign(sign, COMMA);
}

const COMMA = /^[,،，、]$/u;

function isSign(piece: Piece, pattern = /./su): boolean {
  return piece.kind === "item" && piece.placed.item.kind === "sign"
    ? pattern.test(piece.placed.item.text)
    : false;
}

function isPart(piece: Piece | undefined, part: FurniturePart): boolean {
  if (piece?.kind !== "item" || piece.placed.item.kind !== "furniture") return false;
  return piece.placed.item.part === part;
}

/** Two names that scraping ran together are two; "McKay" is one, and so is an account, which has no space at all. */
function textWithSeams(text: string, start: number, seams: ReadonlySet<number>): string {
  if (!text.includes(" ")) return text;
  let parted = "";
  for (let index = 0; index < text.length; index += 1) {
    const isSeam = index > 0 && seams.has(start + index);
    if (isSeam && !NAME_PREFIX.test(text.slice(0, index))) parted += ", ";
    parted += text.charAt(index);
  }
  return parted;
}

const BAR = /[|·•∙／/–—\t:：()-]/u;

/** Whether a name's edge is the line's own, a seam, a bar or a digit, rather than a mere space. */
function isBoundAt(line: string, at: number, seams: ReadonlySet<number>): boolean {
  if (at === 0 || at >= line.length || seams.has(at)) return true;
  const before = line.slice(0, at).trimEnd();
  const after = line.slice(at).trimStart();
  if (BAR.test(before.slice(-1)) || BAR.test(after.slice(0, 1))) return true;
  return line[at - 1] !== " " && line[at] !== " " && /\p{Nd}/u.test(line.slice(at - 1, at + 1));
}

/** Names beyond this are a list of people. */
const MAX_NAMES = 3;
const MAX_NUMBERS = 2;

function isMetaLine(pieces: readonly Piece[]): boolean {
  const items = pieces.flatMap((piece) => (piece.kind === "item" ? [piece.placed.item] : []));
  if (!items.every((item) => item.kind !== "sign" || isDateSeparator(item.text))) return false;
  if (items.some((item) => item.kind === "month" && !item.isWeekday) || hasRange(items)) {
    return false;
  }
  const strong = new Set(pieces.map(strongKind).filter((kind) => kind !== null));
  const names = pieces.flatMap((piece) => (piece.kind === "name" ? [piece] : []));
  const numbers = items.filter((item) => item.kind === "number").length;
  if (
    !endsWithCategory(pieces) ||
    strong.size - Number(strong.has("category")) === 0 ||
    names.length > MAX_NAMES ||
    numbers > MAX_NUMBERS
  )
    return false;
  if (numbers > 0 && strong.size < 2 && !items.some(standsBesideCounters)) return false;
  return names.every((name) => isSureName(name, strong.size));
}

/** A day alone with numbers may be anything's: a race's, a table's. */
function standsBesideCounters({ kind }: Item): boolean {
  return kind === "furniture" || kind === "time";
}

/** The words before a section's name stand last, since the name itself is no piece. */
function endsWithCategory(pieces: readonly Piece[]): boolean {
  const index = pieces.findIndex((piece) => strongKind(piece) === "category");
  return index === -1 || (index > 0 && index === pieces.length - 1);
}

function strongKind(piece: Piece): "date" | "relative" | "counter" | "category" | null {
  if (piece.kind === "name") return null;
  const { item } = piece.placed;
  if (item.kind === "relative") return "relative";
  if (item.kind === "date") return item.hasYear ? "date" : null;
  if (item.kind !== "furniture") return null;
  return item.part === "counter" || item.part === "category" ? item.part : null;
}

/** Chinese, Japanese and Korean names are one word of few letters, as many other words are. */
const EAST_ASIAN_NAME = /^[\p{Script=Han}\p{Script=Hangul}]{2,5}$/u;

type Name = Extract<Piece, { kind: "name" }>;

/** Headlines have words too: a name without "By" must be set apart, or much must stand beside it. */
function isSureName({ text, isMarked, isBound }: Name, strongKinds: number): boolean {
  const words = text.split(" ").length;
  if (isMarked) return true;
  if (isAccount(text)) return isBound || strongKinds > 1;
  if (EAST_ASIAN_NAME.test(text)) return isBound && strongKinds > 1;
  if (words < 2 && !isOutlet(text)) return false;
  return isBound || (strongKinds > 1 && !isCaseless(text));
}

function factsOf(pieces: readonly Piece[]): MetaLine {
  const names = pieces.flatMap((piece) => (piece.kind === "name" ? [piece] : []));
  const items = pieces.flatMap((piece) => (piece.kind === "item" ? [piece.placed.item] : []));
  const marked = names.filter((name) => name.isMarked);
  const authors = (marked.length > 0 ? marked : names).flatMap((name) => name.authors);
  return {
    authors: [...new Set(authors)],
    date: publicationDate(items).date,
  };
}
