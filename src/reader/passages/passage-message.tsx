import { useEffect } from "react";
import { NOTES_PATH } from "#article/paths.ts";
import type { KeepFailure } from "../notes/notes-store.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** What became of a highlight. */
export type Message =
  | { readonly kind: "highlighted" | "removed" }
  | { readonly kind: "failed"; readonly failure: KeepFailure };

/** How long good news stands; a failure stays until it is closed. */
const SHOWN_MS = 6000;

type Props = { readonly message: Message; readonly onClose: () => void };

export function PassageMessage({ message, onClose }: Props) {
  const { passages: words, notes } = usePanelWords();
  useEffect(() => {
    if (message.kind === "failed") return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [message, onClose]);
  return (
    <div
      role={message.kind === "failed" ? "alert" : "status"}
      className="screen-only fixed start-5 bottom-17 z-1 flex min-h-9 max-w-[calc(100vw-2.5rem)] items-center gap-x-3 rounded-lg border border-rule bg-paper ps-3.5 pe-1 text-[0.8125rem] floating"
    >
      <p className="max-w-[26rem] py-1.5">
        {message.kind === "failed" ? notes.failures[message.failure] : words[message.kind]}
      </p>
      {message.kind === "highlighted" && (
        <SiteLink
          to={NOTES_PATH}
          className="target inline-flex min-h-8 items-center text-accent underline underline-offset-4"
        >
          {words.allHighlights}
        </SiteLink>
      )}
      <button
        type="button"
        aria-label={words.close}
        onClick={onClose}
        className="target inline-flex min-h-8 min-w-8 cursor-pointer items-center justify-center rounded-full hover:bg-surface"
      >
        ✕
      </button>
    </div>
  );
}
