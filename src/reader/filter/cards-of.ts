import type { Card } from "#article/article.ts";
import { cardOfRecord } from "#article/card-of-record.ts";
import type { ArticleRecord, Ordinal } from "#article/library.ts";

/** What rows show of articles, by place. */
export function cardsOf(records: readonly ArticleRecord[]): ReadonlyMap<Ordinal, Card> {
  return new Map(records.map((record) => [record.entry.ordinal, cardOfRecord(record)]));
}
