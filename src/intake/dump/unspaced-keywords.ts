/** Letters of the shortest and of the longest row of keywords. */
const SHORTEST_ROW = 4;
const LONGEST_ROW = 40;

/** Letters of a keyword; one alone stands in every text. */
const SHORTEST_KEYWORD = 2;
const LONGEST_KEYWORD = 10;

const FEWEST_KEYWORDS = 2;

/** The share of the row's letters that are keywords said on the page. */
const KNOWN_SHARE = 0.6;

/** Chinese and Japanese letters and those of foreign names, and nothing else. */
const LETTERS = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}A-Za-z\p{Nd}]+$/u;
const WIDE_LETTER = /[\u3040-\u30ff\u3400-\u9fff]/;

/** Grammar, which sentences have and rows of names have not. */
const GRAMMAR = /[的了是我你他她們们吗嗎呢吧啊]/u;
const HIRAGANA = /\p{sc=Hiragana}/u;

/**
 * Whether a line is the article's keywords, which scraping has joined without a space: `詐欺北浦署`. The page says
 * most of them, but nowhere one behind the other.
 * @param said What the page says above the line.
 */
export function areUnspacedKeywords(text: string, said: string): boolean {
  if (text.length < SHORTEST_ROW || text.length > LONGEST_ROW || !WIDE_LETTER.test(text))
    return false;
  if (!LETTERS.test(text) || GRAMMAR.test(text) || said.includes(text)) return false;
  let keywords = 0;
  let letters = 0;
  for (let at = 0; at < text.length;) {
    const length = keywordLength(text, at, said);
    if (length === 0 && HIRAGANA.test(text.charAt(at))) return false;
    keywords += length > 0 ? 1 : 0;
    letters += length;
    at += Math.max(1, length);
  }
  return keywords >= FEWEST_KEYWORDS && letters >= text.length * KNOWN_SHARE;
}

/** Letters of the longest keyword at a place that the page says; 0 for none. */
function keywordLength(text: string, at: number, said: string): number {
  const most = Math.min(LONGEST_KEYWORD, text.length - at);
  for (let length = most; length >= SHORTEST_KEYWORD; length -= 1) {
    if (said.includes(text.slice(at, at + length))) return length;
  }
  return 0;
}
