import type { Note } from "./note.ts";

/**
 * Both lists in one: of two notes with one id, or of two marks of one passage, the one changed last
 * stays, in the place of the first.
 */
export function mergeNotes(kept: readonly Note[], added: readonly Note[]): readonly Note[] {
  const merged = [...kept];
  for (const note of added) {
    const place = merged.findIndex((each) => each.id === note.id || isSamePassage(each, note));
    const twin = merged[place];
    if (twin === undefined) merged.push(note);
    else if (twin.at < note.at) merged[place] = note;
  }
  return merged;
}

function isSamePassage(one: Note, other: Note): boolean {
  return (
    one.article === other.article &&
    one.anchor.quote === other.anchor.quote &&
    one.anchor.before === other.anchor.before &&
    one.anchor.after === other.anchor.after
  );
}
