import { useCallback, useRef, useState } from "react";
import type { Article } from "#article/article.ts";
import type { Range as Span } from "#article/found.ts";
import type { Note } from "#article/notes/note.ts";
import { anchorPassage } from "#article/passages/anchor-passage.ts";
import { keepNote, newNote, removeNotes } from "../notes/change-notes.ts";
import type { KeepFailure } from "../notes/notes-store.ts";
import { BarButton } from "./bar-button.tsx";
import { CopyButtons, ShareButton } from "./copy-buttons.tsx";
import { PassageMessage, type Message } from "./passage-message.tsx";
import type { PagePassages } from "./page-passages.ts";
import { useBarKeys } from "./use-bar-keys.ts";
import { useBarPlace } from "./use-bar-place.ts";
import { useClickedNote } from "./use-clicked-note.ts";
import type { PaintedNote } from "./use-painted-notes.ts";
import { useSelectedSpan } from "./use-selected-span.ts";
import { usePanelWords } from "../words/use-panel-words.ts";

type Props = {
  readonly article: Article;
  readonly passages: PagePassages;
  readonly painted: readonly PaintedNote[];
  readonly onEdit: (note: Note) => void;
};

/** What can be done with the selected passage, or with the reader's own mark that was clicked. */
export function PassageBar({ article, passages, painted, onEdit }: Props) {
  const [selected, dismissSelected] = useSelectedSpan(passages);
  const [clicked, dismissClicked] = useClickedNote(passages, painted);
  const [message, setMessage] = useState<Message | null>(null);
  const words = usePanelWords().passages;
  const span = selected ?? clicked?.span ?? null;
  const dismiss = useCallback(() => {
    dismissSelected();
    dismissClicked();
  }, [dismissSelected, dismissClicked]);
  const close = useCallback(() => setMessage(null), []);

  function finish(failure: KeepFailure | null, done: "highlighted" | "removed") {
    document.getSelection()?.removeAllRanges();
    dismiss();
    setMessage(failure === null ? { kind: done } : { kind: "failed", failure });
  }

  return (
    <>
      {span !== null && (
        <Bar
          key={`${span.start} ${span.end}`}
          article={article}
          passages={passages}
          span={span}
          marks={painted.filter((each) => overlap(each.span, span)).map(({ note }) => note)}
          onDismiss={dismiss}
          onFinish={finish}
          onEdit={(note) => {
            close();
            onEdit(note);
          }}
        />
      )}
      <p role="status" className="sr-only">
        {span === null ? "" : words.howToReach}
      </p>
      {message !== null && <PassageMessage message={message} onClose={close} />}
    </>
  );
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

type BarProps = {
  readonly article: Article;
  readonly passages: PagePassages;
  readonly span: Span;
  /** The reader's own marks that the passage touches. */
  readonly marks: readonly Note[];
  readonly onDismiss: () => void;
  readonly onFinish: (failure: KeepFailure | null, done: "highlighted" | "removed") => void;
  readonly onEdit: (note: Note) => void;
};

function Bar({ article, passages, span, marks, onDismiss, onFinish, onEdit }: BarProps) {
  const words = usePanelWords().passages;
  const bar = useRef<HTMLDivElement>(null);
  useBarPlace(bar, passages, span);
  useBarKeys(bar, leave);
  const [mark] = marks;

  function leave() {
    const hadFocus = bar.current?.contains(document.activeElement) === true;
    if (hadFocus) document.querySelector("main")?.focus({ preventScroll: true });
    onDismiss();
  }

  function made(): Note | null {
    const anchor = anchorPassage(passages.text, span);
    return anchor === null ? null : newNote(article, anchor);
  }

  function toggle() {
    const note = mark === undefined ? made() : null;
    leave();
    if (mark !== undefined) onFinish(removeNotes(marks), "removed");
    else if (note !== null) onFinish(keepNote(note), "highlighted");
  }

  function edit() {
    const note = mark ?? made();
    leave();
    if (note !== null) onEdit(note);
  }

  return (
    <div
      ref={bar}
      role="group"
      aria-label={words.selected}
      className="screen-only absolute top-0 left-0 z-2 flex w-max max-w-[calc(100vw-1rem)] flex-wrap rounded-lg bg-ink px-1.5 text-[0.8125rem] text-paper floating"
    >
      <CopyButtons article={article} passages={passages} span={span} />
      <BarButton onPress={toggle}>
        {mark === undefined ? words.highlight : words.removeHighlight}
      </BarButton>
      <BarButton onPress={edit}>
        {mark === undefined || mark.text === "" ? words.addNote : words.changeNote}
      </BarButton>
      <ShareButton article={article} passages={passages} span={span} />
    </div>
  );
}
