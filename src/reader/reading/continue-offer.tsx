import { useEffect, useState, type RefObject } from "react";
import { useLocation } from "react-router";
import type { ArticleId } from "#article/article.ts";
import type { Continuation } from "../device/follow-reading.ts";
import { useServices } from "../services.ts";
import { fill } from "../words/template.ts";
import { useSpoken } from "../words/use-words.ts";

type Props = { readonly id: ArticleId; readonly text: RefObject<HTMLElement | null> };

/**
 * Remembers where the reader is in an article, and offers to go on from there when it is opened again.
 * The offer lies where the way back up comes to lie, and is gone before that.
 */
export function ContinueOffer({ id, text }: Props) {
  const { words, formats } = useSpoken();
  const [continuation, dismiss] = useContinuation(id, text);
  useEffect(() => {
    if (continuation === null) return;
    const onScroll = () => {
      if (window.scrollY > window.innerHeight) dismiss();
    };
    window.addEventListener("scroll", onScroll, { passive: true });
    return () => window.removeEventListener("scroll", onScroll);
  }, [continuation, dismiss]);
  if (continuation === null) return null;
  function goOn() {
    dismiss();
    continuation?.go();
  }
  return (
    <button
      type="button"
      onClick={goOn}
      className="target screen-only fixed end-5 bottom-5 z-1 inline-flex min-h-9 cursor-pointer items-center rounded-full border border-rule bg-paper px-3.5 text-[0.8125rem] tabular floating hover:border-muted"
    >
      {fill(words.reading.continueAt, { percent: formats.percent(continuation.share) })}
    </button>
  );
}

function useContinuation(id: ArticleId, text: RefObject<HTMLElement | null>) {
  const { device } = useServices();
  const [continuation, setContinuation] = useState<Continuation | null>(null);
  const [dismiss] = useState(() => () => setContinuation(null));
  const { hash } = useLocation();
  const [leadsElsewhere] = useState(hash !== "");

  useEffect(() => {
    let stop: (() => void) | null = null;
    let isLeft = false;
    async function follow() {
      const { followReading } = await import("../device/follow-reading.ts");
      if (isLeft || text.current === null) return;
      const follower = followReading(text.current, id, device);
      stop = follower.stop;
      if (!leadsElsewhere && window.scrollY === 0) setContinuation(follower.continuation);
    }
    // Without that script (a renewed site) the article is read as if nothing were kept.
    follow().catch(() => {});
    return () => {
      isLeft = true;
      stop?.();
    };
  }, [id, text, device, leadsElsewhere]);

  return [continuation, dismiss] as const;
}
