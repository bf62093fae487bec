import { useEffect, useState, type RefObject } from "react";
import { useLocation } from "react-router";
import { matchFromHash } from "#article/paths.ts";
import { useServices } from "../services.ts";
import { useIsReturning } from "../ui/use-is-returning.ts";
import { bringIntoView, clearMarks, markCurrent, markRanges, pageTextsOf } from "./marks.ts";

export type Matches = {
  readonly count: number;
  /** The match stepped to, from 0, or null before the first step. */
  readonly current: number | null;
  /** Goes to the next (1) or previous (-1) match, round the ends. */
  readonly step: (by: 1 | -1) => void;
};

/**
 * Marks the query's words in a text on the page without changing its nodes, and goes to the match that
 * the address names.
 */
export function useMatches(query: string, text: RefObject<HTMLElement | null>): Matches {
  const { filter } = useServices();
  const [ranges, setRanges] = useState<readonly Range[]>([]);
  const [current, setCurrent] = useState<number | null>(null);
  const { hash } = useLocation();
  const isReturning = useIsReturning();

  useEffect(() => {
    if (text.current === null || query.trim() === "") return;
    const pageTexts = pageTextsOf(text.current);
    const asked = new AbortController();
    const texts = pageTexts.map(({ text: each, isTitle }) => ({ text: each, isTitle }));
    void filter.ask("marks", { query, texts }, asked.signal).then((answer) => {
      if (answer.kind !== "result" || asked.signal.aborted) return;
      const marked = markRanges(pageTexts, answer.result.marks);
      setRanges(marked);
      const wanted = matchFromHash(hash);
      const range = marked[wanted ?? -1];
      if (range === undefined) return;
      setCurrent(wanted);
      markCurrent(range);
      if (!isReturning) bringIntoView(range);
    });
    return () => {
      asked.abort();
      clearMarks();
      setRanges([]);
      setCurrent(null);
    };
  }, [filter, query, text, hash, isReturning]);

  function step(by: 1 | -1) {
    const from = current ?? (by === 1 ? -1 : 0);
    const next = (from + by + ranges.length) % ranges.length;
    const range = ranges[next];
    if (range === undefined) return;
    setCurrent(next);
    markCurrent(range);
    bringIntoView(range);
  }

  return { count: ranges.length, current, step };
}
