import { useMemo, useState, type RefObject } from "react";
import type { Article } from "#article/article.ts";
import type { Note } from "#article/notes/note.ts";
import { LinkedPassage } from "./linked-passage.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { PassageBar } from "./passage-bar.tsx";
import { pagePassages, type PagePassages } from "./page-passages.ts";
import { usePaintedNotes } from "./use-painted-notes.ts";

type Props = {
  readonly article: Article;
  readonly text: RefObject<HTMLElement | null>;
  /** Whether the reader's own place is kept instead of going to the passage in the address. */
  readonly isReturning: boolean;
};

/** All that passages bring to an article: the one in the address, the reader's own, and the selected one. */
export function PassageLayer({ article, text, isReturning }: Props) {
  const element = text.current;
  const passages = useMemo(() => (element === null ? null : pagePassages(element)), [element]);
  if (passages === null) return null;
  return (
    <>
      <LinkedPassage passages={passages} isReturning={isReturning} />
      <OwnPassages article={article} passages={passages} />
    </>
  );
}

type OwnProps = { readonly article: Article; readonly passages: PagePassages };

function OwnPassages({ article, passages }: OwnProps) {
  const painted = usePaintedNotes(article.id, passages);
  const [edited, setEdited] = useState<Note | null>(null);
  return (
    <>
      <PassageBar article={article} passages={passages} painted={painted} onEdit={setEdited} />
      {edited !== null && <NoteDialog note={edited} onClose={() => setEdited(null)} />}
    </>
  );
}
