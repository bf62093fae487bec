import type { Card } from "#article/article.ts";
import { cardOfRecord } from "#article/card-of-record.ts";
import type { ArticleRecord, Ordinal } from "#article/library.ts";
import { concordanceOf } from "#search/concordance.ts";
import { findArticles } from "#search/find-articles.ts";
import { boundsOfQuery } from "#search/index/bounds.ts";
import { sizeOf } from "#search/index/bitmap.ts";
import { findMarks } from "#search/marks.ts";
import { bodyTerms, parseQuery, positiveTerms } from "#search/query.ts";
import { snippetOf } from "#search/snippet.ts";
import { suggestionsFor } from "#search/suggestions.ts";
import type { Answer, Question } from "./messages.ts";
import type { OpenLibrary } from "./open-library.ts";

/** The answers to one question, one after another; rejects with a `FileFailure`. */
export async function* answersTo(
  asked: Question,
  open: () => Promise<OpenLibrary>,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  if (asked.kind === "filter") yield* filterAnswers(asked, await open(), signal);
  else if (asked.kind === "marks") yield marksOf(asked);
  else yield await answerFrom(await open(), asked, signal);
}

type Asking<Kind extends Question["kind"]> = Extract<Question, { readonly kind: Kind }>;

async function* filterAnswers(
  { question, filter }: Asking<"filter">,
  library: OpenLibrary,
  signal: AbortSignal,
): AsyncGenerator<Answer> {
  const read = (ordinals: readonly Ordinal[]) => library.records(ordinals, signal);
  for await (const result of findArticles({ ...library, read }, filter)) {
    yield { kind: "filter", question, result, isLast: result.facets !== null };
  }
}

function marksOf({ question, query: typed, title, texts }: Asking<"marks">): Answer {
  const query = parseQuery(typed);
  const terms = bodyTerms(query);
  return {
    kind: "marks",
    question,
    inTitle: findMarks(positiveTerms(query), title),
    inTexts: texts.map((text) => findMarks(terms, text)),
  };
}

async function answerFrom(
  library: OpenLibrary,
  asked: Asking<"snippets" | "concordance" | "suggestions" | "prepare">,
  signal: AbortSignal,
): Promise<Answer> {
  const { kind, question } = asked;
  switch (asked.kind) {
    case "snippets": {
      const query = parseQuery(asked.query);
      const records = await library.records(asked.ordinals, signal);
      const snippets = records.map((record) => snippetOf(query, record));
      return { kind: "snippets", question, snippets, cards: cardsOf(records) };
    }
    case "concordance": {
      const query = parseQuery(asked.query);
      const records = await library.records(asked.ordinals, signal);
      const lines = records.flatMap((record) => concordanceOf(query, record));
      return { kind: "concordance", question, lines, cards: cardsOf(records) };
    }
    case "suggestions":
      return {
        kind: "suggestions",
        question,
        suggestions: await suggest(library, asked.filter.query),
      };
    case "prepare":
      return { kind, question } as Answer;
  }
}

function cardsOf(records: readonly ArticleRecord[]): ReadonlyMap<Ordinal, Card> {
  return new Map(records.map((record) => [record.entry.ordinal, cardOfRecord(record)]));
}

function suggest(library: OpenLibrary, query: string) {
  return suggestionsFor(query, {
    table: library.root.words,
    list: library.wordList,
    countOf: async (text) => sizeOf((await boundsOfQuery(parseQuery(text), library)).sure),
  });
}
