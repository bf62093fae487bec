import type { Note } from "#article/notes/note.ts";
import { resolvePassage } from "#article/passages/resolve-passage.ts";
import { searchableText } from "#article/passages/searchable-text.ts";

/** The notes on passages that an article's text no longer holds. */
export function findLost(notes: readonly Note[], text: string): ReadonlySet<Note> {
  const searchable = searchableText(text);
  return new Set(notes.filter(({ anchor }) => resolvePassage(searchable, anchor) === null));
}
