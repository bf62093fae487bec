import type { Article } from "#article/article.ts";
import type { Note } from "#article/notes/note.ts";
import type { PassageAnchor } from "#article/passages/passage-anchor.ts";
import { changeNotes, type KeepFailure } from "./notes-store.ts";

/** A new mark on a passage of an article. */
export function newNote({ id, title, language }: Article, anchor: PassageAnchor, text = ""): Note {
  const made = new Date().toISOString();
  return { id: newId(), article: id, title, language, anchor, text, made, at: made };
}

/** Keeps a note in place of the one with its id, or as a new one. */
export function keepNote(note: Note): KeepFailure | null {
  return changeNotes((notes) => {
    const isKnown = notes.some(({ id }) => id === note.id);
    return isKnown ? notes.map((each) => (each.id === note.id ? note : each)) : [...notes, note];
  });
}

export function keepText(note: Note, text: string): KeepFailure | null {
  return keepNote({ ...note, text: text.trim(), at: new Date().toISOString() });
}

export function removeNotes(removed: readonly Note[]): KeepFailure | null {
  const ids = new Set(removed.map(({ id }) => id));
  return changeNotes((notes) => notes.filter(({ id }) => !ids.has(id)));
}

/** Pages without a secure address have random numbers, but no `randomUUID`. */
function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
