import { useEffect, useMemo, useRef, useState } from "react";
import { useLocation } from "react-router";
import type { Range as Span } from "#article/found.ts";
import type { PassageAnchor } from "#article/passages/passage-anchor.ts";
import { passageFromHash } from "#article/passages/passage-hash.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { cutAtWord } from "#article/text.ts";
import { bringIntoView, paint } from "../reading/marks.ts";
import type { PagePassages } from "./page-passages.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { quotation } from "./passage-actions.ts";

const PASSAGE = "passage";

/** Characters of a quote that are shown or read out: enough to know it by. */
const QUOTE_LIMIT = 200;

type Props = { readonly passages: PagePassages; readonly isReturning: boolean };

/** Marks the passage that the address names and goes to it; says so when it is gone. */
export function LinkedPassage({ passages, isReturning }: Props) {
  const words = usePanelWords().passages;
  const { hash } = useLocation();
  const anchor = useMemo(() => passageFromHash(hash), [hash]);
  const span = useMemo(
    () => (anchor === null ? null : resolvePassage(passages.text, anchor)),
    [anchor, passages],
  );
  useMarkedSpan(span, passages, isReturning);
  if (anchor === null) return null;
  if (span === null) return <GoneNotice key={hash} anchor={anchor} />;
  const quote = passages.text.source.slice(span.start, span.end);
  return (
    <p role="status" className="sr-only">
      {fill(words.linked, { quote: quotation(cutAtWord(quote, QUOTE_LIMIT)) })}
    </p>
  );
}

function useMarkedSpan(span: Span | null, passages: PagePassages, isReturning: boolean): void {
  const keepsPlace = useRef(isReturning);
  useEffect(() => {
    if (span === null) return;
    const ranges = passages.rangesOf(span);
    paint(PASSAGE, ranges);
    const [first] = ranges;
    if (first !== undefined && !keepsPlace.current) bringIntoView(first);
    keepsPlace.current = false;
    return () => paint(PASSAGE, []);
  }, [span, passages]);
}

function GoneNotice({ anchor }: { readonly anchor: PassageAnchor }) {
  const words = usePanelWords().passages;
  const [isClosed, setIsClosed] = useState(false);
  if (isClosed) return null;
  const { quote, ending } = anchor;
  const sought = ending === null ? quote : `${quote} … ${ending.text}`;
  return (
    <div
      role="status"
      className="screen-only fixed start-5 end-5 bottom-17 z-1 flex max-w-[30rem] items-start gap-x-3 rounded-lg border border-rule bg-paper p-4 text-[0.8125rem] floating"
    >
      <div className="grow">
        <p>{words.gone}</p>
        <p dir="auto" className="mt-1 font-serif text-[1rem] text-muted wrap-anywhere">
          {quotation(cutAtWord(sought, QUOTE_LIMIT))}
        </p>
      </div>
      <button
        type="button"
        aria-label={words.close}
        onClick={() => setIsClosed(true)}
        className="target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full hover:bg-surface"
      >
        ✕
      </button>
    </div>
  );
}
