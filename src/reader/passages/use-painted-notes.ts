import { useEffect, useMemo } from "react";
import type { ArticleId } from "#article/article.ts";
import type { Range as Span } from "#article/found.ts";
import type { Note } from "#article/notes/note.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { useKeptNotes } from "../notes/notes-store.ts";
import { paint } from "../reading/marks.ts";
import type { PagePassages } from "./page-passages.ts";

/** A note with the place of its passage. */
export type PaintedNote = { readonly note: Note; readonly span: Span };

const NOTED = "noted";

/** Paints the passages that the reader marked in an article; those that are gone are passed over. */
export function usePaintedNotes(
  article: ArticleId,
  passages: PagePassages,
): readonly PaintedNote[] {
  const { notes } = useKeptNotes();
  const painted = useMemo(
    () =>
      notes.filter((note) => note.article === article).flatMap((note) => placed(note, passages)),
    [notes, article, passages],
  );
  useEffect(() => {
    paint(
      NOTED,
      painted.flatMap(({ span }) => passages.rangesOf(span)),
    );
    return () => paint(NOTED, []);
  }, [painted, passages]);
  return painted;
}

function placed(note: Note, passages: PagePassages): readonly PaintedNote[] {
  const span = resolvePassage(passages.text, note.anchor);
  return span === null ? [] : [{ note, span }];
}
