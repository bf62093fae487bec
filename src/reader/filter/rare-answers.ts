import { concordanceOf } from "#search/concordance.ts";
import { sizeOf } from "#search/index/bitmap.ts";
import { boundsOfQuery } from "#search/index/bounds.ts";
import { parseQuery } from "#search/query.ts";
import { suggestionsFor } from "#search/suggestions.ts";
import { cardsOf } from "./cards-of.ts";
import type { Asked, Given } from "./messages.ts";
import type { OpenLibrary } from "./open-library.ts";

/** All hits in some articles; rejects with a `FileFailure`. */
export async function concordanceAnswer(
  library: OpenLibrary,
  asked: Asked<"concordance">,
  signal: AbortSignal,
): Promise<Given<"concordance">> {
  const query = parseQuery(asked.query);
  const records = await library.records(asked.ordinals, signal);
  const lines = records.flatMap((record) => concordanceOf(query, record));
  return { lines, cards: cardsOf(records) };
}

/** Words near to those of a query that do not occur; rejects with a `FileFailure`. */
export async function suggestionsAnswer(
  library: OpenLibrary,
  { filter }: Asked<"suggestions">,
): Promise<Given<"suggestions">> {
  const suggestions = await suggestionsFor(filter.query, {
    table: library.root.words,
    list: library.wordList,
    countOf: async (text) => sizeOf((await boundsOfQuery(parseQuery(text), library)).sure),
  });
  return { suggestions };
}
