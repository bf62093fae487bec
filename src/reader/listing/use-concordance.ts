import { useEffect, useState } from "react";
import type { Card } from "#article/article.ts";
import type { ConcordanceLine } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import { searchFromFilter, type Filter } from "#article/paths.ts";
import { useServices } from "../services.ts";
import type { ConcordanceOrder } from "./concordance-order.ts";

/** The hits in the first articles of a result, and how many of them are shown in which order. */
export type Concordance = {
  readonly lines: readonly ConcordanceLine[];
  readonly cards: ReadonlyMap<Ordinal, Card>;
  /** Articles whose hits are known. */
  readonly articles: number;
  readonly order: ConcordanceOrder;
  /** The most lines to show. */
  readonly most: number;
};

/** Articles asked for at once: their hits fill some screens. */
const ARTICLES_PER_QUESTION = 32;

/** Lines shown at first, and more with each step. */
const LINES_PER_STEP = 200;

/** Sorting by a side needs all hits; those of more articles would be megabytes of text. */
const MOST_SORTED = 500;

const NOTHING: Concordance = {
  lines: [],
  cards: new Map(),
  articles: 0,
  order: "article",
  most: LINES_PER_STEP,
};

/**
 * Collects the hits of a filter's query in a result, part by part: as many as are shown, or those that an
 * order by a side needs. A concordance that is gone back to is as it was.
 */
export function useConcordance(filter: Filter, ordinals: Uint32Array) {
  const { filter: client, concordances } = useServices();
  const { query } = filter;
  const search = searchFromFilter(filter);
  const [concordance, setConcordance] = useState(() => concordances.get(search) ?? NOTHING);
  const [failed, setFailed] = useState<string | null>(null);
  const { articles } = concordance;
  const wanted = articlesWanted(concordance, ordinals.length);

  useEffect(() => concordances.keep(search, concordance), [concordances, search, concordance]);

  useEffect(() => {
    if (articles >= wanted || failed !== null) return;
    const asked = new AbortController();
    const end = Math.min(wanted, articles + ARTICLES_PER_QUESTION);
    const part = [...ordinals.subarray(articles, end)];
    void client.ask("concordance", { query, ordinals: part }, asked.signal).then((answer) => {
      if (answer.kind === "stale" || asked.signal.aborted) return;
      if (answer.kind === "failed") {
        setFailed(answer.file);
        return;
      }
      const { lines, cards } = answer.result;
      setConcordance((before) => ({
        ...before,
        lines: [...before.lines, ...lines],
        cards: new Map([...before.cards, ...cards]),
        articles: end,
      }));
    });
    return () => asked.abort();
  }, [client, query, ordinals, wanted, articles, failed]);

  return {
    concordance,
    isGathering: articles < wanted,
    /** The file that could not be had, or null. */
    failed,
    retry: () => setFailed(null),
    showMore: () => setConcordance((before) => ({ ...before, most: before.most + LINES_PER_STEP })),
    setOrder: (order: ConcordanceOrder) =>
      setConcordance((before) => ({ ...before, order, most: LINES_PER_STEP })),
  };
}

function articlesWanted({ lines, articles, order, most }: Concordance, all: number): number {
  if (order !== "article") return Math.min(MOST_SORTED, all);
  return lines.length < most ? Math.min(articles + ARTICLES_PER_QUESTION, all) : articles;
}
