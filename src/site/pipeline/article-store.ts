import { closeSync, fstatSync, openSync, readSync, writeSync } from "node:fs";
import type { Article } from "#article/article.ts";

/** Where something lies in a store, in bytes. */
export type StorePlace = { readonly offset: number; readonly length: number };

/** Keeps in a file what would fill the memory. */
export type StoreWriter = {
  append(bytes: Uint8Array): StorePlace;
  /** Makes sure that all that was taken can be read. */
  flush(): void;
  close(): void;
};

export type StoreReader = {
  bytesAt(place: StorePlace): Buffer;
  articleAt(place: StorePlace): Article;
  close(): void;
};

/** Bytes gathered before they are written: a system call for each article costs more than it saves. */
const WRITE_AT = 1 << 20;

/** Appends to a file, which is made when there is none. */
export function openStoreWriter(path: string): StoreWriter {
  const file = openSync(path, "a");
  let end = fstatSync(file).size;
  let waiting: Uint8Array[] = [];
  let waitingBytes = 0;
  const flush = () => {
    if (waitingBytes === 0) return;
    const bytes = Buffer.concat(waiting);
    for (let from = 0; from < bytes.length;) from += writeSync(file, bytes, from);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    append(bytes) {
      const place = { offset: end, length: bytes.length };
      waiting.push(bytes);
      waitingBytes += bytes.length;
      end += bytes.length;
      if (waitingBytes >= WRITE_AT) flush();
      return place;
    },
    flush,
    close() {
      flush();
      closeSync(file);
    },
  };
}

export function openStoreReader(path: string): StoreReader {
  const file = openSync(path, "r");
  const bytesAt = ({ offset, length }: StorePlace): Buffer => {
    const bytes = Buffer.allocUnsafe(length);
    const got = readSync(file, bytes, 0, length, offset);
    if (got !== length) throw new Error(`${path} ends before byte ${offset + length}`);
    return bytes;
  };
  return {
    bytesAt,
    /** What was appended as an article's JSON in UTF-8. */
    articleAt: (place) => JSON.parse(bytesAt(place).toString("utf8")) as Article,
    close: () => closeSync(file),
  };
}
