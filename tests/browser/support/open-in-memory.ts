import type { Article } from "#article/article.ts";
import { DATA_VERSION } from "#article/library.ts";
import type { OpenLibrary } from "#reader/filter/open-library.ts";
import { readWordList } from "#search/index/word-list.ts";
import { makeIndex, openMade } from "#tests/support/search-library.ts";

/** A library as the worker opens it, over an index in memory. */
export function openInMemory(articles: readonly Article[]): OpenLibrary {
  const index = makeIndex(articles);
  const library = openMade(index, articles);
  return {
    ...library,
    root: index.root,
    async records(ordinals) {
      const documents = await library.read(ordinals);
      return documents.map((document) => ({ ...document, version: DATA_VERSION }));
    },
    recordsAtHand: (ordinals) => (ordinals.length === 0 ? [] : null),
    async wordList(file) {
      const list = readWordList(index.files.get(file) as Uint8Array);
      if (list === null) throw new Error(`${file} is damaged`);
      return list;
    },
  };
}
