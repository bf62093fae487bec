/** Letters of Hebrew and Arabic. */
const FIRST_LETTER = 0x5d0;
const LAST_HEBREW = 0x5ea;
const LAST_LETTER = 0x6ff;

/** Small words that Hebrew writes in one with the next: and, the, in, to, as, from, that. */
const HEBREW_PREFIXES = "והבלכמש";
const MOST_HEBREW_PREFIXES = 2;
const SHORTEST_HEBREW_REST = 4;

/** What Arabic writes so, down from the longest: its article, alone and behind and, so, in, as or for. */
const ARABIC_PREFIXES = ["وال", "فال", "بال", "كال", "ولل", "ال", "لل"] as const;
const SHORTEST_ARABIC_REST = 3;

/**
 * Code units at a word's start that are small words written in one with it, in Hebrew and Arabic: a headline
 * says `station` where its text says `in the station`.
 */
export function prefixLength(text: string, start: number, length: number): number {
  const code = text.charCodeAt(start);
  if (code < FIRST_LETTER || code > LAST_LETTER) return 0;
  return code <= LAST_HEBREW
    ? hebrewPrefixLength(text, start, length)
    : arabicPrefixLength(text, start, length);
}

function hebrewPrefixLength(text: string, start: number, length: number): number {
  let count = 0;
  while (
    count < MOST_HEBREW_PREFIXES &&
    length - count > SHORTEST_HEBREW_REST &&
    HEBREW_PREFIXES.includes(text.charAt(start + count))
  )
    count += 1;
  return count;
}

function arabicPrefixLength(text: string, start: number, length: number): number {
  const prefix = ARABIC_PREFIXES.find((each) => text.startsWith(each, start))?.length ?? 0;
  return length - prefix >= SHORTEST_ARABIC_REST ? prefix : 0;
}
