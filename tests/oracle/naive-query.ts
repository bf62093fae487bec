import { fold } from "#article/fold.ts";
import { edgesOf, hasDayAfter, subtagsOf, valueOf } from "./naive-values.ts";
import {
  chainsOf,
  isLetter,
  isUnspaced,
  joinedWords,
  splitWords,
  type Chain,
} from "./naive-words.ts";

/** Words that must follow each other. `open`: of the last one the beginning is enough. */
export type Pattern = { readonly words: readonly string[]; readonly open: boolean };

export type NaiveCondition =
  | { readonly place: "text" | "title" | "section" | "by"; readonly anyOf: readonly Pattern[] }
  | { readonly place: "before" | "after"; readonly day: string }
  | { readonly place: "longer" | "shorter"; readonly words: number }
  | { readonly place: "lang"; readonly subtags: readonly string[] };

/** One of the conditions must hold, or none of them. */
export type NaiveClause = { readonly excluded: boolean; readonly anyOf: readonly NaiveCondition[] };

/** A condition as it stands in the query. */
type Piece = {
  readonly excluded: boolean;
  readonly place: string;
  readonly chains: readonly Chain[];
  /** Its last word is not being typed, wherever it stands. */
  readonly closed: boolean;
  /** The word OR in capitals between white space. */
  readonly or: boolean;
};

const MOST_CONDITIONS = 32;
const QUOTES = /["“”„‟«»‹›「」『』〝〞〟❝❞⹂]/gu;
const HEBREW = /\p{Script=Hebrew}/u;

/** Stand for the quotation marks round a phrase; in a query they are signs like any other. */
const OPEN = "\ue000";
const CLOSE = "\ue001";

const NAMED =
  /(?<sign>-?)(?<name>title|section|by|before|after|longer|shorter|lang):(?:\ue000(?<phrase>[^\ue001]*)(?<end>\ue001?)|(?<words>[^ \ue000]*))/y;
const EXCLUDED = /(?<sign>-)(?:\ue000(?<phrase>[^\ue001]*)(?<end>\ue001?)|(?<words>[^ \ue000]*))/y;
const PHRASE = /\ue000(?<phrase>[^\ue001]*)(?<end>\ue001?)/y;
const WORDS = /[^ \ue000]+/y;

/** The clauses of a query, read piece by piece with patterns. */
export function clausesOf(query: string): NaiveClause[] {
  const pieces = piecesOf(query);
  const typing = !fold(query).text.endsWith(" ");
  const conditions = pieces.map((piece) =>
    conditionOf(piece, typing && piece === pieces.at(-1) && !piece.closed),
  );
  const clauses: NaiveClause[] = [];
  let joins = false;
  for (const [place, piece] of pieces.entries()) {
    const condition = conditions[place];
    if (condition === null || condition === undefined) continue;
    if (joinsNeighbours(pieces, place)) {
      joins = true;
    } else if (joins) {
      clauses.push(withAlternative(clauses.pop(), condition));
      joins = false;
    } else {
      clauses.push({ excluded: piece.excluded, anyOf: [condition] });
    }
  }
  return firstClauses(clauses);
}

function joinsNeighbours(pieces: readonly Piece[], place: number): boolean {
  const neighbours = [pieces[place - 1], pieces[place + 1]];
  const isAlternative = (piece: Piece | undefined) =>
    piece !== undefined && !piece.excluded && !piece.or;
  return pieces[place]?.or === true && neighbours.every(isAlternative);
}

function withAlternative(clause: NaiveClause | undefined, condition: NaiveCondition): NaiveClause {
  return { excluded: false, anyOf: [...(clause?.anyOf ?? []), condition] };
}

/** Without what was said before, and without what comes after the first conditions. */
function firstClauses(all: readonly NaiveClause[]): NaiveClause[] {
  const kept: NaiveClause[] = [];
  let left = MOST_CONDITIONS;
  for (const { excluded, anyOf } of all) {
    const clause = { excluded, anyOf: different(anyOf).slice(0, left) };
    if (clause.anyOf.length === 0 || kept.some((each) => isSameClause(each, clause))) continue;
    kept.push(clause);
    left -= clause.anyOf.length;
  }
  return kept;
}

function isSameClause(a: NaiveClause, b: NaiveClause): boolean {
  const all = different([...a.anyOf, ...b.anyOf]).length;
  return a.excluded === b.excluded && all === a.anyOf.length && all === b.anyOf.length;
}

function different(conditions: readonly NaiveCondition[]): NaiveCondition[] {
  const texts = conditions.map((condition) => JSON.stringify(condition));
  return conditions.filter((_, place) => texts.indexOf(texts[place] ?? "") === place);
}

function piecesOf(query: string): Piece[] {
  const { offsets } = fold(query);
  const text = withPhraseMarks(fold(query).text);
  const typed = (from: number, to: number) =>
    Array.from(offsets.slice(from, to), (offset) => query.charAt(offset)).join("");
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const marked = markedAt(text, at);
    const [words = ""] = marked === null ? (execAt(WORDS, text, at) ?? []) : [];
    if (marked !== null) pieces.push(marked.piece);
    for (const chain of chainsOf(words)) {
      const standsAlone = text.startsWith(" ", at - 1) && text.startsWith(" ", at + words.length);
      const or = at > 0 && standsAlone && typed(at, at + words.length) === "OR";
      pieces.push({ excluded: false, place: "text", chains: [chain], closed: false, or });
    }
    at += marked?.length ?? Math.max(1, words.length);
  }
  return pieces.filter((piece) => piece.chains.length > 0);
}

type Marked = { readonly piece: Piece; readonly length: number };

/** A phrase, or what has a hyphen or a name before it. */
function markedAt(text: string, at: number): Marked | null {
  const startsWord = at === 0 || text.charAt(at - 1) === " ";
  const named = startsWord ? matchAt(NAMED, text, at) : null;
  if (named !== null && conditionOf(named.piece, false) !== null) return named;
  const excluded = startsWord ? matchAt(EXCLUDED, text, at) : null;
  const after = Array.from(text.slice(at + 1))[0];
  if (excluded !== null && (after === OPEN || isLetter(after))) return excluded;
  return matchAt(PHRASE, text, at);
}

function matchAt(pattern: RegExp, text: string, at: number): Marked | null {
  const match = execAt(pattern, text, at);
  if (match === null) return null;
  const { sign = "", name = "text", phrase, end = "", words = "" } = match.groups ?? {};
  const excluded = sign !== "";
  const chains = chainsOf(phrase ?? words);
  const piece = { excluded, place: name, chains, closed: excluded || end !== "", or: false };
  return { piece, length: match[0].length };
}

function execAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** A text in which the marks that open and close phrases are told from all others. */
function withPhraseMarks(text: string): string {
  let inside = false;
  return text
    .replaceAll(OPEN, "*")
    .replaceAll(CLOSE, "*")
    .replace(QUOTES, (quote, at: number) => {
      const before = Array.from(text.slice(0, at)).at(-1);
      const after = Array.from(text.slice(at + 1))[0];
      const isInAcronym = [before, after].every(
        (each) => isLetter(each) && HEBREW.test(each ?? ""),
      );
      if (quote === '"' && isInAcronym) return quote;
      if (!inside && isLetter(before) && !isUnspaced(before ?? "")) return quote;
      inside = !inside;
      return inside ? OPEN : CLOSE;
    });
}

function conditionOf({ place, chains }: Piece, open: boolean): NaiveCondition | null {
  if (chains.length === 0) return null;
  switch (place) {
    case "before":
    case "after":
      return dayCondition(place, valueOf(chains));
    case "longer":
    case "shorter":
      return lengthCondition(place, valueOf(chains));
    case "lang":
      return languageCondition(valueOf(chains));
    case "title":
    case "section":
    case "by":
      return { place, anyOf: patternsOf(chains, open) };
    default:
      return { place: "text", anyOf: patternsOf(chains, open) };
  }
}

function dayCondition(place: "before" | "after", value: string): NaiveCondition | null {
  const edges = edgesOf(value);
  if (edges === null) return null;
  if (place === "before") return { place, day: edges.first };
  return hasDayAfter(edges.last) ? { place, day: edges.last } : null;
}

function lengthCondition(place: "longer" | "shorter", value: string): NaiveCondition | null {
  const isNumber = /^[0-9]+$/.test(value) && value.length < 10;
  return isNumber ? { place, words: Number.parseInt(value, 10) } : null;
}

function languageCondition(value: string): NaiveCondition | null {
  const subtags = subtagsOf(value);
  return subtags === null ? null : { place: "lang", subtags };
}

function patternsOf(chains: readonly Chain[], open: boolean): Pattern[] {
  const last = chains.at(-1);
  const isOpenJoined = open && last !== undefined && !isAcronym(last);
  return [
    toPattern(chains.flatMap(splitWords), open),
    toPattern(chains.flatMap(joinedWords), isOpenJoined),
  ];
}

/** A last word without spaces round it is found anywhere, so whether it is finished says nothing. */
function toPattern(words: readonly string[], open: boolean): Pattern {
  return { words, open: open && !isUnspaced(words.at(-1) ?? "") };
}

function isAcronym({ pieces, signs, suffix }: Chain): boolean {
  const single = pieces.every((piece) => piece.length === 1) && suffix === "";
  return pieces.length > 1 && single && signs.slice(1).every((sign) => sign === ".");
}
