import { articleIdFrom } from "#article/article-id.ts";
import type { Note } from "#article/notes/note.ts";
import type { PassageAnchor } from "#article/passages/passage-anchor.ts";

const ANCHOR: PassageAnchor = {
  quote: "the ferry left",
  ending: null,
  before: "At noon ",
  after: ", said the harbour master",
  at: 21,
  isRepeated: false,
};

/** A note with what a test cares about, and plain values for the rest. */
export function makeNote(parts: Partial<Note> & { readonly quote?: string } = {}): Note {
  const { quote = ANCHOR.quote, ...rest } = parts;
  return {
    id: "0a3f0c4e-6f3e-4a65-9d0c-2f7f6f0a1b2c",
    article: articleIdFrom("ferry.txt"),
    title: "Ferry returns",
    language: "en",
    anchor: { ...ANCHOR, quote },
    text: "",
    made: "2031-05-04T10:00:00.000Z",
    at: "2031-05-04T10:00:00.000Z",
    ...rest,
  };
}
