import { useEffect, useState } from "react";
import type { Card } from "#article/article.ts";
import type { ConcordanceLine } from "#article/found.ts";
import type { Ordinal } from "#article/library.ts";
import { useServices } from "../services.ts";

/** The hits in the first articles of a result. */
export type Concordance = {
  readonly lines: readonly ConcordanceLine[];
  readonly cards: ReadonlyMap<Ordinal, Card>;
  /** Articles whose hits are known. */
  readonly articles: number;
  /** The file that could not be had, or null. */
  readonly failed: string | null;
};

/** Articles asked for at once: their hits fill some screens. */
const ARTICLES_PER_QUESTION = 32;

const NOTHING: Concordance = { lines: [], cards: new Map(), articles: 0, failed: null };

/** Collects the hits of a query in the first `wanted` articles of a result, part by part. */
export function useConcordance(
  query: string,
  ordinals: Uint32Array,
  wanted: number,
): { concordance: Concordance; retry: () => void } {
  const { filter: client } = useServices();
  const [known, setKnown] = useState({ ...NOTHING, ordinals });
  const concordance = known.ordinals === ordinals ? known : { ...NOTHING, ordinals };
  const { articles, failed } = concordance;

  useEffect(() => {
    if (articles >= wanted || failed !== null) return;
    const asked = new AbortController();
    const part = [
      ...ordinals.subarray(articles, Math.min(wanted, articles + ARTICLES_PER_QUESTION)),
    ];
    void client.ask("concordance", { query, ordinals: part }, asked.signal).then((answer) => {
      if (answer.kind === "stale" || asked.signal.aborted) return;
      setKnown((before) => {
        const kept = before.ordinals === ordinals ? before : { ...NOTHING, ordinals };
        if (answer.kind === "failed") return { ...kept, failed: answer.file };
        return {
          ordinals,
          failed: null,
          articles: kept.articles + part.length,
          lines: [...kept.lines, ...answer.result.lines],
          cards: new Map([...kept.cards, ...answer.result.cards]),
        };
      });
    });
    return () => asked.abort();
  }, [client, query, ordinals, wanted, articles, failed]);

  return {
    concordance,
    retry: () => setKnown((before) => ({ ...before, failed: null })),
  };
}
