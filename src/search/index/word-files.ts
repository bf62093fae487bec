import { separatorOf } from "./front-coding.ts";
import type { FileTable, IndexFile, NameFile } from "./index-file.ts";
import { hasBeginnings, hasOwnKey, isRankedKey } from "./term-keys.ts";
import { writeWordList } from "./word-list.ts";

/** Words of one list: about 8 kB. */
const WORDS_PER_LIST = 1600;

/**
 * In a library of more articles a word that stands in one of them is as likely a slip as a word, and
 * such words are a third of all.
 */
const SMALL_LIBRARY = 2000;

/** Writes the words that spelling help offers, in lists that are fetched when a word has no hit. */
export function* wordFiles(
  keys: readonly string[],
  sizeAt: (place: number) => number,
  count: number,
  nameFile: NameFile,
): Generator<IndexFile, FileTable> {
  const least = count > SMALL_LIBRARY ? 2 : 1;
  const places = [...keys.keys()].filter(
    (place) => sizeAt(place) >= least && isOffered(keys[place] ?? ""),
  );
  const table: { firsts: string[]; files: string[] } = { firsts: [], files: [] };
  for (let start = 0; start < places.length; start += WORDS_PER_LIST) {
    const listed = places.slice(start, start + WORDS_PER_LIST);
    const words = listed.map((place) => keys[place] ?? "");
    const content = writeWordList({ words, sizes: Uint32Array.from(listed, sizeAt) });
    const name = nameFile("words", "bin", content);
    table.firsts.push(separatorOf(keys[places[start - 1] ?? -1] ?? "", words[0] ?? ""));
    table.files.push(name);
    yield { name, content };
  }
  return table;
}

function isOffered(key: string): boolean {
  return isRankedKey(key) && hasBeginnings(key) && hasOwnKey(key) && /\p{L}/u.test(key);
}
