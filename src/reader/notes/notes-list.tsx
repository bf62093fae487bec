import { useState } from "react";
import { notesByArticle, type Note } from "#article/notes/note.ts";
import { NoteDialog } from "../passages/note-dialog.tsx";
import { usePanelWords } from "../words/use-panel-words.ts";
import { keepNote, removeNotes } from "./change-notes.ts";
import { NoteGroup } from "./note-group.tsx";
import { NotesFiles } from "./notes-files.tsx";
import { useKeptNotes } from "./notes-store.ts";
import { SiteLink } from "../ui/site-link.tsx";

/** All that is marked, by article; how to begin where nothing is. */
export function NotesList() {
  const words = usePanelWords().notes;
  const { notes, failure } = useKeptNotes();
  const [edited, setEdited] = useState<Note | null>(null);
  const [removed, setRemoved] = useState<Note | null>(null);

  function remove(note: Note) {
    if (removeNotes([note]) === null) setRemoved(note);
  }

  if (failure !== null)
    return <p className="mt-8 border-s-2 border-accent ps-4">{words.failures[failure]}</p>;
  return (
    <>
      {notes.length === 0 && <NoNotes />}
      {Array.from(notesByArticle(notes), ([article, group]) => (
        <NoteGroup
          key={article}
          article={article}
          notes={group}
          onEdit={setEdited}
          onRemove={remove}
        />
      ))}
      <div role="status" className="mt-4 min-h-8 text-[0.8125rem]">
        {removed !== null && (
          <>
            {words.removed}{" "}
            <button
              type="button"
              className="target cursor-pointer text-accent underline underline-offset-4"
              onClick={() => {
                keepNote(removed);
                setRemoved(null);
              }}
            >
              {words.undo}
            </button>
          </>
        )}
      </div>
      <NotesFiles notes={notes} />
      {edited !== null && <NoteDialog note={edited} onClose={() => setEdited(null)} />}
    </>
  );
}

function NoNotes() {
  const words = usePanelWords().notes;
  return (
    <section className="mt-8 border-t border-rule pt-6">
      <h2 className="further-title">{words.empty}</h2>
      <p className="mt-2 note">{words.emptyHow}</p>
      <p className="mt-4">
        <SiteLink
          to="/"
          className="target inline-flex items-center text-accent underline underline-offset-4"
        >
          {words.seeArticles}
        </SiteLink>
      </p>
    </section>
  );
}
