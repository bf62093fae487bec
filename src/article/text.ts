import type { Article, Block, Card } from "./article.ts";

/** Silent reading of English prose: Brysbaert 2019, a meta-analysis of 190 studies. */
const WORDS_PER_MINUTE = 238;

/** Chinese and Japanese text, in characters. */
const CHARACTERS_PER_MINUTE = 500;

/** Letters in a word of Thai, Lao, Khmer or Burmese, which put no space between words. */
const LETTERS_PER_UNSPACED_WORD = 5;

/** Code units of an excerpt: two to three lines of a row in the listing. */
const EXCERPT_LIMIT = 200;

const TOKEN = /\S+/g;
// Script extensions, since Japanese scripts share the length mark ー.
const CHARACTER_SCRIPT = /(?=\p{L})[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}]/gu;
const UNSPACED_LETTER = /(?=\p{L})[\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/gu;
const WITHOUT_SPACES =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
/** From the first letter or digit of a token to its end, where no script without spaces is about. */
const SPACED_WORD = /[\p{L}\p{N}]\S*/gu;
const SPACED_LETTER_OR_DIGIT =
  /(?![\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}])[\p{L}\p{N}]/u;

/** An amount of text in the units in which its scripts are read. */
type Amount = { readonly words: number; readonly characters: number };

/** The texts of a block in reading order: one, or one for each item of a list or row of a table. */
export function blockTexts(block: Block): readonly string[] {
  if (block.kind === "list") return block.items;
  if (block.kind === "table") return block.rows.map((row) => row.join("\t"));
  return [block.text];
}

/** All texts of an article in reading order, its title first. */
export function textsOf({ title, blocks }: Pick<Article, "title" | "blocks">): readonly string[] {
  return [title, ...blocks.flatMap(blockTexts)];
}

/** The body as plain text, with an empty line between its blocks and list items. */
export function plainText(article: Pick<Article, "blocks">): string {
  return article.blocks.flatMap(blockTexts).join("\n\n");
}

/**
 * Words of a text: tokens between white space that hold a letter or digit. In scripts that put no
 * space between words, each character counts as a word (Chinese, Japanese), or every five letters
 * of a token do (Thai, Lao, Khmer, Burmese).
 */
export function countWords(text: string): number {
  return wordsIn(amountOf(text));
}

/**
 * Minutes it takes to read a text: 238 words a minute (Brysbaert 2019), or 500 characters a minute
 * in Chinese and Japanese; rounded half up, at least 1.
 */
export function readingMinutes(text: string): number {
  return minutesFor(amountOf(text));
}

/** The start of the body on one line, at most `limit` UTF-16 code units before its `…`. */
export function excerpt(article: Pick<Article, "blocks">, limit = EXCERPT_LIMIT): string {
  const text = article.blocks.filter(isRunningText);
  return cutAtWord(textToLimit(text.length > 0 ? text : article.blocks, limit), limit);
}

/**
 * A text cut at the end of a word, with `…` in place of the rest; unchanged if within `limit`
 * UTF-16 code units. Where the limit's second half has no space, a letter with its marks is the
 * smallest piece, so that no character is split.
 */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const space = text.lastIndexOf(" ", limit);
  const end = space >= limit / 2 ? space : characterEnd(text, limit);
  return `${text.slice(0, end).replace(/[\s,;:–—-]+$/u, "")}…`;
}

/** The folder that holds a file, from the path inside the seeds folder; null at its top. */
export function collectionOf(file: string): string | null {
  const end = file.lastIndexOf("/");
  return end === -1 ? null : file.slice(0, end);
}

/** What the listing shows of an article. */
export function cardOf(article: Article): Card {
  const { id, title, sections, authors, date, language, direction } = article;
  const amount = amountOf(plainText(article));
  return {
    id,
    title,
    sections,
    collection: collectionOf(article.file),
    authors,
    date,
    language,
    direction,
    excerpt: excerpt(article),
    words: wordsIn(amount),
    minutes: minutesFor(amount),
    versions: 1,
  };
}

function wordsIn({ words, characters }: Amount): number {
  return words + characters;
}

function minutesFor({ words, characters }: Amount): number {
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CHARACTERS_PER_MINUTE));
}

function amountOf(text: string): Amount {
  const isSpaced = !WITHOUT_SPACES.test(text);
  if (isSpaced) return { words: countMatches(text, SPACED_WORD), characters: 0 };
  let words = 0;
  let characters = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    characters += countMatches(token, CHARACTER_SCRIPT);
    words += Math.ceil(countMatches(token, UNSPACED_LETTER) / LETTERS_PER_UNSPACED_WORD);
    if (SPACED_LETTER_OR_DIGIT.test(token)) words += 1;
  }
  return { words, characters };
}

/** How often a global pattern matches in a text. */
export function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** What an excerpt is made of: a caption, table or program first would say little of the text. */
function isRunningText({ kind }: Block): boolean {
  return kind !== "figure" && kind !== "table" && kind !== "code";
}

/** Joins texts until they pass the limit, so that a long body is not joined for its first line. */
function textToLimit(blocks: readonly Block[], limit: number): string {
  let text = "";
  for (const block of blocks) {
    for (const next of blockTexts(block)) {
      text = text === "" ? next : `${text} ${next}`;
      if (text.length > limit) return text;
    }
  }
  return text;
}

/** The last place at or before `limit` where no character as the reader sees it is split. */
function characterEnd(text: string, limit: number): number {
  // Room behind the limit shows whether the character at it goes on.
  const characters = new Intl.Segmenter("und").segment(text.slice(0, limit + 2));
  const atLimit = characters.containing(limit)?.index ?? limit;
  return atLimit > 0 ? atLimit : codePointEnd(text, limit);
}

function codePointEnd(text: string, limit: number): number {
  const before = text.charCodeAt(limit - 1);
  const splitsPair = before >= 0xd800 && before <= 0xdbff;
  return splitsPair ? limit - 1 : limit;
}
