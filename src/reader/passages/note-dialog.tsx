import { useEffect, useRef, useState } from "react";
import type { Note } from "#article/notes/note.ts";
import { cutAtWord } from "#article/text.ts";
import { keepText } from "../notes/change-notes.ts";
import type { KeepFailure } from "../notes/notes-store.ts";
import { usePanelWords } from "../words/use-panel-words.ts";

type Props = { readonly note: Note; readonly onClose: () => void };

/** Enough of a passage to know what the note is about. */
const QUOTE_LIMIT = 200;

const BUTTON =
  "target inline-flex min-h-8 cursor-pointer items-center rounded-full border px-3.5 hover:border-muted";

/** Where a note on a passage is written. It is kept when it is saved, and nothing is kept on Escape. */
export function NoteDialog({ note, onClose }: Props) {
  const { passages: words, notes: noteWords } = usePanelWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const [failure, setFailure] = useState<KeepFailure | null>(null);
  useEffect(() => dialog.current?.showModal(), []);

  function save() {
    const failed = keepText(note, field.current?.value ?? "");
    if (failed === null) dialog.current?.close();
    else setFailure(failed);
  }

  return (
    <dialog
      ref={dialog}
      aria-label={words.noteHeading}
      onClose={onClose}
      className="sheet m-auto w-[30rem] max-w-[calc(100vw-2rem)] rounded-lg border border-rule bg-paper p-5 text-[0.8125rem] text-ink floating"
    >
      <blockquote
        lang={note.language ?? undefined}
        dir="auto"
        className="border-s-2 border-rule ps-3 font-serif text-[1rem] text-muted wrap-anywhere"
      >
        {cutAtWord(note.anchor.quote, QUOTE_LIMIT)}
      </blockquote>
      <label className="mt-4 block">
        <span className="text-muted">{words.noteLabel}</span>
        <textarea
          ref={field}
          dir="auto"
          rows={4}
          defaultValue={note.text}
          className="mt-1 block w-full resize-y rounded border border-rule bg-paper p-2 font-serif text-[1rem]/[1.5] text-ink"
        />
      </label>
      {failure !== null && (
        <p role="alert" className="mt-2 text-accent">
          {noteWords.failures[failure]}
        </p>
      )}
      <div className="mt-4 flex justify-end gap-x-3">
        <button
          type="button"
          className={`${BUTTON} border-rule`}
          onClick={() => dialog.current?.close()}
        >
          {words.cancel}
        </button>
        <button type="button" className={`${BUTTON} border-ink font-semibold`} onClick={save}>
          {words.save}
        </button>
      </div>
    </dialog>
  );
}
