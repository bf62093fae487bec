import type { Block } from "#article/article.ts";
import { bulletOf, dashItemOf, numberOf, quotedMailOf } from "./item-signs.ts";
import { joinTexts } from "./hyphens-at-ends.ts";
import { endsSentence, endsWithColon } from "./prose.ts";
import type { Signed } from "./signs.ts";
import { isSpeech } from "./speech-lines.ts";

/** The longest sub-heading, in words and in UTF-16 code units. */
const HEADING_WORDS = 14;
const HEADING_LENGTH = 110;

/** Lines from which on a run of short ones is a list, when a colon announces it. */
const ANNOUNCED_ITEMS = 2;

/** The longest item of a list without signs, in words. */
const ITEM_WORDS = 14;

/** The longest line of a verse or an address, in words. */
const VERSE_WORDS = 12;

/** Code units from which on a quoted line was wrapped by a program. */
const WRAPPED_QUOTE = 40;

/** What no sub-heading ends with. */
const OPEN_END = /[,;:，；：،؛…]$/u;

/** What somebody says or is asked (`Q: …`), or what stands in brackets, is no sub-heading. */
const SPEECH = /^[“„«»‘‚「『"'—–-]|[”“»«’」』"']$|^[[(（].*[\])）]$|^\p{Lu}{1,2}: /u;

const LETTER = /\p{L}/u;

/** A year as the sub-heading of a chronicle. */
const YEAR = /^\p{Nd}{4}$/u;

/** Some passages from a place on, and what they make: one block, or a paragraph each. */
type Found = { readonly blocks: readonly Block[]; readonly length: number };

type Finder = (passages: readonly Signed[], at: number, language: string | null) => Found | null;

/**
 * Makes the body's passages into blocks: what is no list, table, quote or heading is a paragraph.
 * @param language BCP 47 tag of the text, or null.
 */
export function toBlocks(passages: readonly Signed[], language: string | null): readonly Block[] {
  const blocks: Block[] = [];
  const finders = passages.some(isInsideGaps) ? FINDERS : FINDERS_WITHOUT_VERSE;
  let at = 0;
  while (at < passages.length) {
    const found = findBlock(passages, at, finders, language);
    blocks.push(...found.blocks);
    at += found.length;
  }
  return blocks;
}

const FINDERS: readonly Finder[] = [
  tableAt,
  bulletsAt,
  numbersAt,
  quoteAt,
  verseAt,
  announcedListAt,
  captionAt,
  headingAt,
];

/** Where gaps part no paragraphs, lines between two of them are no verse. */
const FINDERS_WITHOUT_VERSE = FINDERS.filter((find) => find !== verseAt);

function findBlock(
  passages: readonly Signed[],
  at: number,
  finders: readonly Finder[],
  language: string | null,
): Found {
  for (const find of finders) {
    const found = find(passages, at, language);
    if (found !== null) return found;
  }
  return { blocks: [paragraph(passages[at]?.text ?? "")], length: 1 };
}

function paragraph(text: string): Block {
  return { kind: "paragraph", text };
}

/** Rows of cells between tabs, each with as many as the first; an item's sign is no cell. */
function tableAt(passages: readonly Signed[], at: number): Found | null {
  const columns = passages[at]?.cells.length ?? 0;
  if (columns === 0 || isSetOffItem(passages[at])) return null;
  const rows = runAt(passages, at, ({ cells }) => (cells.length === columns ? cells : null));
  return rows.length < 2 ? null : { blocks: [{ kind: "table", rows }], length: rows.length };
}

/** An item with a tab behind its sign, as word processors write it. */
function isSetOffItem(passage: Signed | undefined): boolean {
  const [sign, _text, ...more] = passage?.cells ?? [];
  if (passage === undefined || sign === undefined || more.length > 0) return false;
  return isItem(passage.text) && !LETTER.test(sign);
}

function bulletsAt(passages: readonly Signed[], at: number, language: string | null): Found | null {
  const items = runAt(passages, at, ({ text }) => bulletOf(text) ?? dashItemOf(text));
  if (items.length < 2) return null;
  const lines = passages.slice(at, at + items.length).map(({ text }) => text);
  const isAnnounced = endsWithColon(passages[at - 1]?.text ?? "");
  if (isAnnounced || !isSpeech(lines, language)) return listOf(items, false);
  const blocks = lines.map(paragraph);
  return { blocks, length: lines.length };
}

/** Numbered lines that count up from 1; others keep their numbers, which a list would change. */
function numbersAt(passages: readonly Signed[], at: number): Found | null {
  let expected = 1;
  const items = runAt(passages, at, ({ text }) => {
    const item = numberOf(text);
    if (item?.number !== expected) return null;
    expected += 1;
    return item.text;
  });
  return items.length < 2 ? null : listOf(items, true);
}

function quoteAt(passages: readonly Signed[], at: number): Found | null {
  const lines = runAt(passages, at, ({ text }) => quotedMailOf(text));
  // A line of nothing but marks quotes nothing.
  if (lines.every((line) => line.trim() === "")) return null;
  return { blocks: [{ kind: "quote", text: joinQuoted(lines) }], length: lines.length };
}

/** Joins lines of quoted mail: a long one was wrapped, a short one ends where its author ended it. */
function joinQuoted(lines: readonly string[]): string {
  const wrapped: string[][] = [[]];
  for (const line of lines) {
    wrapped.at(-1)?.push(line);
    if (line.length < WRAPPED_QUOTE) wrapped.push([]);
  }
  return wrapped
    .filter((part) => part.length > 0)
    .map((texts) => joinTexts(texts))
    .join("\n");
}

/** Short lines below one that ends with a colon, with prose or nothing behind them. */
function announcedListAt(passages: readonly Signed[], at: number): Found | null {
  const announcement = passages[at - 1];
  if (announcement === undefined || !/[:：]$/u.test(announcement.text)) return null;
  const items = runAt(passages, at, (passage) =>
    isPlainShort(passage, ITEM_WORDS) ? passage.text : null,
  );
  const count = leadsOn(passages, at + items.length - 1) ? items.length - 1 : items.length;
  return count < ANNOUNCED_ITEMS ? null : listOf(items.slice(0, count), false);
}

/** Whether a line behind a list is the sub-heading of prose: a gap parts it from the items. */
function leadsOn(passages: readonly Signed[], at: number): boolean {
  if (passages[at + 1]?.sign.kind !== "prose") return false;
  return passages[at]?.afterGap === true && passages[at - 1]?.afterGap === false;
}

/** Short lines with a gap before the first and none between them: verse, an address. */
function verseAt(passages: readonly Signed[], at: number): Found | null {
  if (passages[at]?.afterGap !== true || passages[at + 1]?.afterGap !== false) return null;
  const lines = runAt(passages, at, (passage, index) => {
    const isNext = index === 0 || !passage.afterGap;
    return isNext && passage.words <= VERSE_WORDS && isLine(passage) ? passage.text : null;
  });
  const isWhole = passages[at + lines.length]?.afterGap !== false;
  if (lines.length < 2 || !isWhole) return null;
  return { blocks: [{ kind: "paragraph", text: lines.join("\n") }], length: lines.length };
}

/** Whether a file sets its paragraphs apart by gaps, so that lines without one belong together. */
function isInsideGaps({ sign, afterGap }: Signed, index: number): boolean {
  return index > 0 && sign.kind === "prose" && afterGap;
}

function isLine({ text, sign, cells }: Signed): boolean {
  return cells.length === 0 && sign.kind !== "caption" && bulletOf(text) === null;
}

/** A name and a paper behind the last sentence: `… every spring. (Ana Bell/Harbour Post)`. */
const SIGNED_END = /[.!?] \(\p{Lu}[^()/]{2,40}\/ ?\p{Lu}[^()/]{2,40}\)$/u;

/** Whether a passage ends the article's text and is signed; a caption looks the same elsewhere. */
function isSignedEnd(passages: readonly Signed[], at: number): boolean {
  const isLast = at === passages.length - 1 && passages[at - 1]?.sign.kind === "prose";
  return isLast && SIGNED_END.test(passages[at]?.text ?? "");
}

function captionAt(passages: readonly Signed[], at: number): Found | null {
  const passage = passages[at];
  if (passage?.sign.kind !== "caption" || isSignedEnd(passages, at)) return null;
  return { blocks: [{ kind: "figure", text: passage.text }], length: 1 };
}

/** One short line alone, before prose or a list. */
function headingAt(passages: readonly Signed[], at: number): Found | null {
  const passage = passages[at];
  const next = passages[at + 1];
  if (passage === undefined || next === undefined || at === 0) return null;
  const isKnown = passage.isOfText === true && isHeadingLine(passage);
  const isMarked = passage.isHeading === true || isKnown;
  if (!isMarked && (!leadsText(next) || isStray(passages[at - 1]))) return null;
  if (!isMarked && (SPEECH.test(passage.text) || !isHeadingLine(passage))) return null;
  return { blocks: [{ kind: "heading", text: passage.text }], length: 1 };
}

function isHeadingLine(passage: Signed): boolean {
  return isPlainShort(passage, HEADING_WORDS) || YEAR.test(passage.text);
}

function leadsText({ sign, text, cells }: Signed): boolean {
  return sign.kind === "prose" || endsSentence(text) || isItem(text) || cells.length > 0;
}

/** A short line that is no item or sentence: beside it another is one of a row, and no heading. */
function isStray(previous: Signed | undefined): boolean {
  if (previous?.sign.kind !== "short") return false;
  return !isItem(previous.text) && !endsSentence(previous.text);
}

function isItem(text: string): boolean {
  return bulletOf(text) !== null || dashItemOf(text) !== null || numberOf(text) !== null;
}

function isPlainShort({ text, sign, words, cells }: Signed, mostWords: number): boolean {
  if (sign.kind !== "short" && sign.kind !== "furniture") return false;
  if (words > mostWords || text.length > HEADING_LENGTH) return false;
  return cells.length === 0 && LETTER.test(text) && !OPEN_END.test(text) && !endsSentence(text);
}

/** What `read` makes of the passages from a place on, as long as it makes something of them. */
function runAt<Value>(
  passages: readonly Signed[],
  at: number,
  read: (passage: Signed, index: number) => Value | null,
): readonly Value[] {
  const values: Value[] = [];
  for (let place = at; place < passages.length; place += 1) {
    const passage = passages[place];
    const value = passage === undefined ? null : read(passage, place - at);
    if (value === null) break;
    values.push(value);
  }
  return values;
}

function listOf(items: readonly string[], ordered: boolean): Found {
  return { blocks: [{ kind: "list", ordered, items }], length: items.length };
}
