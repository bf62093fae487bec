import { isJoinerAt, kindAt, kindBefore } from "./characters.ts";
import { compoundAt, compoundsOf, spanOf, type Compound } from "./compounds.ts";
import { fieldAt, isValueOf, type QueryField } from "./query-fields.ts";

/** What is looked for: words that follow each other. */
type Value = {
  readonly compounds: readonly Compound[];
  readonly quoted: boolean;
  /** In quotation marks, the last of which is there. */
  readonly closed: boolean;
  /** Its end in the folded query, quotation mark included. */
  readonly to: number;
};

/** One thing that a query asks for. It holds a word at least. */
export type Token = Value & {
  /** A hyphen before it says that it must not occur. */
  readonly excluded: boolean;
  readonly field: QueryField | null;
  /** Its beginning in the folded query, with hyphen, field's name and quotation mark. */
  readonly from: number;
};

const HYPHEN = "-";
const SPACE = " ";

/** Readers quote with the marks of their keyboard; which of them open and close depends on the language. */
const QUOTES = '"“”„‟«»‹›「」『』〝〞〟❝❞⹂';

/** All tokens of a folded query in order, in linear time. Signs that belong to none count for nothing. */
export function readTokens(folded: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < folded.length) {
    const token = readToken(folded, at);
    if (token !== null && token.compounds.length > 0) tokens.push(token);
    at = token?.to ?? at + 1;
  }
  return tokens;
}

function readToken(folded: string, from: number): Token | null {
  const marked = startsChunk(folded, from) ? readMarked(folded, from) : null;
  if (marked !== null) return marked;
  const plain = { excluded: false, field: null, from };
  if (opensPhrase(folded, from)) return { ...plain, ...readPhrase(folded, from) };
  if (kindAt(folded, from) === "other") return null;
  const compounds = [compoundAt(folded, from)];
  return { ...plain, compounds, quoted: false, closed: false, to: spanOf(compounds).to };
}

/** A token with a hyphen or a field's name before it. */
function readMarked(folded: string, from: number): Token | null {
  const excluded = isExclusion(folded, from);
  const at = excluded ? from + 1 : from;
  const start = fieldAt(folded, at);
  if (start !== null) {
    const value = readValue(folded, start.end);
    const text = textOf(folded, value);
    if (isValueOf(start.field, text)) return { excluded, field: start.field, from, ...value };
  }
  return excluded ? { excluded, field: null, from, ...readValue(folded, at) } : null;
}

/** All up to the next white space, if it is no phrase: words without one between follow each other. */
function readValue(folded: string, from: number): Value {
  if (opensPhrase(folded, from)) return readPhrase(folded, from);
  let to = from;
  while (to < folded.length && folded.charAt(to) !== SPACE && !opensPhrase(folded, to)) to += 1;
  return { compounds: compoundsOf(folded, from, to), quoted: false, closed: false, to };
}

function readPhrase(folded: string, from: number): Value {
  let end = from + 1;
  while (end < folded.length && !isQuote(folded, end)) end += 1;
  const closed = end < folded.length;
  const compounds = compoundsOf(folded, from + 1, end);
  return { compounds, quoted: true, closed, to: closed ? end + 1 : end };
}

function textOf(folded: string, { compounds }: Value): string {
  const { from, to } = spanOf(compounds);
  return folded.slice(from, to);
}

function startsChunk(folded: string, at: number): boolean {
  return at === 0 || folded.charAt(at - 1) === SPACE;
}

/** Whether a hyphen stands right before a word or phrase. */
function isExclusion(folded: string, at: number): boolean {
  if (folded.charAt(at) !== HYPHEN) return false;
  return kindAt(folded, at + 1) !== "other" || isQuote(folded, at + 1);
}

/** Right after a word a quotation mark opens nothing: inches, or a phrase whose beginning is cut off. */
function opensPhrase(folded: string, at: number): boolean {
  return isQuote(folded, at) && kindBefore(folded, at) !== "word";
}

/** Between Hebrew letters the sign is part of an acronym. */
function isQuote(folded: string, at: number): boolean {
  if (at >= folded.length || !QUOTES.includes(folded.charAt(at))) return false;
  return kindBefore(folded, at) === "other" || !isJoinerAt(folded, at);
}
