import type { Article } from "#article/article.ts";
import { foldText } from "#article/fold.ts";
import type { ArticleEntry } from "#article/library.ts";
import { textsOf } from "#article/text.ts";
import { letterSearchFor } from "./letter-search.ts";
import { haystackOf } from "./lines.ts";
import type { Field, Term } from "./query.ts";

/** An article as the data files give it: its entry, and the excerpt of its card. */
export type Document = { readonly entry: ArticleEntry; readonly excerpt: string };

/** A document that can be asked for terms. */
export type SearchableDocument = {
  readonly entry: ArticleEntry;
  /** Whether a term occurs in a field. */
  readonly holds: (field: Field, term: Term) => boolean;
};

/** Names of all sections and collections, in the order in which they are shown. */
export type FacetNames = {
  readonly sections: readonly string[];
  readonly collections: readonly string[];
};

/** Makes a document ready to be matched; what a field needs is made when it is first asked. */
export function makeSearchable({ entry }: Document): SearchableDocument {
  const fields = new Map<Field, (term: Term) => boolean>();
  return {
    entry,
    holds(field, term) {
      const isHeld = fields.get(field) ?? searcherOf(fieldTexts(entry.article, field));
      fields.set(field, isHeld);
      return isHeld(term);
    },
  };
}

function fieldTexts(article: Article, field: Field): readonly string[] {
  switch (field) {
    case "text":
      return textsOf(article);
    case "title":
      return [article.title];
    case "section":
      return article.sections;
    case "author":
      return article.authors;
  }
}

/** A haystack is ten times the work of a look at the letters, so it is made where that finds something. */
function searcherOf(texts: readonly string[]): (term: Term) => boolean {
  const folded = texts.map(foldText);
  const haystacks = new Map<string, string>();
  const haystackIn = (text: string): string => {
    const haystack = haystacks.get(text) ?? haystackOf(text);
    haystacks.set(text, haystack);
    return haystack;
  };
  return ({ needles }) =>
    needles.some((needle) =>
      folded.some(
        (text, place) =>
          letterSearchFor(needle)(text) && haystackIn(texts[place] ?? "").includes(needle.text),
      ),
    );
}
