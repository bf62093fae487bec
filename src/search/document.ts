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
