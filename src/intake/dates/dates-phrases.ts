import { type Token, foldWord, tokenize } from "./dates-tokens.ts";

/** Word sequences and what each means. A meaning is found by reading a line word by word. */
export type Phrases<Meaning> = {
  /** How the phrase goes on, by the next word. */
  readonly next: Map<string, Phrases<Meaning>>;
  /** What the words so far mean when they are a whole phrase. */
  readonly meanings: Meaning[];
};

export type PhraseMatch<Meaning> = {
  readonly meanings: readonly Meaning[];
  /** Index of the first token after the phrase. */
  readonly end: number;
};

/** Signs inside abbreviations and compound words: "a.m.", "e-mail", "п'ятниця". */
const INNER_SIGNS = new Set([
  ".",
  ":",
  "：",
  "-",
  "‐",
  "'",
  "’",
  "ʼ",
  "´",
  "`",
  "׳",
  "״",
  "॰",
  '"',
]);

const NUMBER = "#";

export function createPhrases<Meaning>(): Phrases<Meaning> {
  return { next: new Map(), meanings: [] };
}

/** Adds a phrase; `#` in it stands for any number. */
export function addPhrase<Meaning>(
  phrases: Phrases<Meaning>,
  phrase: string,
  meaning: Meaning,
): void {
  let node = phrases;
  for (const word of wordsOf(phrase)) {
    const after = node.next.get(word) ?? createPhrases<Meaning>();
    node.next.set(word, after);
    node = after;
  }
  if (node !== phrases && !node.meanings.includes(meaning)) node.meanings.push(meaning);
}

function wordsOf(phrase: string): readonly string[] {
  return tokenize(phrase, "unknown").flatMap((token) => {
    if (token.kind === "sign") return token.text === NUMBER ? [NUMBER] : [];
    return [token.kind === "word" ? token.text : foldWord(token.text)];
  });
}

/** Every word that stands in some phrase. */
export function wordsOfPhrases(phrases: Phrases<unknown>): ReadonlySet<string> {
  const words = new Set<string>();
  const waiting = [phrases];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const [word, after] of node.next) {
      words.add(word);
      waiting.push(after);
    }
  }
  return words;
}

/** The first words of the phrases without a number that mean what is asked. */
export function firstWords<Meaning>(
  phrases: Phrases<Meaning>,
  isAsked: (meaning: Meaning) => boolean,
): ReadonlySet<string> {
  const words = Array.from(phrases.next).filter(([word, after]) => leadsTo(word, after, isAsked));
  return new Set(words.map(([word]) => word));
}

function leadsTo<Meaning>(
  word: string,
  after: Phrases<Meaning>,
  isAsked: (meaning: Meaning) => boolean,
): boolean {
  if (word === NUMBER) return false;
  if (after.meanings.some(isAsked)) return true;
  return Array.from(after.next).some(([next, node]) => leadsTo(next, node, isAsked));
}

/** The longest phrase that starts at a token, or null. */
export function matchPhrase<Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  start: number,
): PhraseMatch<Meaning> | null {
  let best: PhraseMatch<Meaning> | null = null;
  let node: Phrases<Meaning> | undefined = phrases;
  for (let index = start; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (index > start && token.kind === "sign" && INNER_SIGNS.has(token.text)) continue;
    node = following(node, token);
    if (node === undefined) break;
    if (node.meanings.length > 0) best = { meanings: node.meanings, end: index + 1 };
  }
  return best;
}

function following<Meaning>(node: Phrases<Meaning>, token: Token): Phrases<Meaning> | undefined {
  if (token.kind === "word") return node.next.get(token.text);
  return token.kind === "number" ? (node.next.get(token.text) ?? node.next.get(NUMBER)) : undefined;
}
