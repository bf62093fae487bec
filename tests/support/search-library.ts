import type { Article } from "#article/article.ts";
import { FileFailure } from "#article/file-failure.ts";
import type { FilterResult } from "#article/found.ts";
import type { Filter } from "#article/paths.ts";
import { findArticles, type Library } from "#search/find-articles.ts";
import { createIndexBuilder } from "#search/index/build-index.ts";
import { createFacetIndex } from "#search/index/facet-index.ts";
import type { IndexRoot } from "#search/index/index-root.ts";
import type { IndexSource } from "#search/index/index-source.ts";
import { createTermIndex } from "#search/index/term-index.ts";
import { createArticleIndexer } from "#search/indexed-article.ts";
import type { FacetNames } from "#search/document.ts";
import {
  facetNamesOf,
  makeArticles,
  makeDocuments,
  makeEntries,
  type ArticleParts,
} from "./make-article.ts";

/** The files of an index by name, and its root. */
export type MadeIndex = {
  readonly files: Map<string, Uint8Array | string>;
  readonly root: IndexRoot;
};

/** Builds an index in memory. */
export function makeIndex(articles: readonly Article[]): MadeIndex {
  const builder = createIndexBuilder();
  const indexed = createArticleIndexer();
  for (const entry of makeEntries(articles)) builder.add(indexed(entry));
  const files = new Map<string, Uint8Array | string>();
  const made = builder.files((kind, extension) => `${kind}-${files.size}.${extension}`);
  for (let next = made.next(); ; next = made.next()) {
    if (next.done === true) {
      return { files, root: JSON.parse(String(files.get(next.value))) as IndexRoot };
    }
    files.set(next.value.name, next.value.content);
  }
}

/** A source over files in memory; one that is not there is a failure. */
export function sourceOf(files: ReadonlyMap<string, Uint8Array | string>): IndexSource {
  return {
    async json(file) {
      const content = files.get(file);
      if (typeof content !== "string") throw new FileFailure(file);
      return JSON.parse(content) as unknown;
    },
    async bytes(file) {
      const content = files.get(file);
      if (content === undefined || typeof content === "string") throw new FileFailure(file);
      return content;
    },
  };
}

/** A library over an index in memory. */
export function openMade(
  { files, root }: MadeIndex,
  articles: readonly Article[],
  names: FacetNames = facetNamesOf(articles),
): Library {
  const source = sourceOf(files);
  const documents = makeDocuments(articles);
  return {
    names,
    terms: createTermIndex(root, source),
    facets: createFacetIndex(root, source),
    read: async (ordinals) => ordinals.flatMap((ordinal) => documents[ordinal] ?? []),
  };
}

export function makeSearchLibrary(parts: readonly ArticleParts[]): Library {
  const articles = makeArticles(parts);
  return openMade(makeIndex(articles), articles);
}

/** All results of a filter, the last one complete. */
export async function findEach(library: Library, filter: Filter): Promise<FilterResult[]> {
  const results: FilterResult[] = [];
  for await (const result of findArticles(library, filter)) results.push(result);
  return results;
}

/** The complete result of a filter. */
export async function findAll(library: Library, filter: Filter): Promise<FilterResult> {
  const last = (await findEach(library, filter)).at(-1);
  if (last === undefined) throw new Error("The filter gave no result");
  return last;
}
