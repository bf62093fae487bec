import { parseArticleId } from "../article-id.ts";
import type { PassageAnchor } from "../passages/passage-anchor.ts";
import { fieldOf, parsedJson, textField } from "./json-fields.ts";
import type { Note } from "./note.ts";

/** Version of the form in which notes are stored. */
const VERSION = 1;

/** What a store held. A form newer than this page knows is left alone, so that nothing in it is lost. */
export type StoredNotes =
  | { readonly kind: "notes"; readonly notes: readonly Note[] }
  | { readonly kind: "newer" };

export function printStoredNotes(notes: readonly Note[]): string {
  return JSON.stringify({ version: VERSION, notes });
}

/** Reads what a store holds, whatever it is; what is no note is passed over. */
export function readStoredNotes(stored: string | null): StoredNotes {
  const value = parsedJson(stored ?? "null");
  const version = fieldOf(value, "version");
  if (typeof version === "number" && version > VERSION) return { kind: "newer" };
  const notes = fieldOf(value, "notes");
  const all = Array.isArray(notes) ? notes.map(noteFrom) : [];
  return { kind: "notes", notes: all.filter((note) => note !== null) };
}

function noteFrom(value: unknown): Note | null {
  const id = textField(value, "id");
  const article = parseArticleId(textField(value, "article"));
  const anchor = anchorFrom(fieldOf(value, "anchor"));
  const made = textField(value, "made");
  if (id === "" || article === null || anchor === null || !isMoment(made)) return null;
  const at = textField(value, "at");
  return {
    id,
    article,
    title: textField(value, "title"),
    language: textField(value, "language") || null,
    anchor,
    text: textField(value, "text"),
    made,
    at: isMoment(at) ? at : made,
  };
}

function anchorFrom(value: unknown): PassageAnchor | null {
  const quote = textField(value, "quote");
  const at = fieldOf(value, "at");
  if (quote.trim() === "") return null;
  return {
    quote,
    ending: null,
    before: textField(value, "before"),
    after: textField(value, "after"),
    at: typeof at === "number" && at >= 0 ? at : 0,
    isRepeated: fieldOf(value, "isRepeated") === true,
  };
}

function isMoment(text: string): boolean {
  return !Number.isNaN(Date.parse(text));
}
