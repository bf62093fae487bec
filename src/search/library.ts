import type { ArticleEntry } from "#article/library.ts";
import { blockTexts, collectionOf } from "#article/text.ts";
import { haystackOf } from "./lines.ts";
import type { Field } from "./query.ts";

/** An article as the data files give it: its entry, and the excerpt of its card. */
export type Document = { readonly entry: ArticleEntry; readonly excerpt: string };

/** A document with its collection, and the haystack of each field. */
export type SearchableDocument = Document &
  Readonly<Record<Field, string>> & { readonly collection: string | null };

/** Names of all sections and collections, in the order in which they are shown. */
export type FacetNames = {
  readonly sections: readonly string[];
  readonly collections: readonly string[];
};

export type Library = FacetNames & {
  /** In file order, so that a document's place is its ordinal. */
  readonly documents: readonly SearchableDocument[];
  /** For each ordinal the place of its title in alphabetical order. */
  readonly titleRanks: () => Uint32Array;
};

/** Makes documents, which must be in file order and complete, ready to be filtered. */
export function createLibrary(
  { sections, collections }: FacetNames,
  documents: readonly Document[],
): Library {
  let ranks: Uint32Array | null = null;
  return {
    sections,
    collections,
    documents: documents.map(makeSearchable),
    titleRanks: () => (ranks ??= rankTitles(documents)),
  };
}

/** Makes a document ready to be matched. */
export function makeSearchable(document: Document): SearchableDocument {
  const { title, sections, authors, blocks, file } = document.entry.article;
  return {
    ...document,
    collection: collectionOf(file),
    title: haystackOf(title),
    text: haystackOfAll([title, ...blocks.flatMap(blockTexts)]),
    section: haystackOfAll(sections),
    author: haystackOfAll(authors),
  };
}

function haystackOfAll(texts: readonly string[]): string {
  return texts.map(haystackOf).join("\n");
}

/** In the order of the reader's own language, numbers by value; equal titles in file order. */
function rankTitles(documents: readonly Document[]): Uint32Array {
  const { compare } = new Intl.Collator(undefined, { numeric: true });
  const titles = documents.map(({ entry }) => entry.article.title);
  const ranks = new Uint32Array(titles.length);
  const sorted = [...titles.keys()].toSorted((a, b) => compare(titles[a] ?? "", titles[b] ?? ""));
  for (const [rank, ordinal] of sorted.entries()) ranks[ordinal] = rank;
  return ranks;
}
