import type { ArticleRecord, LibraryIndex, Ordinal } from "#article/library.ts";
import { DATA_VERSION, INDEX_FILE } from "#article/library.ts";
import { FileFailure } from "#article/file-failure.ts";
import { createFacetIndex } from "#search/index/facet-index.ts";
import { isIndexRoot, type IndexRoot } from "#search/index/index-root.ts";
import type { IndexSource } from "#search/index/index-source.ts";
import { createTermIndex } from "#search/index/term-index.ts";
import { remembered } from "#search/index/shard-finder.ts";
import { readWordList, type WordList } from "#search/index/word-list.ts";
import type { FacetNames } from "#search/document.ts";
import type { QueryIndex } from "#search/index/bounds.ts";
import { createArticleRecords } from "../library/article-records.ts";
import { createByteRanges } from "../library/byte-ranges.ts";

/** The library as the worker works on it. Its promises reject with a `FileFailure`. */
export type OpenLibrary = QueryIndex & {
  readonly names: FacetNames;
  readonly root: IndexRoot;
  readonly records: (
    ordinals: readonly Ordinal[],
    signal: AbortSignal,
  ) => Promise<readonly ArticleRecord[]>;
  /** The same without reading anything; null where one must be read. */
  readonly recordsAtHand: (ordinals: readonly Ordinal[]) => readonly ArticleRecord[] | null;
  readonly wordList: (file: string) => Promise<WordList>;
};

/** Reads the library's index and the search index's root. */
export async function openLibrary(
  dataUrl: string,
  fetch: (url: string, options?: RequestInit) => Promise<Response>,
): Promise<OpenLibrary> {
  const source = sourceOf(dataUrl, fetch);
  const library = checkLibrary(await source.json(INDEX_FILE));
  const root = await source.json(library.search);
  if (!isIndexRoot(root, library.count)) throw new FileFailure(library.search);
  const records = createArticleRecords(library, createByteRanges(dataUrl, fetch));
  return {
    root,
    names: {
      sections: library.sections.map(({ name }) => name),
      collections: library.collections.map(({ name }) => name),
    },
    terms: createTermIndex(root, source),
    facets: createFacetIndex(root, source),
    async records(ordinals, signal) {
      const read = await records.read(ordinals, signal);
      if (read.kind === "failed") throw new FileFailure(read.file);
      return read.value;
    },
    recordsAtHand: (ordinals) => records.known(ordinals),
    wordList: remembered((file) => readList(source, file)),
  };
}

async function readList(source: IndexSource, file: string): Promise<WordList> {
  const list = readWordList(await source.bytes(file));
  if (list === null) throw new FileFailure(file);
  return list;
}

function checkLibrary(json: unknown): LibraryIndex {
  const index = json as Partial<LibraryIndex> | null;
  if (index?.version !== DATA_VERSION || index.search === undefined)
    throw new FileFailure(INDEX_FILE);
  return index as LibraryIndex;
}

function sourceOf(
  dataUrl: string,
  fetch: (url: string, options?: RequestInit) => Promise<Response>,
): IndexSource {
  async function read<Value>(
    file: string,
    take: (response: Response) => Promise<Value>,
  ): Promise<Value> {
    try {
      const response = await fetch(dataUrl + file);
      if (response.ok) return await take(response);
    } catch {
      // The network, or content that is no JSON: told as any file that cannot be had.
    }
    throw new FileFailure(file);
  }

  return {
    json: (file) => read<unknown>(file, (response) => response.json()),
    bytes: (file) => read(file, async (response) => new Uint8Array(await response.arrayBuffer())),
  };
}
