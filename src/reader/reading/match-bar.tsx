import { useState, type RefObject } from "react";
import { fill } from "../words/template.ts";
import { useSpoken } from "../words/use-words.ts";
import { useMatches } from "./use-matches.ts";

type Props = { readonly query: string; readonly text: RefObject<HTMLElement | null> };

const BUTTON =
  "target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full hover:bg-surface";

/** How often the filter's words stand in the article; steps through them and switches the marks off. */
export function MatchBar({ query, text }: Props) {
  const { words, formats } = useSpoken();
  const [off, setOff] = useState(false);
  const { count, current, step } = useMatches(off ? "" : query, text);
  if (off || count === 0) return null;
  return (
    <div
      role="group"
      aria-label={words.reading.marks}
      className="screen-only fixed start-5 bottom-5 z-1 flex min-h-9 items-center rounded-full border border-rule bg-paper ps-3.5 pe-1 text-[0.8125rem] floating"
    >
      <span role="status" className="me-1 tabular">
        {current === null
          ? formats.counted(words.reading.matches, count)
          : fill(words.reading.match, {
              number: formats.number(current + 1),
              count: formats.number(count),
            })}
      </span>
      <button
        type="button"
        aria-label={words.reading.previousMatch}
        aria-keyshortcuts="Shift+N"
        className={BUTTON}
        onClick={() => step(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words.reading.nextMatch}
        aria-keyshortcuts="n"
        className={BUTTON}
        onClick={() => step(1)}
      >
        ↓
      </button>
      <button
        type="button"
        aria-label={words.reading.hideMarks}
        className={BUTTON}
        onClick={() => setOff(true)}
      >
        ✕
      </button>
    </div>
  );
}
