import { Suspense, useEffect, useState, type RefObject } from "react";
import { useLocation } from "react-router";
import type { Article } from "#article/article.ts";
import { mayHaveNotes } from "../notes/notes-key.ts";
import { lazyPart } from "../ui/lazy-part.tsx";
import { useIsReturning } from "../ui/use-is-returning.ts";

const PassageLayer = lazyPart(async () => (await import("./passage-layer.tsx")).PassageLayer);

type Props = { readonly article: Article; readonly text: RefObject<HTMLElement | null> };

/**
 * Brings what passages need as soon as it is needed: for an address that names a passage, an article
 * with highlights, or the first selection in the text.
 */
export function PassageGate({ article, text }: Props) {
  const { hash } = useLocation();
  const isReturning = useIsReturning();
  const [isOpen, setIsOpen] = useState(false);

  useEffect(() => {
    if (isOpen) return;
    function openWhenNeeded() {
      const isNeeded = namesPassage(hash) || mayHaveNotes(article.id) || isSelected(text.current);
      if (isNeeded) setIsOpen(true);
    }
    openWhenNeeded();
    document.addEventListener("selectionchange", openWhenNeeded);
    return () => document.removeEventListener("selectionchange", openWhenNeeded);
  }, [isOpen, hash, article.id, text]);

  if (!isOpen) return null;
  return (
    <Suspense>
      <PassageLayer article={article} text={text} isReturning={isReturning} />
    </Suspense>
  );
}

function namesPassage(hash: string): boolean {
  return hash.startsWith("#passage=");
}

function isSelected(text: HTMLElement | null): boolean {
  const selection = document.getSelection();
  if (text === null || selection === null || selection.isCollapsed) return false;
  return selection.getRangeAt(0).intersectsNode(text);
}
