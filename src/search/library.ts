import type { ArticleEntry } from "#article/library.ts";
import { blockTexts, collectionOf } from "#article/text.ts";
import { haystackOf } from "./lines.ts";

/** An article as the data files give it: its entry, and the excerpt of its card. */
export type Document = { readonly entry: ArticleEntry; readonly excerpt: string };

/** A document with its collection and the haystacks of its title and of title and body together. */
export type SearchableDocument = Document & {
  readonly collection: string | null;
  readonly title: string;
  readonly text: string;
};

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
    documents: documents.map(searchable),
    titleRanks: () => (ranks ??= rankTitles(documents)),
  };
}

function searchable(document: Document): SearchableDocument {
  const { title, blocks, file } = document.entry.article;
  const titleHaystack = haystackOf(title);
  const haystacks = [titleHaystack, ...blocks.flatMap(blockTexts).map(haystackOf)];
  return {
    ...document,
    collection: collectionOf(file),
    title: titleHaystack,
    text: haystacks.join("\n"),
  };
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
