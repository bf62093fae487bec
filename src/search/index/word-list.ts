import { createByteReader, createByteWriter } from "./byte-stream.ts";
import { seal, unseal } from "./sealed-bytes.ts";
import { readKey, writeKey } from "./front-coding.ts";

/** Words of the library in order, each with the number of articles that hold it. */
export type WordList = { readonly words: readonly string[]; readonly sizes: Uint32Array };

const KIND = "W";

export function writeWordList({ words, sizes }: WordList): Uint8Array {
  const file = createByteWriter();
  file.varint(words.length);
  let before = "";
  for (const [place, word] of words.entries()) {
    writeKey(file, before, word);
    file.varint(sizes[place] ?? 0);
    before = word;
  }
  return seal(KIND, file.bytes());
}

/** Reads what `writeWordList` wrote; null when it is damaged. */
export function readWordList(sealed: Uint8Array): WordList | null {
  const bytes = unseal(KIND, sealed);
  if (bytes === null) return null;
  const reader = createByteReader(bytes, 0);
  const words: string[] = [];
  const sizes = new Uint32Array(reader.varint());
  for (let place = 0; place < sizes.length; place += 1) {
    words.push(readKey(reader, words.at(-1) ?? ""));
    sizes[place] = reader.varint();
  }
  return { words, sizes };
}
