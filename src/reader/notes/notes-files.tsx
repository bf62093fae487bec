import { useState } from "react";
import { useHref } from "react-router";
import { mergeNotes } from "#article/notes/merge-notes.ts";
import type { Note } from "#article/notes/note.ts";
import { printNotes } from "#article/notes/print-notes.ts";
import { printWebAnnotations, readWebAnnotations } from "#article/notes/web-annotations.ts";
import { absoluteUrl } from "../ui/links.ts";
import type { Formats } from "../ui/format.ts";
import { saveFile } from "../ui/save-file.ts";
import { fill } from "../words/template.ts";
import { usePanelWords } from "../words/use-panel-words.ts";
import { useSpoken } from "../words/use-words.ts";
import type { PanelWords } from "../words/words.ts";
import { changeNotes, readKeptNotes } from "./notes-store.ts";

const BUTTON =
  "target inline-flex min-h-8 cursor-pointer items-center rounded-full border border-rule px-3.5 hover:border-muted";

/** Takes notes out as files and in again. */
export function NotesFiles({ notes }: { readonly notes: readonly Note[] }) {
  const { words: pages, formats } = useSpoken();
  const words = usePanelWords().notes;
  const site = absoluteUrl(useHref("/")).replace(/\/?$/, "/");
  const [message, setMessage] = useState("");

  function saveMarkdown() {
    const text = printNotes(notes, pages.notes.title, words.inArticle, site);
    saveFile("notes.md", text, "text/markdown");
  }

  function saveAnnotations() {
    saveFile("notes.jsonld", printWebAnnotations(notes, site), "application/ld+json");
  }

  async function read(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (file === undefined) return;
    setMessage(importNotes(file.name, await file.text(), words, formats));
    // So that the same file can be chosen again.
    input.value = "";
  }

  return (
    <section className="mt-4 border-t border-rule pt-5 text-[0.8125rem]">
      <div className="flex flex-wrap gap-3">
        {notes.length > 0 && (
          <>
            <button type="button" className={BUTTON} onClick={saveMarkdown}>
              {words.exportMarkdown}
            </button>
            <button type="button" className={BUTTON} onClick={saveAnnotations}>
              {words.exportAnnotations}
            </button>
          </>
        )}
        <label className={`${BUTTON} choice`}>
          {words.importAnnotations}
          <input type="file" className="sr-only" onChange={(event) => void read(event.target)} />
        </label>
      </div>
      <p role="status" className="mt-3">
        {message}
      </p>
    </section>
  );
}

/** Takes the notes of a file in, each once, and tells what became of them. */
function importNotes(
  name: string,
  text: string,
  words: PanelWords["notes"],
  formats: Formats,
): string {
  const read = readWebAnnotations(text);
  if (read === null) return fill(words.refused, { file: name });
  const before = readKeptNotes().notes.length;
  const failure = changeNotes((notes) => mergeNotes(notes, read.notes));
  if (failure !== null) return words.failures[failure];
  const added = formats.counted(words.imported, readKeptNotes().notes.length - before);
  return read.passedOver === 0
    ? added
    : `${added} ${formats.counted(words.passedOver, read.passedOver)}`;
}
