import { useEffect, useState } from "react";
import type { Filter } from "#article/paths.ts";
import type { FilterResult } from "#article/found.ts";
import { clauseParts, type SentencePart } from "../ui/clause-parts.ts";
import { countOf, formatCount, placeOf } from "../ui/format.ts";
import { WordList } from "../ui/word-list.tsx";
import type { Shown } from "./use-filter-result.ts";

type Props = {
  readonly count: number;
  readonly filter: Filter;
  readonly shown: Shown;
};

/** Typing rests this long before the count is read out, so that no half word is announced. */
const ANNOUNCE_DELAY_MS = 700;

/** An answer that comes sooner than this needs no word on its way. */
const LATE_MS = 600;

/** Says what the rows below are; the same words go to screen readers once typing rests. */
export function ResultLine({ count, filter, shown }: Props) {
  const isLate = useLate(shown.kind !== "failed" && shown.waiting);
  const parts = shown.kind === "result" && !isLate ? partsOf(shown.result) : [];
  const lead = isLate ? "Looking through the library …" : leadText(count, filter, shown);
  const spoken = useRested(
    shown.kind === "all" ? "" : lead + parts.map(({ text }) => text).join(""),
  );
  return (
    <div className="text-muted">
      <p className="min-h-5 tabular">
        {lead}
        <WordList parts={parts} wordClass="text-muted" />
      </p>
      <p role="status" className="sr-only">
        {spoken}
      </p>
    </div>
  );
}

function leadText(count: number, filter: Filter, shown: Shown): string {
  if (shown.kind === "failed") return "The filter could not be applied.";
  if (shown.kind === "all") return countOf(count, "article");
  const { unchecked } = shown.result;
  const found = shown.result.ordinals.length;
  if (unchecked > 0) {
    return `${formatCount(found)} so far; ${countOf(unchecked, "more article")} to check`;
  }
  const searched = `${formatCount(found)} of ${countOf(count, "article")}${placeOf(shown.filter)}`;
  if (shown.result.clauses.length > 0) return `${searched} `;
  if (filter.query.trim() === "") return searched;
  return `${searched}. There is no word in “${filter.query.trim()}” to filter by.`;
}

function partsOf({ clauses, ordinals, unchecked }: FilterResult): readonly SentencePart[] {
  return clauses.length === 0 || unchecked > 0 ? [] : clauseParts(clauses, ordinals.length === 1);
}

/** Whether an answer has been waited for so long that a reader wonders. */
function useLate(waiting: boolean): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!waiting) return;
    const timer = setTimeout(() => setLate(true), LATE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waiting]);
  return late;
}

function useRested(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
