import { useState, type RefObject } from "react";
import { formatCount } from "../ui/format.ts";
import { useMatches } from "./use-matches.ts";

type Props = { readonly query: string; readonly text: RefObject<HTMLElement | null> };

const BUTTON =
  "target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full hover:bg-surface";

/** How often the filter's words stand in the article; steps through them and switches the marks off. */
export function MatchBar({ query, text }: Props) {
  const [off, setOff] = useState(false);
  const { count, current, step } = useMatches(off ? "" : query, text);
  if (off || count === 0) return null;
  return (
    <div
      role="group"
      aria-label="Words of the filter"
      className="screen-only fixed start-5 bottom-5 z-1 flex min-h-9 items-center rounded-full border border-rule bg-paper ps-3.5 pe-1 text-[0.8125rem] floating"
    >
      <span role="status" className="me-1 tabular">
        {current === null
          ? `${formatCount(count)} ${count === 1 ? "match" : "matches"}`
          : `${formatCount(current + 1)} of ${formatCount(count)}`}
      </span>
      <button
        type="button"
        aria-label="Previous match"
        aria-keyshortcuts="Shift+N"
        className={BUTTON}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label="Next match"
        aria-keyshortcuts="n"
        className={BUTTON}
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button type="button" aria-label="Hide marks" className={BUTTON} onClick={() => setOff(true)}>
        ✕
      </button>
    </div>
  );
}
