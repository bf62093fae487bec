import type { FoundRows } from "#article/found.ts";
import type { ArticleRecord } from "#article/library.ts";
import type { Query } from "#search/query.ts";
import { snippetOf } from "#search/snippet.ts";
import { cardsOf } from "./cards-of.ts";

/** What the rows of articles show of a query. */
export function foundRows(query: Query, records: readonly ArticleRecord[]): FoundRows {
  return { snippets: records.map((record) => snippetOf(query, record)), cards: cardsOf(records) };
}
