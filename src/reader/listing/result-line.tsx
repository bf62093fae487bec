import { useEffect, useState } from "react";
import type { Filter } from "#article/paths.ts";
import type { FilterResult } from "#article/found.ts";
import { clauseParts, type SentencePart } from "../ui/clause-parts.ts";
import { countOf, formatCount, placeOf } from "../ui/format.ts";
import { WordList } from "../ui/word-list.tsx";
import { useServices } from "../services.ts";
import type { Shown } from "./use-filter-result.ts";

type Props = {
  readonly count: number;
  readonly filter: Filter;
  readonly shown: Shown;
};

/** Typing rests this long before the count is read out, so that no half word is announced. */
const ANNOUNCE_DELAY_MS = 700;

/** Says what the rows below are; the same words go to screen readers once typing rests. */
export function ResultLine({ count, filter, shown }: Props) {
  const loading = useLoading(shown.kind !== "failed" && shown.waiting);
  const parts = shown.kind === "result" ? partsOf(shown.result) : [];
  const lead = loading ?? leadText(count, filter, shown);
  const spoken = useRested(
    shown.kind === "all" ? "" : lead + parts.map(({ text }) => text).join(""),
  );
  return (
    <div className="text-muted">
      <p className="min-h-5 tabular">
        {lead}
        {loading === null && <WordList parts={parts} wordClass="text-muted" />}
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
  const found = shown.result.ordinals.length;
  const searched = `${formatCount(found)} of ${countOf(count, "article")}${placeOf(shown.filter)}`;
  if (shown.result.clauses.length > 0) return `${searched} `;
  if (filter.query.trim() === "") return searched;
  return `${searched}. There is no word in “${filter.query.trim()}” to filter by.`;
}

function partsOf({ clauses, ordinals }: FilterResult): readonly SentencePart[] {
  return clauses.length === 0 ? [] : clauseParts(clauses, ordinals.length === 1);
}

/** How far the library has been read, in words, while an answer waits for it. */
function useLoading(waiting: boolean): string | null {
  const { filter } = useServices();
  const [share, setShare] = useState<number | null>(null);
  useEffect(
    () => filter.onLoading((done, total) => setShare(done < total ? done / total : null)),
    [filter],
  );
  if (!waiting || share === null) return null;
  return `Reading the library for the first filter: ${Math.floor(share * 100)} %`;
}

function useRested(text: string): string {
  const [rested, setRested] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), ANNOUNCE_DELAY_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return rested;
}
