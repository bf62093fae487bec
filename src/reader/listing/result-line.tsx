import { useEffect, useState } from "react";
import type { Filter } from "#article/paths.ts";
import { between, clauseParts, fillParts, type SentencePart } from "../ui/clause-parts.ts";
import { WordList } from "../ui/word-list.tsx";
import type { Spoken } from "../words/spoken.ts";
import { fill } from "../words/template.ts";
import { useSpoken } from "../words/use-words.ts";
import { placeOf } from "./place-of.ts";
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
  const spoken = useSpoken();
  const parts = isLate
    ? [between(spoken.words.listing.looking)]
    : lineParts(count, filter, shown, spoken);
  const announced = useRested(shown.kind === "all" ? "" : parts.map(({ text }) => text).join(""));
  return (
    <div className="text-muted">
      <p className="min-h-5 tabular">
        <WordList parts={parts} wordClass="text-muted" />
      </p>
      <p role="status" className="sr-only">
        {announced}
      </p>
    </div>
  );
}

type Parts = readonly SentencePart[];

/** The line in full: how many there are, and what they match. */
function lineParts(count: number, filter: Filter, shown: Shown, spoken: Spoken): Parts {
  const lead = between(leadText(count, filter, shown, spoken));
  const isWhole = shown.kind === "result" && shown.result.unchecked === 0;
  if (!isWhole || shown.result.clauses.length === 0) return [lead];
  const { clauses, ordinals } = shown.result;
  return fillParts(spoken.words.listing.foundClauses, {
    searched: [lead],
    clauses: clauseParts(clauses, ordinals.length, spoken),
  });
}

function leadText(count: number, filter: Filter, shown: Shown, spoken: Spoken): string {
  const { formats, words } = spoken;
  const { listing } = words;
  if (shown.kind === "failed") return listing.failed;
  if (shown.kind === "all") return formats.counted(words.shared.articles, count);
  const { unchecked, clauses, ordinals } = shown.result;
  const found = formats.number(ordinals.length);
  if (unchecked > 0) return formats.counted(listing.soFar, unchecked, { found });
  const place = placeOf(shown.filter, spoken);
  const searched = formats.counted(listing.found, count, { found, place });
  const query = filter.query.trim();
  if (clauses.length > 0 || query === "") return searched;
  return fill(listing.noWord, { searched, query });
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
